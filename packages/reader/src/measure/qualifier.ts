import type { Qualifier } from "../reading.js";
import { type Phrases, phraseAt, phrasesOf, spellingOf, type Token } from "../text/index.js";

export interface QualifierMatch {
  readonly qualifier: Qualifier;
  readonly to: number;
}

export const QUALIFIERS: Phrases<Qualifier> = phrasesOf([
  [
    "hơn|trên|quá|vượt|vượt quá|vượt mức|vượt ngưỡng|vượt mốc|vượt trên|ít nhất|ít nhất là|tối thiểu|tối thiểu là|thấp nhất|nhiều hơn|lớn hơn|cao hơn|" +
      "không dưới|không ít hơn|không thấp hơn|không kém|không kém hơn|không nhỏ hơn|từ trên|đạt trên|>|≥|>=",
    "gt",
  ],
  [
    "gần|gần bằng|dưới|chưa đến|chưa tới|chưa đầy|chưa được|chưa quá|không quá|không đến|không tới|không đầy|không hơn|" +
      "không cao hơn|không nhiều hơn|không lớn hơn|không vượt quá|không vượt|tối đa|tối đa là|nhiều nhất|nhiều nhất là|cao nhất|ít hơn|nhỏ hơn|bé hơn|" +
      "thấp hơn|kém hơn|suýt|ngót|ngót nghét|gần tới|gần đến|sát|<|≤|<=",
    "lt",
  ],
  [
    "quanh mức|xoay quanh|khoảng|khoảng chừng|khoảng độ|vào khoảng|trong khoảng|chừng|chừng độ|chừng khoảng|độ chừng|độ khoảng|độ|ước chừng|ước khoảng|" +
      "xấp xỉ|tầm|tầm khoảng|tầm độ|áng chừng|trên dưới|cỡ|cỡ khoảng|quanh|xung quanh|loanh quanh|suýt soát|xuýt xoát|" +
      "khoảng tầm|ước độ|~|≈",
    "approx",
  ],
]);

/** Exact all the same. */
export const EXACT: Phrases<null> = phrasesOf([["đúng|chính xác|vừa tròn|tròn|vừa đúng", null]]);

const AFTER: Phrases<Qualifier> = phrasesOf([
  ["trở lên|đổ lên|trở đi|có hơn|là ít|hoặc hơn|hoặc nhiều hơn", "gt"],
  ["trở xuống|đổ lại|trở lại|đổ xuống|quay đầu|là cùng|hoặc ít hơn", "lt"],
]);

const DEGREE = spellingOf("độ");
const MOST = 3;

/** `Tiến độ 50%`, `mật độ 60%`: a word of its own only where no other word stands before it. */
const isPartOfWord = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.key === DEGREE && tokens[index - 1]?.kind === "word";

/** Of several the one that says more: khoảng hơn is more than. */
const stronger = (first: Qualifier | undefined, second: Qualifier): Qualifier =>
  second === "approx" && first !== undefined ? first : second;

/** The words before a figure that say how exact it is. */
export const qualifierBefore = (tokens: readonly Token[], index: number): QualifierMatch | null => {
  let qualifier: Qualifier | undefined;
  let to = index;
  for (let count = 0; count < MOST; count += 1) {
    const match = isPartOfWord(tokens, to) ? null : phraseAt(QUALIFIERS, tokens, to);
    if (match === null) break;
    qualifier = stronger(qualifier, match.meaning);
    to += match.length;
  }
  return qualifier === undefined ? null : { qualifier, to };
};

/** Where the number stands behind `đúng`, `tròn`; null where no such word does. */
export const exactBefore = (tokens: readonly Token[], index: number): number | null => {
  const match = phraseAt(EXACT, tokens, index);
  return match === null ? null : index + match.length;
};

/** `Trở lên`, `đổ lại`: the words behind a figure that say so. */
export const qualifierAfter = (tokens: readonly Token[], index: number): QualifierMatch | null => {
  const match = phraseAt(AFTER, tokens, index);
  return match === null ? null : { qualifier: match.meaning, to: index + match.length };
};
