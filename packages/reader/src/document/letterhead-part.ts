import { type FoundReference, issuerAt, type TextDate, TYPE_NAMES, type TypeWord } from "../reference/index.js";
import { hasPhraseAt, phraseAt, phrasesOf, type Text, type TokenRange } from "../text/index.js";
import { isCapitalised, isInCapitals } from "./line.js";
import { type OwnNumber, ownNumberAt } from "./own-number.js";
import { type PlaceAndDate, placeAndDateOf } from "./place-and-date.js";
import { MOTTO, PARTY } from "./segment.js";

/** What a segment of a letterhead is. */
export type LetterheadPart =
  | { readonly kind: "motto" | "party" | "rule" | "name" | "addressee" | "other" }
  | { readonly kind: "number"; readonly number: OwnNumber }
  | { readonly kind: "place"; readonly place: PlaceAndDate }
  /** `rest`: what stands on the line behind the type's name. */
  | { readonly kind: "type"; readonly word: TypeWord; readonly rest: TokenRange }
  | { readonly kind: "about"; readonly rest: TokenRange };

const ADDRESSEE = phrasesOf<true>([["kính gửi|kính trình|kính gởi", true]]);
const ABOUT = phrasesOf<true>([["v/v|về việc|về|trích yếu|vv", true]]);
const STAMPS = phrasesOf<true>([
  [
    "dự thảo|bản dự thảo|hỏa tốc|khẩn|thượng khẩn|mật|tối mật|tuyệt mật|bản sao|sao y|sao y bản chính|công báo|hoả tốc hẹn giờ",
    true,
  ],
]);

const LONGEST_STAMP = 8;

const isRule = ({ tokens }: Text, { from, to }: TokenRange): boolean => {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind !== "mark") return false;
  return true;
};

const startOf = ({ tokens }: Text, { from, to }: TokenRange): number => {
  let at = from;
  while (at < to && tokens[at]?.kind === "mark") at += 1;
  return at;
};

/** A type's name in capitals at the beginning of a segment, or alone on it. */
const typeOf = (text: Text, from: number, to: number): LetterheadPart | null => {
  const match = phraseAt(TYPE_NAMES, text.tokens, from);
  if (match === null || from + match.length > to) return null;
  const end = from + match.length;
  const isAlone = isRule(text, { from: end, to });
  if (!isAlone && !isInCapitals(text, { from, to: end })) return null;
  return { kind: "type", word: match.meaning, rest: { from: isAlone ? to : end, to } };
};

const isStamp = ({ tokens }: Text, from: number, to: number): boolean =>
  to - from <= LONGEST_STAMP && hasPhraseAt(STAMPS, tokens, from);

/** `V/v báo cáo …`, under the number of a công văn. */
const aboutOf = ({ tokens }: Text, from: number, to: number): LetterheadPart | null => {
  const match = phraseAt(ABOUT, tokens, from);
  if (match === null || !isCapitalised(tokens[from]?.text)) return null;
  let at = from + match.length;
  while (tokens[at]?.text === ":" || tokens[at]?.text === ".") at += 1;
  return { kind: "about", rest: { from: at, to } };
};

/** A body's name: in capitals, or nothing but a name. */
const isName = (text: Text, from: number, to: number): boolean =>
  isInCapitals(text, { from, to }) || (isCapitalised(text.tokens[from]?.text) && issuerAt(text, from)?.to === to);

/** What a segment is, by itself. */
export const partOf = (
  text: Text,
  segment: TokenRange,
  references: readonly FoundReference[],
  dates: readonly TextDate[],
): LetterheadPart => {
  if (isRule(text, segment)) return { kind: "rule" };
  const { to } = segment;
  const from = startOf(text, segment);
  const number = ownNumberAt(text, from, references);
  if (number !== null) return { kind: "number", number };
  if (hasPhraseAt(MOTTO, text.tokens, from)) return { kind: "motto" };
  if (hasPhraseAt(PARTY, text.tokens, from) && isInCapitals(text, segment)) return { kind: "party" };
  if (hasPhraseAt(ADDRESSEE, text.tokens, from)) return { kind: "addressee" };
  const place = placeAndDateOf(text, segment, dates);
  if (place !== null) return { kind: "place", place };
  if (isStamp(text, from, to)) return { kind: "rule" };
  const found = typeOf(text, from, to) ?? aboutOf(text, from, to);
  return found ?? { kind: isName(text, from, to) ? "name" : "other" };
};
