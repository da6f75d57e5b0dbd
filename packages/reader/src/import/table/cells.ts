import type { Decimal } from "@khukit/core/decimal";
import type { Directive } from "@khukit/core/directive";
import type { Document } from "@khukit/core/document";
import type { Observation } from "@khukit/core/observation";
import type { Locale } from "@khukit/core/vietnamese";
import type { Cells } from "./edit-table.js";

/** A figure as a cell of the declared locale holds it; ungrouped, so that a spreadsheet counts with it. */
const numberCell = (value: Decimal, numbers: Locale): string => (numbers === "vi" ? value.replace(".", ",") : value);

const YES = "có";

const flagCell = (flag: boolean): string => (flag ? YES : "");

const PERCENT: ReadonlySet<string> = new Set(["ratio", "change"]);

/** `yoy ratio 114%; plan change -3,5%`. */
const comparisonCells = (comparisons: Observation["comparisons"], numbers: Locale): string =>
  comparisons
    .map(({ base, form, value }) => `${base} ${form} ${numberCell(value, numbers)}${PERCENT.has(form) ? "%" : ""}`)
    .join("; ");

/** An observation as cells of `observations.csv`. */
export const observationCells = (row: Observation, numbers: Locale): Cells => ({
  indicator: row.indicator,
  zone: row.zone ?? "",
  project: row.project ?? "",
  period: row.period ?? "",
  asOf: row.asOf ?? "",
  value: numberCell(row.value, numbers),
  unit: row.unit,
  equivalent: row.equivalent === null ? "" : `${numberCell(row.equivalent.value, numbers)} ${row.equivalent.unit}`,
  qualifier: row.qualifier ?? "",
  status: row.status,
  cumulative: flagCell(row.cumulative),
  comparisons: comparisonCells(row.comparisons, numbers),
  article: row.article ?? "",
  note: row.note ?? "",
});

/** A document as cells of `documents.csv`. */
export const documentCells = (row: Document): Cells => ({
  ...row,
  party: flagCell(row.party),
  subject: row.subject ?? "",
});

/** A task as cells of `directives.csv`. */
export const directiveCells = (row: Directive): Cells => ({
  id: row.id,
  document: row.document ?? "",
  article: row.article ?? "",
  section: row.section ?? "",
  text: row.text,
  lead: row.lead,
  with: row.with.join("; "),
  period: row.period ?? "",
  due: row.due ?? "",
  completed: row.completed ?? "",
  result: row.result ?? "",
});
