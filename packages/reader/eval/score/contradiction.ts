import type { TextProblem } from "../../src/reading.ts";
import type { ContradictionLabel, Labels } from "../label.ts";
import { sumOfTallies, type Verdict } from "../tally.ts";

/** A number written wrongly is a problem too, but no contradiction. */
const CLASSES: readonly (readonly [label: ContradictionLabel["kind"], found: TextProblem["kind"]])[] = [
  ["parts≠total", "parts-total"],
  ["percentage≠base", "percentage-base"],
];

/** Contradictions are counted: how many of each class the text has, and how many were reported. */
export const scoreContradictions = ({ contradictions }: Labels, problems: readonly TextProblem[]): Verdict => {
  const counts = CLASSES.map(([label, found]) => ({
    label,
    wanted: contradictions.filter(({ kind }) => kind === label).length,
    given: problems.filter(({ kind }) => kind === found).length,
  }));
  return {
    tallies: {
      contradictions: sumOfTallies(
        counts.map(({ wanted, given }) => {
          const hits = Math.min(wanted, given);
          return { hits, extras: given - hits, misses: wanted - hits };
        }),
      ),
    },
    remarks: counts
      .filter(({ wanted, given }) => wanted !== given)
      .map(({ label, wanted, given }) => `contradictions ${label} want ${wanted} got ${given}`),
  };
};
