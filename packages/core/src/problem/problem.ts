/** A sentence in the two languages that every message of Khukit speaks. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** Where a problem stands: a file of the board's folder and, where it can be told, the row and column a clerk sees. */
export interface Place {
  readonly file: string | null;
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number | null;
  /** The column's header, or the path of a field (`sites[0].baseline.total`). */
  readonly column: string | null;
}

/**
 * One thing that is wrong with an input: what was found, where, what was expected and what to do.
 * Problems are collected, never thrown one at a time, so that a clerk mends a file in one sitting.
 */
export interface Problem extends Place {
  readonly code: ProblemCode;
  readonly message: Bilingual;
}

export type ProblemCode =
  | "missing-file"
  | "unreadable-file"
  | "unknown-file"
  | "missing-column"
  | "unknown-column"
  | "invalid-value"
  | "missing-value"
  | "unknown-field"
  | "duplicate"
  | "unknown-reference"
  | "contradiction";

/** Either the value, or every reason why there is none. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const placeInVietnamese = ({ file, row, column }: Place): string =>
  [file, row === null ? null : `dòng ${row}`, column === null ? null : `cột "${column}"`].filter(Boolean).join(", ");

const placeInEnglish = ({ file, row, column }: Place): string =>
  [file, row === null ? null : `row ${row}`, column === null ? null : `column "${column}"`].filter(Boolean).join(", ");

/**
 * A problem as one line for a terminal or a log.
 *
 * @example
 * formatProblem({ code: "invalid-value", file: "zones.csv", row: 3, column: "kind",
 *   message: { vi: "…", en: "…" } }, "vi")
 * //=> 'zones.csv, dòng 3, cột "kind": …'
 */
export const formatProblem = (problem: Problem, language: "vi" | "en"): string => {
  const place = language === "vi" ? placeInVietnamese(problem) : placeInEnglish(problem);
  return place === "" ? problem.message[language] : `${place}: ${problem.message[language]}`;
};
