import type { Day } from "@khukit/core/day";
import { phrasesOf, type Text, type Token, type TokenRange } from "../text/index.js";
import { dayOf, yearOf } from "./calendar.js";
import { backOverBreak, isDash, isMark } from "./expression.js";
import { numericDateAt } from "./numeric.js";
import { phraseBefore } from "./phrase.js";
import { isTopicAt, saidYearAt } from "./said-year.js";
import { spelledDateAt } from "./spelled.js";

/** A year that the text says as its own, with the tokens from it to the end of its paragraph. */
export interface SaidYear {
  readonly year: number;
  readonly index: number;
  readonly paragraphEnd: number;
  /** It opens a sentence: what follows is about it. */
  readonly isTopic: boolean;
}

/** What a time without a year is read against. */
export interface TimeContext {
  /** The day of publication as given, as printed above or under the article, or of the letterhead. */
  readonly reference: Day | null;
  /** In the order of the text. */
  readonly years: readonly SaidYear[];
}

const PUBLISHED = phrasesOf([
  ["ngày đăng|đăng ngày|đăng lúc|cập nhật|cập nhật ngày|cập nhật lúc|ngày cập nhật|ngày xuất bản|xuất bản ngày", true],
  ["ngày đăng tin|ngày tạo|ngày gửi|post date|posted on|ngày viết", true],
]);

const isCapitals = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.text.length > 1 && token.text === token.text.toUpperCase();

const DAY_WORDS = phrasesOf([["ngày|ký ngày|ban hành ngày", true]]);

/** Behind a document's symbol (`31/QĐ-UBND ngày …`) stands the day of that document. */
export const isOfDocument = (tokens: readonly Token[], from: number): boolean => {
  const at = phraseBefore(DAY_WORDS, tokens, from) === null ? from : backOverBreak(tokens, from - 1);
  const symbol = backOverBreak(tokens, at - 1);
  return isCapitals(tokens[symbol]) && (isDash(tokens[symbol - 1]) || isMark(tokens[symbol - 1], "/"));
};

interface Dated extends TokenRange {
  readonly day: Day;
}

const isLetterhead = (tokens: readonly Token[], { from, to }: Dated): boolean => {
  const next = tokens[to];
  return isMark(tokens[from - 1], ",") && tokens[from - 2]?.kind === "word" && (!next || next.kind === "break");
};

const isPublication = (tokens: readonly Token[], { from }: Dated): boolean => {
  const at = isMark(tokens[from - 1], ":") ? from - 1 : from;
  return phraseBefore(PUBLISHED, tokens, at) !== null;
};

const datedAt = (tokens: readonly Token[], index: number): Dated | null => {
  const found = numericDateAt(tokens, index) ?? spelledDateAt(tokens, index);
  const day = found?.year == null ? null : dayOf(found.year, found.month, found.date);
  return found && day && { day, from: found.from, to: found.to };
};

const PARAGRAPH_ENDS = new Set([".", ";", ":", "!", "?"]);

/** A line that breaks off in the middle of a sentence goes on below. */
const endsParagraph = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1];
  if (tokens[index]?.kind !== "break") return false;
  return PARAGRAPH_ENDS.has(tokens[index - 1]?.text ?? "") || (next?.kind !== "word" && next?.kind !== "number");
};

interface Draft {
  published: Day | null;
  letterhead: Day | null;
  readonly years: { -readonly [Key in keyof SaidYear]: SaidYear[Key] }[];
}

const noteDate = (draft: Draft, tokens: readonly Token[], found: Dated): void => {
  if (isPublication(tokens, found)) draft.published ??= found.day;
  if (isLetterhead(tokens, found)) draft.letterhead ??= found.day;
  if (isOfDocument(tokens, found.from)) return;
  draft.years.push({ year: yearOf(found.day), index: found.from, paragraphEnd: tokens.length, isTopic: false });
};

const noteYear = (draft: Draft, tokens: readonly Token[], index: number): void => {
  const year = saidYearAt(tokens, index);
  if (year === null) return;
  draft.years.push({ year, index, paragraphEnd: tokens.length, isTopic: isTopicAt(tokens, index - 1) });
};

/**
 * What the times of a text that name no year are read against: the day of publication as given, else as the page prints it,
 * else the date of the letterhead, and the years that the text says as its own.
 *
 * @param publishedOn `YYYY-MM-DD`
 * @example timeContextOf(textOf("Năm 2020, …"), null).years
 * //=> [{ year: 2020, index: 1, paragraphEnd: 4, isTopic: true }]
 */
export const timeContextOf = ({ tokens }: Text, publishedOn: Day | null): TimeContext => {
  const draft: Draft = { published: null, letterhead: null, years: [] };
  let open = 0;
  for (let at = 0; at < tokens.length; ) {
    if (endsParagraph(tokens, at)) {
      for (const year of draft.years.slice(open)) year.paragraphEnd = at;
      open = draft.years.length;
    }
    const found = datedAt(tokens, at);
    if (found === null) noteYear(draft, tokens, at);
    else noteDate(draft, tokens, found);
    at = found?.to ?? at + 1;
  }
  return { reference: publishedOn ?? draft.published ?? draft.letterhead, years: draft.years };
};
