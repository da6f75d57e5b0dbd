import type { Day } from "@khukit/core/day";
import { phraseAt, phrasesOf, spellingOf, type Text, type Token } from "../text/index.js";
import { issuerAt } from "./issuer.js";

/** A date of the text, as far as it matters here. */
export interface DatedPlace {
  readonly date: Day;
  readonly from: number;
  readonly to: number;
}

export interface Detail {
  readonly date: Day | null;
  readonly issuer: string | null;
  /** The first token after what was read. */
  readonly to: number;
}

/** The dates of a text by the token that they begin at, or end before. */
export type DatesByToken = ReadonlyMap<number, DatedPlace>;

/** Dates to be found by the token that they begin at. */
export const datesByStart = (dates: readonly DatedPlace[]): DatesByToken =>
  new Map(dates.map((date) => [date.from, date]));

/** Dates to be found by the token that follows them. */
export const datesByEnd = (dates: readonly DatedPlace[]): DatesByToken => new Map(dates.map((date) => [date.to, date]));

const FARTHEST = 60;

/** Words between number, date and issuer that say nothing of their own. */
const FILLERS = phrasesOf<true>([
  ["của|do|bởi|được|đã|ban hành|ký|thông qua|công bố|phát hành|vào|đề|ngày|năm|liên|được ban hành", true],
]);

const MARKS: ReadonlySet<string> = new Set([",", "(", ")", "-", "–"]);

const isLineEnd = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === "break" && tokens[index + 1]?.kind === "word";

const fillerEnd = (tokens: readonly Token[], index: number): number | null => {
  const filler = phraseAt(FILLERS, tokens, index);
  if (filler !== null) return index + filler.length;
  return MARKS.has(tokens[index]?.text ?? "") || isLineEnd(tokens, index) ? index + 1 : null;
};

const INTRODUCING: ReadonlySet<string> = new Set(["của", "do", "bởi", "được", "liên"].map(spellingOf).concat("("));

/** A body is the issuer where a word says so: behind a mere comma another sentence begins. */
const isIntroduced = (tokens: readonly Token[], index: number): boolean => {
  const at = tokens[index - 1]?.kind === "break" ? index - 2 : index - 1;
  return INTRODUCING.has(tokens[at]?.key ?? "");
};

/**
 * Date and issuer behind a reference, in either order: `ngày 10/01/2019 của UBND tỉnh`, `được Chính phủ ký ngày 15/3/2024`.
 * A second date, or a second body, is no longer the document's own.
 */
export const detailAfter = (text: Text, index: number, dates: DatesByToken): Detail => {
  const { tokens } = text;
  const limit = Math.min(tokens.length, index + FARTHEST);
  let found: Detail = { date: null, issuer: null, to: index };
  for (let at = index; at < limit; ) {
    const dated = dates.get(at);
    if (dated !== undefined && found.date !== null) break;
    const issuer = found.issuer === null && isIntroduced(tokens, at) ? issuerAt(text, at) : null;
    if (dated !== undefined) found = { ...found, date: dated.date, to: dated.to };
    else if (issuer !== null) found = { ...found, issuer: issuer.name, to: issuer.to };
    const next = dated?.to ?? issuer?.to ?? fillerEnd(tokens, at);
    if (next === null) break;
    at = next;
  }
  return found;
};

/** What leads from a body to its document. */
const ISSUING = phrasesOf<true>([
  [
    "ban hành|ký|ký ban hành|có|ra|thông qua|công bố|phát hành|phê duyệt tại|ban hành tại|tại|nêu tại|phê duyệt theo|giao tại|chấp thuận tại|" +
      "đã ban hành|đã ký|đã ký ban hành|đã có|đã ra|đã thông qua|vừa ban hành|vừa ký|vừa có|mới ban hành|cũng ban hành|" +
      "cũng đã ban hành|tiếp tục ban hành|đã phê duyệt tại|đồng ý tại|đã công bố|đã phát hành|đã kịp thời ban hành|tại các|theo",
    true,
  ],
]);

const LONGEST_ISSUER = 20;
const LONGEST_VERB = 5;
const BEGINNINGS: ReadonlySet<string> = new Set(
  ["của", "được", "do", "bởi", "và", "thì", "mà", "nay", "qua"].map(spellingOf).concat([",", ";", ".", "(", ":", "-"]),
);

/** Where the verb begins that ends right before a token. */
const verbBefore = (tokens: readonly Token[], end: number): number | null => {
  for (let length = Math.min(LONGEST_VERB, end); length > 0; length -= 1) {
    if (phraseAt(ISSUING, tokens, end - length)?.length === length) return end - length;
  }
  return null;
};

/** The date that ends right before a token, its comma aside. */
const dateBefore = (tokens: readonly Token[], end: number, ends: DatesByToken): Day | null =>
  ends.get(tokens[end - 1]?.text === "," ? end - 1 : end)?.date ?? null;

const beginsThere = (tokens: readonly Token[], index: number, ends: DatesByToken): boolean => {
  const before = tokens[index - 1];
  return before === undefined || before.kind === "break" || BEGINNINGS.has(before.key) || ends.has(index);
};

const isSentenceEnd = (token: Token | undefined): boolean => token?.text === ";" || token?.text === ".";

/**
 * Date and issuer before a reference: `Ngày 15/3/2024, Chính phủ ban hành Nghị định …`, `ý kiến của UBND tỉnh tại Công văn …`.
 *
 * @param index where the words begin that announce the reference
 */
export const detailBefore = (text: Text, index: number, ends: DatesByToken): Omit<Detail, "to"> => {
  const { tokens } = text;
  const verb = verbBefore(tokens, index);
  if (verb === null) return { date: null, issuer: null };
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST_ISSUER) && !isSentenceEnd(tokens[at]); at -= 1) {
    const issuer = beginsThere(tokens, at, ends) ? issuerAt(text, at) : null;
    if (issuer?.to === verb) return { issuer: issuer.name, date: dateBefore(tokens, at, ends) };
  }
  return { date: dateBefore(tokens, verb, ends), issuer: null };
};
