import type { Period } from "../../period/period.js";
import { containsPeriod, samePeriod } from "../../period/relation.js";
import type { Observation } from "../observation.js";
import { planFlow } from "../roll-up/flow-plan.js";
import { standingOf } from "../roll-up/measure.js";
import { seriesKeyOf } from "../series.js";
import { checkSum } from "./add-up.js";
import type { Finding } from "./finding.js";
import { type Evidence, groupsBy } from "./group.js";

interface Dated {
  readonly record: Observation;
  readonly period: Period;
}

const liesIn = (inner: Dated, outer: Dated): boolean =>
  containsPeriod(outer.period, inner.period) && !samePeriod(outer.period, inner.period);

const partsOf = (whole: Dated, records: readonly Dated[], evidence: Evidence): readonly Finding[] => {
  const inside = records.filter((other) => liesIn(other, whole)).map(({ record }) => record);
  const { terms, gaps } = planFlow(inside, whole.period);
  const parts = terms.flatMap(({ position }) => inside[position] ?? []);
  return checkSum("periods-and-whole", { whole: whole.record, parts, exhaustive: gaps.length === 0 }, evidence);
};

/** Quarters that do not add up to their year, or nine months that are more than it. */
export const periodFindings = (evidence: Evidence): readonly Finding[] =>
  groupsBy(
    evidence.observations.filter(
      ({ indicator, cumulative }) => !cumulative && evidence.indicators.get(indicator)?.overTime === "sum",
    ),
    (record) => `${seriesKeyOf(record)}|${standingOf(record.status)}`,
  ).flatMap((records) => {
    const dated = records.flatMap((record) => (record.period === null ? [] : [{ record, period: record.period }]));
    return dated.flatMap((whole) => partsOf(whole, dated, evidence));
  });
