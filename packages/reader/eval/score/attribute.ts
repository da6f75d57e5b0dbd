import type { QuantityMention } from "../../src/reading.ts";
import { canonicalPeriod } from "../canonical.ts";
import type { FigureLabel } from "../label.ts";
import { type Line, mergeVerdicts, type Verdict } from "../tally.ts";
import type { QuantityMatch } from "./quantity.ts";

type Attribute = "indicator" | "period" | "asOf" | "cumulative" | "status" | "qualifier";

interface Rule {
  readonly line: Line;
  readonly shown: readonly Attribute[];
  readonly isRight: (label: FigureLabel, found: QuantityMention) => boolean;
  readonly isFree?: (label: FigureLabel) => boolean;
}

const sameFlow: Rule["isRight"] = (label, found) => found.cumulative === label.cumulative;
const sameStatus: Rule["isRight"] = (label, found) => found.status === label.status;

const RULES: readonly Rule[] = [
  {
    line: "indicator",
    shown: ["indicator"],
    isRight: (label, found) =>
      found.indicator !== null && [label.indicator, ...(label.indicatorAlt ?? [])].includes(found.indicator),
    isFree: (label) => label.indicatorFree === true,
  },
  {
    line: "period",
    shown: ["period"],
    isRight: (label, found) => canonicalPeriod(found.period) === canonicalPeriod(label.period),
  },
  { line: "asOf", shown: ["asOf"], isRight: (label, found) => found.asOf === label.asOf },
  { line: "cumulative", shown: ["cumulative"], isRight: sameFlow },
  { line: "status", shown: ["status"], isRight: sameStatus },
  { line: "qualifier", shown: ["qualifier"], isRight: (label, found) => found.qualifier === label.qualifier },
  {
    line: "cumulativeStatus",
    shown: ["cumulative", "status"],
    isRight: (label, found) => sameFlow(label, found) && sameStatus(label, found),
  },
];

const shownOf = (rule: Rule, figure: FigureLabel | QuantityMention): string =>
  rule.shown.map((attribute) => figure[attribute]).join("+");

/** One attribute of the figures: a figure that was not found misses it, a figure too many has it too many. */
const scoreAttribute = (rule: Rule, { figures, extras }: QuantityMatch): Verdict => {
  const scored = figures.filter(({ label }) => !rule.isFree?.(label));
  const found = scored.flatMap(({ label, found }) => (found === null ? [] : [{ label, found }]));
  const wrong = found.filter(({ label, found }) => !rule.isRight(label, found));
  const hits = found.length - wrong.length;
  return {
    tallies: { [rule.line]: { hits, extras: extras.length + wrong.length, misses: scored.length - hits } },
    remarks: wrong.map(
      ({ label, found }) =>
        `wrong ${rule.line} ${label.text} | want ${shownOf(rule, label)} got ${shownOf(rule, found)}`,
    ),
  };
};

export const scoreAttributes = (match: QuantityMatch): Verdict =>
  mergeVerdicts(RULES.map((rule) => scoreAttribute(rule, match)));
