import { compareDecimals, type Decimal, divideDecimals, multiplyDecimals } from "../../decimal/decimal.js";
import type { Locale } from "../../vietnamese/number.js";
import { formatDecimal } from "../../vietnamese/number.js";
import type { Observation } from "../observation.js";
import { isRatioOfParts, type RatioIndicator, ratioOfParts } from "../roll-up/ratio.js";
import { type Bounds, boundsOf, boundsOfPrinted, meet } from "./bounds.js";
import type { Finding } from "./finding.js";
import { type Evidence, groupsBy, timeKeyOf } from "./group.js";
import { sayFinding } from "./wording.js";

const DIGITS = 8;
const ZERO = "0" as Decimal;

const rateOf = (numerator: Bounds, denominator: Bounds, times: Decimal): Bounds | null => {
  const low = divideDecimals(multiplyDecimals(numerator.low, times), denominator.high, DIGITS);
  const high = divideDecimals(multiplyDecimals(numerator.high, times), denominator.low, DIGITS);
  return low === null || high === null || compareDecimals(denominator.low, ZERO) <= 0 ? null : { low, high };
};

const checkRate = (
  { ratio }: RatioIndicator,
  record: Observation,
  numerator: Observation | undefined,
  denominator: Observation | undefined,
  evidence: Evidence,
): readonly Finding[] => {
  if (numerator === undefined || denominator === undefined) return [];
  const bounds = rateOf(boundsOf(numerator), boundsOf(denominator), ratio.times);
  if (bounds === null || meet(bounds, boundsOfPrinted(record.value))) return [];
  const computed = ratioOfParts(numerator.value, denominator.value, ratio.times);
  const against = (locale: Locale): string => {
    const value = computed === null ? "–" : formatDecimal(computed, locale);
    return locale === "vi" ? `tính từ tử số và mẫu số được ${value}` : `its numerator and denominator make ${value}`;
  };
  return [
    {
      kind: "ratio-and-parts",
      certainty: "contradiction",
      records: [record, numerator, denominator],
      stated: record.value,
      computed,
      message: sayFinding(record, evidence.indicators, against),
    },
  ];
};

/** Rates that the figures they are made of speak against, for one place and time. */
export const rateFindings = (evidence: Evidence): readonly Finding[] =>
  groupsBy(evidence.observations, (record) => [record.zone, record.project, timeKeyOf(record)].join("|")).flatMap(
    (records) => {
      const find = (code: string): Observation | undefined =>
        records.find(({ indicator, unit }) => indicator === code && unit === evidence.indicators.get(code)?.unit);
      return records.flatMap((record) => {
        const indicator = evidence.indicators.get(record.indicator);
        if (indicator === undefined || !isRatioOfParts(indicator) || record.qualifier !== null) return [];
        const { numerator, denominator } = indicator.ratio;
        return checkRate(indicator, record, find(numerator), find(denominator), evidence);
      });
    },
  );
