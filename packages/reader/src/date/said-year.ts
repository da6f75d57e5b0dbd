import { hasPhraseAt, phrasesOf, spellingOf, type Token } from "../text/index.js";
import { backOverBreak, isDash, isMark } from "./expression.js";
import { longNumber, romanNumber, shortNumber } from "./numeral.js";
import { matchBefore, phraseBefore } from "./phrase.js";

const YEAR = spellingOf("năm");

/** What is held against, a law's year, the end of a long view: not what the text is about. */
const ASIDE = phrasesOf([
  ["tầm nhìn|tầm nhìn đến|định hướng đến|đến|từ|sau|trước|giai đoạn|cuối|đến cuối|tới", true],
  ["luật|bộ luật|hiến pháp|pháp lệnh|đầu tư|đất đai|môi trường|đấu thầu", true],
]);

const COMPARED = phrasesOf([["so với|so|cùng kỳ|cùng thời điểm|cùng thời gian", true]]);
const MOST_BACK = 7;

/** Whether a time is only the base that another is compared with: `so với cùng kỳ năm 2018`. */
export const isComparedAt = (tokens: readonly Token[], index: number): boolean => {
  for (let at = index - 1; at >= 0 && at >= index - MOST_BACK; at -= 1) {
    const token = tokens[at];
    if (token?.kind === "mark" && !isMark(token, "/") && !isDash(token)) return false;
    if (hasPhraseAt(COMPARED, tokens, at)) return true;
  }
  return false;
};

/** Behind `tháng 4/`, `quý III/`, `9 tháng/`. */
const isBehindPart = (tokens: readonly Token[], index: number): boolean => {
  const sign = tokens[index - 1];
  const part = tokens[index - 2];
  if (!isMark(sign, "/") && !isDash(sign)) return false;
  const before = shortNumber(part);
  return (before !== null && before <= 12 && tokens[index - 3]?.kind === "word") || romanNumber(part) !== null;
};

const OPENINGS = phrasesOf([
  [
    "trong|cả|riêng|kết thúc|khép lại|bước sang|hết|riêng trong|trong cả|kết quả|tổng kết|kế hoạch|nhiệm vụ|tính chung",
    true,
  ],
]);

const SENTENCE_MARKS = new Set([".", ";", ":", "-", "+", "–", "*", "•"]);

/** Whether `năm` opens a sentence or a heading, perhaps behind a word or two: what follows is about that year. */
export const isTopicAt = (tokens: readonly Token[], index: number): boolean => {
  const opening = matchBefore(OPENINGS, tokens, index);
  const before = tokens[(opening?.from ?? index) - 1];
  return before === undefined || before.kind === "break" || SENTENCE_MARKS.has(before.text);
};

/** The year that a token says, where it says one that the text can be about. */
export const saidYearAt = (tokens: readonly Token[], index: number): number | null => {
  const year = longNumber(tokens[index]);
  if (year === null || year < 1900 || year > 2100) return null;
  const before = backOverBreak(tokens, index - 1);
  const isNamed = tokens[before]?.key === YEAR;
  if (!isNamed && !isBehindPart(tokens, index)) return null;
  const isFirst = isDash(tokens[index + 1]) || isMark(tokens[index + 1], "/");
  if (isFirst && tokens[index + 2]?.kind === "number") return null;
  if (isNamed && phraseBefore(ASIDE, tokens, before) !== null) return null;
  return isComparedAt(tokens, index) ? null : year;
};
