/** Spreadsheets take a text that begins so for a formula and run it. Source: OWASP, CSV injection (verified). */
const FORMULA = /^[=+\-@\t\r]/;

/** A text of the records, which must stay one. */
export const textCell = (text: string | null): string => (text === null ? "" : FORMULA.test(text) ? `'${text}` : text);

const quote = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Rows as CSV, with the byte order mark by which Excel knows UTF-8. Source: RFC 4180 (verified).
 *
 * @example csvOf([["a", 'b "c"']]) //=> "\ufeffa,\"b \"\"c\"\"\"\r\n"
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(quote).join(",")}\r\n`).join("")}`;
