import { type Text, type Token, textOf } from "../text/index.js";
import type { NumberMarks } from "./marks.js";
import { numberAt } from "./number-at.js";
import { withAccents } from "./unaccented.js";

export interface ReadNumberOptions {
  /** How digits are marked where they do not tell by themselves (`10.287`). Vietnamese by default; sources disagree. */
  readonly marks?: NumberMarks;
  /** `Một triệu hai trăm` is 1,200,000, as in the market; by default 1,000,200, as in a contract. Sources disagree. */
  readonly colloquial?: boolean;
}

const isBreak = ({ kind }: Token): boolean => kind === "break";

const readTokens = (tokens: Text["tokens"], { marks = "vi", colloquial = false }: ReadNumberOptions): string | null => {
  const from = tokens.findIndex((token) => !isBreak(token));
  const number = from < 0 ? null : numberAt(tokens, from, marks, { running: false, colloquial });
  return number !== null && tokens.slice(number.to).every(isBreak) ? number.value : null;
};

/**
 * The number that a whole text writes or spells out, as decimal text; null where it is none, or more than a number.
 * Text without any accent is read as if it had them: `hai muoi lam`.
 *
 * @example
 * readNumber("hai mươi lăm nghìn") //=> "25000"
 * readNumber("1tr5") //=> "1500000"
 * readNumber("10.287") //=> "10287"
 * readNumber("10.287", { marks: "en" }) //=> "10.287"
 * readNumber("một triệu hai trăm", { colloquial: true }) //=> "1200000"
 */
export const readNumber = (text: string, options: ReadNumberOptions = {}): string | null => {
  const { tokens } = textOf(text);
  const accented = withAccents(tokens);
  return readTokens(tokens, options) ?? (accented === null ? null : readTokens(accented, options));
};
