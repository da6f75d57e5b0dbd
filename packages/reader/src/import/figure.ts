import { endOfMonth, toDay } from "@khukit/core/day";
import { compareDecimals, type Decimal } from "@khukit/core/decimal";
import { type Indicator, indicatorByCode } from "@khukit/core/indicator";
import { type Observation, observationSchema } from "@khukit/core/observation";
import { canonicalPeriod, toPeriod } from "@khukit/core/period";
import type { Bilingual } from "@khukit/core/problem";
import { checkRecord, formatPath } from "@khukit/core/record";
import type { Unit } from "@khukit/core/unit";
import type { Zone } from "@khukit/core/zone";
import type { ComparisonMention, QuantityMention } from "../reading.js";
import {
  againstRecord,
  NO_INDICATOR,
  NO_TIME,
  NO_VALUE,
  OF_ONE_PROJECT,
  otherUnit,
  RANGE,
  unknownZone,
  YEAR_TO_DATE,
} from "./refusal.js";
import { findZone } from "./zone.js";

/** Whose figures they are, and what their rows give as their source. */
export interface FigureContext {
  readonly indicators: readonly Indicator[];
  readonly zones: readonly Zone[];
  readonly article: string | null;
  readonly note: string | null;
}

/** Units of things counted one by one: `04 đề án` is a bare count of schemes. */
const COUNTED: readonly Unit[] = [
  "projects",
  "enterprises",
  "certificates",
  "declarations",
  "zones",
  "people",
  "vehicles",
  "vessels",
  "visits",
  "schemes",
  "meetings",
  "measures",
  "networks",
  "links",
];

const unitOf = (printed: string, { unit, otherUnits }: Indicator): Unit | null =>
  [unit, ...otherUnits].find((own) => own === printed) ?? (printed === "count" && COUNTED.includes(unit) ? unit : null);

interface Time {
  readonly period: string | null;
  readonly asOf: string | null;
}

/** From the beginning of the year to a day: the first months where it is a month's last, else the year up to the day. */
const yearToDate = (year: string, asOf: string | null): Time | null => {
  const day = toDay(asOf ?? "");
  if (day === null || !day.startsWith(year)) return null;
  const months = Number(day.slice(5, 7));
  if (day !== endOfMonth(day)) return { period: year, asOf: day };
  const period = months === 1 ? day.slice(0, 7) : months === 12 ? year : `${year}-${months}M`;
  return { period: canonicalPeriod(toPeriod(period) ?? (year as never)), asOf: null };
};

const timeOf = ({ period, asOf }: QuantityMention): Time | Bilingual => {
  const year = /^(\d{4})-YTD$/.exec(period ?? "")?.[1];
  if (year !== undefined) return yearToDate(year, asOf) ?? YEAR_TO_DATE;
  return period === null && asOf === null ? NO_TIME : { period, asOf };
};

const comparisonOf = (mention: ComparisonMention) => {
  const { base, form } = mention;
  if (mention.form === "multiple") return { base, form, value: mention.times };
  return { base, form, value: mention.form === "absolute" ? mention.amount : mention.percent };
};

const isReason = (made: object): made is Bilingual => "vi" in made;

/** The code is the registry's for what a single project costs, which a text tells without naming the project's id. */
const ONE_PROJECT = "project_investment";

/**
 * A figure of a text as an observation, or why it cannot be one. A bare count takes its indicator's unit; a named place
 * must be a zone of the board.
 */
export const observationOf = (mention: QuantityMention, context: FigureContext): Observation | Bilingual => {
  const indicator = indicatorByCode(mention.indicator ?? "", context.indicators);
  if (indicator === null) return NO_INDICATOR;
  if (indicator.code === ONE_PROJECT) return OF_ONE_PROJECT;
  if (mention.value === null) return NO_VALUE;
  if (typeof mention.value !== "string") return RANGE;
  const unit = unitOf(mention.unit, indicator);
  if (unit === null) return otherUnit(mention.unit, [indicator.unit, ...indicator.otherUnits].join(", "));
  const zone = mention.entity === null ? null : findZone(mention.entity, context.zones);
  if (mention.entity !== null && zone === null) return unknownZone(mention.entity);
  const time = timeOf(mention);
  if (isReason(time)) return time;
  const checked = checkRecord(
    observationSchema,
    {
      indicator: indicator.code,
      zone: zone?.id ?? null,
      project: null,
      ...time,
      value: mention.value,
      unit,
      equivalent: null,
      qualifier: mention.qualifier,
      status: mention.status,
      cumulative: mention.cumulative,
      comparisons: mention.comparisons.map(comparisonOf),
      article: context.article,
      note: context.note,
    },
    (path) => ({ file: "observations.csv", row: null, column: formatPath(path) }),
  );
  return checked.ok ? checked.value : againstRecord(checked.problems);
};

export const isSameValue = (left: Decimal, right: Decimal): boolean => compareDecimals(left, right) === 0;

/** Whether a row makes every comparison that the draft makes. */
export const saysAll = (held: Observation, draft: Observation): boolean =>
  draft.comparisons.every((said) =>
    held.comparisons.some(
      ({ base, form, value }) => base === said.base && form === said.form && isSameValue(value, said.value),
    ),
  );

/** Where it was published is nobody's contradiction: the first source stands. */
export const observationFieldsThatDiffer = (
  held: Observation,
  draft: Observation,
): readonly (keyof Observation & string)[] => [
  ...(isSameValue(held.value, draft.value) ? [] : (["value"] as const)),
  ...(draft.qualifier === null || draft.qualifier === held.qualifier ? [] : (["qualifier"] as const)),
  ...(saysAll(held, draft) ? [] : (["comparisons"] as const)),
];
