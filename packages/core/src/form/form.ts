import type { Bilingual } from "../problem/problem.js";
import type { Unit } from "../unit/unit.js";

export type ColumnKind = "integer" | "decimal" | "percent";

/** One figure column of a national form (or one line, where the form stands upright). */
export interface FormColumn {
  /** The form and the column, as an indicator names it: `2104.fdi_revenue`. */
  readonly reference: string;
  readonly id: string;
  /** As printed over the column, or beside the line. Null where the form prints none. */
  readonly number: string | null;
  readonly label: Bilingual;
  /** The headings above the column, the outermost first, between slashes. */
  readonly group: string | null;
  readonly kind: ColumnKind;
  /** Null where whoever fills the form picks a unit beside the figure. */
  readonly unit: Unit | null;
  /** The printed figure times this power of ten is the figure in `unit`: 6 for USD million. */
  readonly exponent: number;
  /** The unit in words, with its power of ten: `triệu USD`. */
  readonly printedUnit: Bilingual | null;
  /** Counted within the period; else standing at its end, or since the beginning. */
  readonly inPeriod: boolean;
  /**
   * How the form makes the figure from its other columns, by their ids; null where it is filled in. The summary of 2101
   * also takes `exchange_rate_vnd_per_usd`, which is stored with the report.
   */
  readonly computed: string | null;
  /** Whether a minus is allowed. */
  readonly signed: boolean;
  /** The most digits after the point; 15 may stand before it. */
  readonly fractionDigits: number;
}

export type FormPeriod = "quarter" | "year";

export interface NationalForm {
  /** As printed on the form: `2104.H.QLKKT`. */
  readonly code: string;
  /** As references name it: `2104`, `A.4`. */
  readonly id: string;
  readonly title: Bilingual;
  /** The periods that it is filed for. */
  readonly periods: readonly FormPeriod[];
  /** What one row tells of. */
  readonly row: Bilingual;
  /** What is known of the form's figure columns. */
  readonly known: "all" | "part" | "none";
  /** In words, what is not known. */
  readonly missing: Bilingual | null;
  readonly columns: readonly FormColumn[];
}
