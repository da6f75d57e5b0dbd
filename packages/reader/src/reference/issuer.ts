import { hasPhraseAt, phraseAt, spellingOf, type Text, type Token } from "../text/index.js";
import { FIELDS, HEADS, LINKS, STOPS } from "./issuer-word.js";

export interface IssuerMention {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const LONGEST = 24;

const isCapitalised = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

const isAllCapitals = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

/** `Đầu tư`, `Kon Tum`: a word with a capital, and the small syllable that belongs to it. */
const properEnd = (tokens: readonly Token[], index: number): number => {
  const next = tokens[index + 1];
  const isTail =
    next?.kind === "word" &&
    !isAllCapitals(tokens[index]?.text ?? "") &&
    !isCapitalised(next.text) &&
    !hasPhraseAt(STOPS, tokens, index + 1) &&
    !hasPhraseAt(LINKS, tokens, index + 1);
  return isTail ? index + 2 : index + 1;
};

const AND = spellingOf("và");

const isAnd = (token: Token | undefined): boolean => token?.key === AND;

/** `và Đầu tư`, `- Xã hội`: joined only where a capital follows. */
const isJoint = (token: Token): boolean => isAnd(token) || token.text === "-" || token.text === "–";

/** `và Đầu tư`, `và UBND tỉnh`, but not `và Quyết định`, which is another document. */
const joinedEnd = (tokens: readonly Token[], index: number): number | null => {
  const next = tokens[index + 1];
  if (next?.kind !== "word" || !isCapitalised(next.text)) return null;
  const name = phraseAt(FIELDS, tokens, index + 1) ?? phraseAt(HEADS, tokens, index + 1);
  if (name !== null) return index + 1 + name.length;
  return isAnd(tokens[index]) ? null : properEnd(tokens, index + 1);
};

/** Where the part of a name that begins at a token ends; null where the name is over. */
const partEnd = (tokens: readonly Token[], index: number): number | null => {
  const token = tokens[index];
  if (token === undefined) return null;
  const field = phraseAt(FIELDS, tokens, index);
  if (field !== null) return index + field.length;
  if (isJoint(token)) return joinedEnd(tokens, index);
  if (token.kind !== "word")
    return token.kind === "number" && tokens[index - 1]?.kind === "word" ? numberEnd(tokens, index) : null;
  if (isCapitalised(token.text))
    return hasPhraseAt(STOPS, tokens, index) && isVerb(tokens, index) ? null : properEnd(tokens, index);
  if (hasPhraseAt(STOPS, tokens, index)) return null;
  const link = phraseAt(LINKS, tokens, index);
  return link === null ? null : index + link.length;
};

/** `Quân khu 4`, `Khối 2` */
const numberEnd = (tokens: readonly Token[], index: number): number | null =>
  /^\d{1,2}$/.test(tokens[index]?.text ?? "") && !["/", "-"].includes(tokens[index + 1]?.text ?? "") ? index + 1 : null;

/** In a text all in capitals a verb looks like a name. */
const isVerb = (tokens: readonly Token[], index: number): boolean => isAllCapitals(tokens[index]?.text ?? "");

const nameOf = ({ source, tokens }: Text, from: number, to: number): string =>
  source.text
    .slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
    .split(/\s+/)
    .join(" ");

/** Small words that no name ends with. */
const trimmedEnd = (tokens: readonly Token[], from: number, to: number): number => {
  let end = to;
  while (end > from + 1 && /^(?:và|các|-|–)$/.test(tokens[end - 1]?.text ?? "")) end -= 1;
  return end;
};

/**
 * The name of a body that issues documents, where it begins at a token: `UBND tỉnh`, `Bộ Kế hoạch và Đầu tư`, `Ban Thường vụ
 * Tỉnh ủy`; null where none does.
 */
export const issuerAt = (text: Text, index: number): IssuerMention | null => {
  const { tokens } = text;
  const head = phraseAt(HEADS, tokens, index);
  if (head === null) return null;
  let to = index + head.length;
  while (to - index < LONGEST) {
    const token = tokens[to];
    const at = token?.kind === "break" && tokens[to + 1]?.kind === "word" ? to + 1 : to;
    const head = phraseAt(HEADS, tokens, at);
    const end = head !== null && isCapitalised(tokens[at]?.text ?? "") ? at + head.length : partEnd(tokens, at);
    if (end === null) break;
    to = end;
  }
  const end = trimmedEnd(tokens, index, to);
  return { name: nameOf(text, index, end), from: index, to: end };
};
