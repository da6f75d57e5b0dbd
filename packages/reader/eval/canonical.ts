import type { MentionedValue } from "../src/reading.ts";

const INVISIBLE = /[\u034f\u200b\u00ad]/gu;

/** Text without what the eye does not see: case, invisible marks, kinds and number of spaces. */
export const canonicalText = (text: string | null | undefined): string =>
  (text ?? "").normalize("NFC").replace(INVISIBLE, "").normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

/** Decimal text, or a number of a label, without the zeros that change nothing. */
export const canonicalDecimal = (decimal: string | number): string => {
  const printed = String(decimal).trim();
  const digits = printed.replace(/^[-+]/, "");
  const shortened = (digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits).replace(/^0+(?=\d)/, "");
  return printed.startsWith("-") && shortened !== "0" ? `-${shortened}` : shortened;
};

/** Null stays null; the ends of a range are joined by two dots. */
export const canonicalValue = (value: MentionedValue): string | null => {
  if (value === null) return null;
  return typeof value === "string" ? canonicalDecimal(value) : value.map(canonicalDecimal).join("..");
};

const UNIT_NAMES: ReadonlyMap<string, string> = new Map([
  ["%", "percent"],
  ["đồng", "vnd"],
  ["person", "people"],
  ["project", "projects"],
  ["m²", "m2"],
  ["tonne", "t"],
  ["tonnes", "t"],
]);

/** A unit under its one name. */
export const canonicalUnit = (unit: string): string => UNIT_NAMES.get(canonicalText(unit)) ?? canonicalText(unit);

const SPANS_WITH_A_NAME: ReadonlyMap<string, string> = new Map([
  ["3M", "-Q1"],
  ["6M", "-H1"],
  ["12M", ""],
]);

/** `2023-6M` is the half-year `2023-H1`, `2023-03M` the quarter `2023-Q1`. */
export const canonicalPeriod = (period: string | null): string | null => {
  if (period === null || period === "") return null;
  const printed = period.trim().toUpperCase().replace("–", "/");
  const [, year, months] = /^(\d{4})-0?(\d{1,2}M)$/.exec(printed) ?? [];
  return year === undefined || months === undefined ? printed : year + (SPANS_WITH_A_NAME.get(months) ?? `-${months}`);
};

/** The letters and digits of a document's symbol: hyphens, slashes and the year do not count. */
export const canonicalSymbol = (symbol: string | null | undefined): string =>
  (symbol ?? "")
    .normalize("NFC")
    .toUpperCase()
    .replace(/^\d{4}\s*\/?\s*/, "")
    .replace(/[^A-Z0-9ĐÀ-Ỹ&]/gu, "");
