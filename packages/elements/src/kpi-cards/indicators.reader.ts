import type { Decimal } from "@khukit/core/decimal";
import type { Direction } from "@khukit/core/indicator";
import type { AsOf, Comparison, ObservationStatus, Qualifier } from "@khukit/core/observation";
import type { Period } from "@khukit/core/period";
import type { Named } from "@khukit/core/publication";
import type { Unit } from "@khukit/core/unit";
import { listOf, nullable, oneOf, type Reader, record, text } from "../element/json-reader.js";
import { asOf, comparison, decimal, unit } from "../publication/figure.readers.js";
import { period } from "../publication/period.reader.js";
import { named, type Source, source } from "../publication/source.readers.js";

export interface FigureBeside {
  readonly value: Decimal;
  readonly period: Period | null;
  readonly asOf: AsOf | null;
}

/** What a card needs of an entry of `indicators.json`. */
export interface Indicator {
  readonly code: string;
  readonly name: Named["name"];
  readonly unit: Unit;
  readonly direction: Direction;
  readonly zone: Named | null;
  readonly project: Named | null;
  readonly period: Period | null;
  readonly asOf: AsOf | null;
  readonly value: Decimal;
  readonly qualifier: Qualifier | null;
  readonly status: ObservationStatus;
  readonly cumulative: boolean;
  readonly comparisons: readonly Comparison[];
  readonly target: FigureBeside | null;
  readonly forecast: FigureBeside | null;
  readonly source: Source | null;
}

const beside: Reader<FigureBeside | null> = nullable(record<FigureBeside>({ value: decimal, period, asOf }));

const indicator = record<Indicator>({
  code: text,
  name: record<Named["name"]>({ vi: text, en: text }),
  unit,
  direction: oneOf(["more", "less", "none"]),
  zone: nullable(named),
  project: nullable(named),
  period,
  asOf,
  value: decimal,
  qualifier: nullable(oneOf(["gt", "lt", "approx"])),
  status: oneOf(["actual", "estimate", "target", "forecast"]),
  cumulative: (value) => value === true,
  comparisons: listOf(comparison),
  target: beside,
  forecast: beside,
  source,
});

/** `GET /v1/boards/{board}/indicators.json` */
export const readIndicators: Reader<readonly Indicator[]> = (value, place) =>
  record({ indicators: listOf(indicator) })(value, place).indicators;
