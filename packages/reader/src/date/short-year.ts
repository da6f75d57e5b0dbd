import { spellingOf, type Token } from "../text/index.js";
import { isDash, isMark } from "./expression.js";
import { fullYear, romanNumber, shortNumber } from "./numeral.js";

const YEAR = spellingOf("năm");
const PARTS = new Set(["tháng", "thg", "quý"].map(spellingOf));

const isBehindPart = (tokens: readonly Token[], index: number): boolean => {
  const sign = tokens[index - 1];
  const part = tokens[index - 2];
  if (!(isMark(sign, "/") || isDash(sign)) || !PARTS.has(tokens[index - 3]?.key ?? "")) return false;
  return shortNumber(part) !== null || romanNumber(part) !== null;
};

/** A year of two figures at the end of a text written out: `tháng 12/99`, `ngày 29 tháng 10 năm 99`. */
export const withFullYear = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.length - 1;
  const last = tokens[at];
  const isShort = last?.text.length === 2 && shortNumber(last) !== null;
  if (!last || !isShort || (tokens[at - 1]?.key !== YEAR && !isBehindPart(tokens, at))) return tokens;
  const text = String(fullYear(Number(last.text)));
  return [...tokens.slice(0, at), { ...last, text, key: text }];
};
