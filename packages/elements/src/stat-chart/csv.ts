const BYTE_ORDER_MARK = "\uFEFF";

/** Text that a spreadsheet would run as a formula is made to stand as text. */
const neutral = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => `"${neutral(text).replaceAll('"', '""')}"`;

/** A figure as plain digits, which needs no quotes and is no formula even when negative. */
const isFigure = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/**
 * Rows as CSV for Excel: UTF-8 with its mark, everything but figures in quotes.
 *
 * @example toCsv([["Chỉ tiêu", "VND"], ["=1+1", "-5"]]) //=> '\uFEFF"Chỉ tiêu","VND"\r\n"\'=1+1",-5\r\n'
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK +
  rows.map((row) => `${row.map((text) => (isFigure(text) ? text : quoted(text))).join(",")}\r\n`).join("");

/** Hands a text to the visitor as a file. A link that is clicked passes every CSP. */
export const download = (name: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
