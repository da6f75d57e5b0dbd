import type { Unit } from "../../unit/unit.js";
import { describeUnit } from "../../unit/unit.js";
import type { Locale } from "../../vietnamese/number.js";
import type { Observation } from "../observation.js";
import type { Finding } from "./finding.js";
import { type Evidence, groupsBy, timeKeyOf } from "./group.js";
import { sayFinding } from "./wording.js";

const unitName = (unit: Unit, locale: Locale): string => describeUnit(unit)[locale] || unit;

const finding = (
  certainty: Finding["certainty"],
  records: readonly [Observation, ...Observation[]],
  against: (locale: Locale) => string,
  { indicators }: Evidence,
): Finding => ({
  kind: "mixed-units",
  certainty,
  records,
  stated: null,
  computed: null,
  message: sayFinding(records[0], indicators, against),
});

/** Figures in a unit that their indicator is not counted in. */
const foreignUnits = (evidence: Evidence): readonly Finding[] =>
  evidence.observations.flatMap((record) => {
    const indicator = evidence.indicators.get(record.indicator);
    if (indicator === undefined || [indicator.unit, ...indicator.otherUnits].includes(record.unit)) return [];
    const against = (locale: Locale): string =>
      locale === "vi"
        ? `chỉ tiêu này tính bằng ${unitName(indicator.unit, locale)}`
        : `this indicator is counted in ${unitName(indicator.unit, locale)}`;
    return [finding("contradiction", [record], against, evidence)];
  });

const unitsByPlace = (records: readonly Observation[]): readonly (readonly Observation[])[] => [
  ...Map.groupBy(records, ({ zone }) => zone).values(),
];

const shareUnit = (left: readonly Observation[], right: readonly Observation[]): boolean =>
  left.some(({ unit }) => right.some((other) => other.unit === unit));

/** Zones of which one counts in đồng and another in USD: their figures cannot be added. */
const placesApart = (evidence: Evidence): readonly Finding[] =>
  groupsBy(
    evidence.observations.filter(({ project }) => project === null),
    (record) => [record.indicator, record.cumulative, timeKeyOf(record)].join("|"),
  ).flatMap((records) => {
    const [first, ...others] = unitsByPlace(records);
    const apart = others.filter((other) => first !== undefined && !shareUnit(first, other)).flat();
    const [record, other] = [first?.[0], apart[0]];
    if (record === undefined || other === undefined) return [];
    const against = (locale: Locale): string =>
      locale === "vi"
        ? `nơi khác ghi bằng ${unitName(other.unit, locale)} nên không cộng được`
        : `others are counted in ${unitName(other.unit, locale)} and cannot be added`;
    return [finding("doubtful", [record, ...apart], against, evidence)];
  });

/** Figures that cannot be added because their units differ. */
export const unitFindings = (evidence: Evidence): readonly Finding[] => [
  ...foreignUnits(evidence),
  ...placesApart(evidence),
];
