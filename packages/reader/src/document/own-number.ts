import { abbreviationOf, nameOfType, parseReference } from "@khukit/core/document";
import { type FoundReference, printedAt } from "../reference/index.js";
import { phraseAt, phrasesOf, type Text } from "../text/index.js";
import { isCapitalised } from "./line.js";

/** A document's own number and symbol. */
export interface OwnNumber {
  /** Null of a draft, which has none yet. */
  readonly number: string | null;
  readonly symbol: string;
  readonly type: string | null;
  readonly type_vi: string | null;
  /** The first token after it. */
  readonly to: number;
}

const NUMBER_WORDS = phrasesOf<true>([
  ["số|luật số|bộ luật số|nghị quyết số|pháp lệnh số|số hiệu|số ký hiệu|số/ký hiệu|số, ký hiệu", true],
]);

const DRAFT_MARKS: ReadonlySet<string> = new Set([".", "…", "_", "[", "]", "-", "(", ")", "*"]);
const LONGEST_DRAFT = 40;
const LONGEST_SYMBOL = 12;

/** The dots, or nothing, where the number will stand, and where the symbol's mark is. */
const draftMark = ({ tokens }: Text, from: number): number | null => {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_DRAFT); at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token?.text === "/" || (token?.text === "-" && next?.kind === "word")) return at;
    if (!DRAFT_MARKS.has(token?.text ?? "")) return null;
  }
  return null;
};

const symbolEnd = ({ tokens }: Text, from: number): number => {
  let to = from;
  while (to < tokens.length && to - from < LONGEST_SYMBOL) {
    const token = tokens[to];
    const isPart = token?.kind === "word" || token?.text === "-" || token?.text === "/" || token?.kind === "number";
    if (!isPart || (to > from && !token.glued)) break;
    to += 1;
  }
  return to;
};

/** `Số:    /TB-KKT`: read as if a number stood there. */
const draftAt = (text: Text, from: number): OwnNumber | null => {
  const mark = draftMark(text, from);
  if (mark === null) return null;
  const to = symbolEnd(text, mark + 1);
  const printed = text.tokens
    .slice(mark, to)
    .map(({ text }) => text)
    .join("");
  const reference = parseReference(`1${printed}`);
  if (reference === null) return null;
  const { symbol, type } = reference;
  return {
    number: null,
    symbol,
    type: type === null ? null : abbreviationOf(type),
    type_vi: nameOfType(reference)?.vi ?? null,
    to,
  };
};

/** Licences and contracts have a number of their own, though they are not cited as documents. */
const otherAt = ({ tokens }: Text, index: number): OwnNumber | null => {
  const printed = printedAt(tokens, index);
  const last = printed?.groups.at(-1);
  if (printed === null || last === undefined) return null;
  const symbol = printed.groups.map(({ mark, text }, at) => (at === 0 ? "" : mark) + text).join("");
  return { number: printed.number, symbol, type: null, type_vi: null, to: last.to };
};

/** The own number that begins at a token with `Số`: printed, or left open in a draft; null where there is none. */
export const ownNumberAt = (text: Text, index: number, references: readonly FoundReference[]): OwnNumber | null => {
  const { tokens } = text;
  const word = phraseAt(NUMBER_WORDS, tokens, index);
  if (word === null || !isCapitalised(tokens[index]?.text)) return null;
  let at = index + word.length;
  while (tokens[at]?.text === ":" || tokens[at]?.text === ".") at += 1;
  const start = tokens[index + word.length]?.text === "." ? index + word.length : at;
  const own = references.find(({ from }) => from === at);
  if (own === undefined) return otherAt(text, at) ?? draftAt(text, start);
  const { number, symbol, type, type_vi, to } = own;
  return { number, symbol, type, type_vi, to };
};
