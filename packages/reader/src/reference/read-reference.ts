import type { Day } from "@khukit/core/day";
import type { ReferenceKind } from "@khukit/core/document";
import { findDates, timeContextOf } from "../date/index.js";
import { hasPhraseAt, phraseAt, phrasesOf, type Text, type Token, textOf } from "../text/index.js";
import { meaningOf } from "./meaning.js";
import { datesOf, type FoundReference, placed } from "./placed.js";
import { printedAt } from "./printed.js";
import { type Announcement, announcementBefore } from "./type-word.js";

/** One whole citation. */
export interface ReferenceReading {
  /** As printed, without the year. */
  readonly number: string;
  readonly symbol: string;
  readonly year: number | null;
  /** The abbreviation, or null for a kind that has none: công văn, laws. */
  readonly type: string | null;
  readonly type_vi: string | null;
  readonly kind: ReferenceKind;
  readonly date: Day | null;
  readonly issuer: string | null;
  /** What the document is about, where the citation goes on with it. */
  readonly subject: string | null;
  /** Number and symbol as they should be printed. */
  readonly canonical: string;
}

/** A citation in full is never longer; a longer text is not looked at. */
const LONGEST = 1_000;

/** `điểm a khoản 2 Điều 5` points into the document. */
const POINTERS = phrasesOf<true>([["điểm|khoản|điều|mục|chương|phần|phụ lục|các|tại|theo|căn cứ|của", true]]);

const SUBJECTS = phrasesOf<true>([
  [
    "về|về việc|v/v|ban hành|phê duyệt|quy định|sửa đổi|bãi bỏ|thay thế|công bố|thành lập|kiện toàn|điều chỉnh|bổ sung|phân công|ủy quyền|" +
      "hướng dẫn|triển khai|chấp thuận|thông qua|thu hồi|đính chính|hợp nhất|giao|phân cấp|phân loại|đề nghị|xử lý|tăng cường|tổ chức thực hiện",
    true,
  ],
]);

const OPENING: ReadonlySet<string> = new Set(["(", "[", "“", '"', "-", "–", "*", "•", "+"]);
const CLOSING: ReadonlySet<string> = new Set([")", "]", "”", '"', ".", ",", ";", ":", "/"]);

const skipMarks = (tokens: readonly Token[], index: number, marks: ReadonlySet<string>): number => {
  let at = index;
  while (tokens[at]?.kind === "break" || marks.has(tokens[at]?.text ?? "")) at += 1;
  return at;
};

/** Where the citation itself begins, behind brackets and what points into the document. */
const beginOf = (tokens: readonly Token[]): number => {
  let at = skipMarks(tokens, 0, OPENING);
  for (let pointer = phraseAt(POINTERS, tokens, at); pointer !== null; pointer = phraseAt(POINTERS, tokens, at)) {
    at += pointer.length;
    const token = tokens[at];
    if (token?.kind === "number" || (token?.kind === "word" && token.text.length === 1)) at += 1;
    at = skipMarks(tokens, at, new Set([","]));
  }
  return at;
};

/** Alone, a number and symbol need no word before them. */
const ALONE = { word: null, isNear: true, isNumbered: false, wordFrom: null };

const saidBefore = (tokens: readonly Token[], index: number): Announcement => ({
  ...(announcementBefore(tokens, index, 0) ?? { ...ALONE, from: index }),
  isNear: true,
});

const firstReference = (text: Text): FoundReference | null => {
  const dates = datesOf(findDates(text, timeContextOf(text, null)));
  for (let index = 0; index < text.tokens.length; index += 1) {
    if (text.tokens[index]?.kind !== "number" || dates.starts.has(index)) continue;
    const printed = printedAt(text.tokens, index);
    if (printed === null) continue;
    const said = saidBefore(text.tokens, index);
    const meaning = meaningOf(printed, said);
    if (meaning !== null) return placed(text, index, meaning, said, dates);
  }
  return null;
};

const proseFrom = ({ source, tokens }: Text, index: number): string =>
  source.text
    .slice(tokens[index]?.start ?? source.text.length)
    .replace(/[\s.;,]+$/, "")
    .split(/\s+/)
    .join(" ");

/** What follows the citation: nothing, its subject, or something that makes the text more than a citation (false). */
const subjectAfter = (text: Text, { phrase }: FoundReference): string | null | false => {
  const at = skipMarks(text.tokens, phrase.to, CLOSING);
  if (at >= text.tokens.length) return null;
  return hasPhraseAt(SUBJECTS, text.tokens, at) ? proseFrom(text, at) : false;
};

/**
 * Reads one whole citation, with or without its type, date, issuer and subject; null for anything else, also for a law
 * cited by its name alone. What points into the document (`khoản 2 Điều 5`) is passed over.
 * Source: Decree 30/2020/NĐ-CP, Article 15 and Appendix I (verified).
 *
 * @example
 * readReference("Quyết định số 31/QĐ-UBND ngày 10/01/2019")
 * //=> { number: "31", symbol: "QĐ-UBND", year: null, type: "QĐ", type_vi: "Quyết định", kind: "administrative", date: "2019-01-10", issuer: null, subject: null, canonical: "31/QĐ-UBND" }
 * readReference("NĐ 35/2022/NĐ-CP")?.issuer //=> "Chính phủ"
 * readReference("Luật Đầu tư năm 2020") //=> null
 */
export const readReference = (given: string): ReferenceReading | null => {
  if (given.length > LONGEST) return null;
  const text = textOf(given);
  const found = firstReference(text);
  if (found === null || found.phrase.from > beginOf(text.tokens)) return null;
  const subject = subjectAfter(text, found);
  if (subject === false) return null;
  const { number, symbol, year, type, type_vi, kind, date, issuer, canonical } = found;
  return { number, symbol, year, type, type_vi, kind, date, issuer, subject, canonical };
};
