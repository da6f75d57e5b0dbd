import type { DocumentHeader } from "../reading.js";
import type { FoundReference, TextDate } from "../reference/index.js";
import { hasPhraseAt, phrasesOf, type Text, type TokenRange } from "../text/index.js";
import { issuingBodyOf } from "./issuing-body.js";
import { type Letterhead, letterheadOf } from "./letterhead.js";
import { type LetterheadPart, partOf } from "./letterhead-part.js";
import { type Line, linesOf } from "./line.js";
import { lineMarkAt } from "./mark.js";
import type { OwnNumber } from "./own-number.js";
import type { PlaceAndDate } from "./place-and-date.js";
import { type Recipients, recipientsFrom, recipientsLine } from "./recipients.js";
import { type Signature, segmentsIn, signatureAtEnd, signatureOf } from "./signature.js";
import { type Subject, subjectAbout, subjectBelow } from "./subject.js";

export interface ReadHeader {
  readonly header: DocumentHeader;
  /** What stands between the letterhead and `Nơi nhận` or the signature. */
  readonly body: TokenRange;
}

interface Title extends Subject {
  readonly type: string | null;
  readonly type_vi: string | null;
}

const ADDRESSEE = phrasesOf<true>([["kính gửi|kính trình|kính gởi", true]]);

const partIn = <Kind extends LetterheadPart["kind"]>(
  { segments }: Letterhead,
  kind: Kind,
): Extract<LetterheadPart, { kind: Kind }> | null => {
  const found = segments.find(({ part }) => part.kind === kind)?.part;
  return (found as Extract<LetterheadPart, { kind: Kind }> | undefined) ?? null;
};

/** The line that names its place, else one with a date alone. */
const placeIn = ({ segments }: Letterhead): PlaceAndDate | null => {
  const places = segments.flatMap(({ part }) => (part.kind === "place" ? [part.place] : []));
  return places.find(({ place }) => place !== null) ?? places[0] ?? null;
};

const LETTER = "Công văn";

/** The type's name in capitals with the subject under it; else the `V/v` of a công văn. */
const titleOf = (text: Text, lines: readonly Line[], head: Letterhead, number: OwnNumber | null): Title => {
  const line = lines[head.next];
  const part = line === undefined ? null : partOf(text, line, [], []);
  if (part?.kind === "type") {
    const { type, name } = part.word;
    return { type, type_vi: name, ...subjectBelow(text, lines, head.next, part) };
  }
  const about = subjectAbout(text, head);
  const isLetter = about !== null || part?.kind === "addressee";
  return {
    type: number?.type ?? null,
    type_vi: number?.type_vi ?? (isLetter ? LETTER : null),
    text: about,
    next: head.next,
  };
};

const isRule = ({ tokens }: Text, { from, to }: Line): boolean => {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind !== "mark") return false;
  return true;
};

/** The first line of the text itself: behind lines that are only drawn, and `Kính gửi:` with the addressees under it. */
const firstLineOfText = (text: Text, lines: readonly Line[], index: number): number => {
  const { tokens } = text;
  const drawn = lines.slice(index).findIndex((line) => !isRule(text, line));
  const first = drawn === -1 ? lines.length : index + drawn;
  const line = lines[first];
  if (line === undefined || !hasPhraseAt(ADDRESSEE, tokens, line.from)) return first;
  let next = first + 1;
  while (lineMarkAt(tokens, lines[next]?.from ?? tokens.length)?.kind === "bullet") next += 1;
  return next;
};

const NO_RECIPIENTS: Recipients = { names: [], filing: null, beside: [], next: 0 };
const TALLEST_SIGNATURE = 14;

interface Tail {
  readonly recipients: Recipients;
  readonly signature: Signature;
  /** The first token that no longer belongs to the text. */
  readonly from: number | null;
}

const tailOf = (text: Text, lines: readonly Line[], first: number): Tail => {
  const rest = lines.slice(first);
  const at = recipientsLine(text, rest);
  if (at === null) {
    const signature = signatureAtEnd(text, rest);
    return { recipients: NO_RECIPIENTS, signature, from: signature.from };
  }
  const recipients = recipientsFrom(text, rest, at);
  const below = segmentsIn(text, rest.slice(recipients.next, recipients.next + TALLEST_SIGNATURE));
  const after = signatureOf(text, [...recipients.beside, ...below]);
  const isAfter = after.signer !== null || after.title !== null;
  const signature = isAfter ? after : signatureAtEnd(text, rest.slice(0, at));
  const start = rest[at]?.from ?? null;
  return { recipients, signature, from: isAfter || signature.from === null ? start : signature.from };
};

const headerOf = (
  text: Text,
  head: Letterhead,
  { number, title, tail }: { readonly number: OwnNumber | null; readonly title: Title; readonly tail: Tail },
): DocumentHeader => {
  const place = placeIn(head);
  return {
    number: number?.number ?? null,
    symbol: number?.symbol ?? null,
    type: number?.type ?? title.type,
    type_vi: title.type_vi,
    place: place?.place ?? null,
    date: place?.date ?? null,
    subject: title.text,
    issuer: issuingBodyOf(text, head.segments),
    recipients: tail.recipients.names,
    filing: tail.recipients.filing,
    signerTitle: tail.signature.title,
    signer_title: tail.signature.title,
    signer: tail.signature.signer,
  };
};

/**
 * What the head and the foot of an official document say, and where its text stands between them; null for a text that is
 * no document, such as news that cites documents. What is left open in a draft, or is not there, is null.
 * Source: Decree 30/2020/NĐ-CP, Appendix I (verified); party documents (secondary source).
 *
 * @example
 * readHeader(textOf("Số: 97/TB-BQL    Bắc Ninh, ngày 18 tháng 4 năm 2022\n\nTHÔNG BÁO\nKết luận cuộc họp"), dates, references)?.header.place
 * //=> "Bắc Ninh"
 */
export const readHeader = (
  text: Text,
  dates: readonly TextDate[],
  references: readonly FoundReference[],
): ReadHeader | null => {
  const lines = linesOf(text, { from: 0, to: text.tokens.length });
  const head = letterheadOf(text, lines, references, dates, recipientsLine(text, lines) !== null);
  if (head === null) return null;
  const number = partIn(head, "number")?.number ?? null;
  const title = titleOf(text, lines, head, number);
  const first = firstLineOfText(text, lines, title.next);
  const tail = tailOf(text, lines, first);
  const from = lines[first]?.from ?? text.tokens.length;
  const body = { from, to: Math.max(from, tail.from ?? text.tokens.length) };
  return { header: headerOf(text, head, { number, title, tail }), body };
};
