import type { Reading } from "../../src/reading.ts";
import type { Labels } from "../label.ts";
import { mergeVerdicts, type Verdict } from "../tally.ts";
import { scoreAttributes } from "./attribute.ts";
import { scoreComparisons } from "./comparison.ts";
import { scoreContradictions } from "./contradiction.ts";
import { scoreHeader } from "./header.ts";
import { scoreDates, scorePeriods } from "./mention.ts";
import { matchQuantities, scoreQuantities } from "./quantity.ts";
import { scoreReferences } from "./reference.ts";
import { scoreTasks } from "./task.ts";
import { scoreViews, scoreVisits } from "./visit.ts";

/** What a text's labels say of its reading, on every line of the table. */
export const scoreText = (labels: Labels, reading: Reading): Verdict => {
  const match = matchQuantities(labels, reading.quantities);
  return mergeVerdicts([
    scoreQuantities(match),
    scoreAttributes(match),
    scoreComparisons(match),
    scoreDates(labels, reading.dates),
    scorePeriods(labels, reading.periods),
    scoreReferences(labels, reading.references),
    scoreHeader(labels, reading.header),
    scoreTasks(labels, reading.tasks),
    scoreVisits(labels, reading.visits),
    scoreViews(labels, reading.views),
    scoreContradictions(labels, reading.problems),
  ]);
};
