import type { Day } from "@khukit/core/day";
import { amountAt } from "../amount/index.js";
import { baseAt, comparisonAt, type PeriodPlaces } from "../comparison/index.js";
import type { NumberMarks } from "../number/index.js";
import {
  type PhraseMatch,
  type Phrases,
  phraseAt,
  phrasesOf,
  spellingOf,
  type Token,
  type TokenRange,
} from "../text/index.js";
import { entityAt } from "./entity.js";
import type { Event, Sentence } from "./event.js";
import { SIGNS } from "./lexicon/signs.js";
import { isNumbered, isPart, type SentenceRange, sentencesOf } from "./sentence.js";
import type { Sign } from "./sign.js";
import { readRow, type Table } from "./table/table.js";

export interface ScanPeriod extends TokenRange {
  readonly period: string;
  readonly inferred: boolean;
}

export interface ScanCutOff extends TokenRange {
  readonly asOf: Day;
}

/** What others have read already. */
export interface Known {
  readonly tokens: readonly Token[];
  /** The even text, for the gaps between the cells of a table. */
  readonly text: string;
  readonly marks: NumberMarks;
  readonly periods: readonly ScanPeriod[];
  readonly cutOffs: readonly ScanCutOff[];
  /** The names of a board's own indicators. */
  readonly own: Phrases<Sign> | null;
  /** Dates, references, counters, furniture: nothing in them is a figure. */
  readonly claimed: readonly TokenRange[];
}

interface Index {
  readonly places: PeriodPlaces;
  readonly cutOffAt: ReadonlyMap<number, ScanCutOff>;
  /** For each token, the end of the claim that covers it, or 0. */
  readonly claimedTo: Uint32Array;
}

const indexOf = ({ tokens, periods, cutOffs, claimed }: Known): Index => {
  const claimedTo = new Uint32Array(tokens.length);
  for (const { from, to } of claimed) for (let at = from; at < to; at += 1) claimedTo[at] = to;
  return {
    places: { at: new Map(periods.map(({ from, to }, index) => [from, { index, to }])) },
    cutOffAt: new Map(cutOffs.map((cutOff) => [cutOff.from, cutOff])),
    claimedTo,
  };
};

const BOUNDARIES: ReadonlyMap<string, "," | ";" | ":" | "(" | ")" | "and"> = new Map([
  [",", ","],
  [";", ";"],
  [":", ":"],
  ["(", "("],
  [")", ")"],
  ["[", "("],
  ["]", ")"],
  ["|", ";"],
  ["và", "and"],
  ["cùng", "and"],
  ["nhưng", ","],
  ["song", ","],
  ["mà", ","],
]);

/** `trước thềm năm 2020`, `tầm nhìn đến năm 2050`: a time that no figure is of. */
const ASIDE = phrasesOf([
  [
    `trước thềm|thềm|đón|chào|chào mừng|bước vào|bước sang|hướng tới|hướng đến|tầm nhìn|tầm nhìn đến|
      chuẩn bị cho|quy hoạch đến|định hướng đến|định hướng|đầu|dịp|so với|chào đón|ngày`,
    true,
  ],
]);
const MOST_WORDS_ASIDE = 3;

export const isAside = (tokens: readonly Token[], at: number): boolean => {
  for (let length = 1; length <= MOST_WORDS_ASIDE; length += 1) {
    if (phraseAt(ASIDE, tokens, at - length)?.length === length) return true;
  }
  return false;
};

const timeAt = (known: Known, index: Index, at: number): Event | null => {
  const cutOff = index.cutOffAt.get(at);
  if (cutOff !== undefined) return { kind: "cutOff", ...cutOff };
  const place = index.places.at.get(at);
  const period = place === undefined ? undefined : known.periods[place.index];
  if (period === undefined) return null;
  return isAside(known.tokens, at)
    ? { kind: "other", from: period.from, to: period.to }
    : { kind: "period", ...period };
};

const figureAt = ({ tokens, marks }: Known, { places }: Index, at: number): Event | null => {
  const comparison = comparisonAt(tokens, at, marks, places);
  if (comparison !== null) return { kind: "comparison", comparison, from: at, to: comparison.to };
  const amount = amountAt(tokens, at, marks);
  return amount === null ? null : { kind: "amount", amount, from: at, to: amount.to };
};

/** `trong quý I/2025`: the words would swallow the beginning of a time. */
const runsInto = ({ places, cutOffAt }: Index, at: number, length: number): boolean => {
  for (let inside = at + 1; inside < at + length; inside += 1)
    if (places.at.has(inside) || cutOffAt.has(inside)) return true;
  return false;
};

/** A board's own name goes before ours, unless ours is the longer. */
const longest = (own: PhraseMatch<Sign> | null, ours: PhraseMatch<Sign> | null): PhraseMatch<Sign> | null =>
  own !== null && (ours === null || own.length >= ours.length) ? own : ours;

const BASE_STARTS = new Set(["so", "đặt"].map(spellingOf));

const FROM = spellingOf("từ");

/** `tăng vốn thêm 55 tỷ đồng (từ 210 tỷ đồng lên 265 tỷ đồng)`: what was and what is of one project, no figures of the zone. */
const opensFormer = ({ tokens, marks }: Known, at: number): boolean =>
  tokens[at]?.key === FROM && tokens[at - 1]?.text === "(" && (amountAt(tokens, at + 1, marks)?.unit ?? null) !== null;

/** `do Ban được giao làm chủ đầu tư`: not the amount that was given to reach. */
const isLoose = ({ tokens }: Known, at: number, { meaning, length }: PhraseMatch<Sign>): boolean =>
  meaning.kind === "status" && meaning.adjacent === true && tokens[at + length]?.kind !== "number";

const wordAt = (known: Known, index: Index, at: number): Event | null => {
  const { tokens, own } = known;
  const token = tokens[at];
  const entity = entityAt(tokens, at);
  if (entity !== null) return { kind: "entity", ...entity };
  const sign = longest(own === null ? null : phraseAt(own, tokens, at), phraseAt(SIGNS, tokens, at));
  if (sign !== null && !runsInto(index, at, sign.length) && !isLoose(known, at, sign))
    return { kind: "sign", sign: sign.meaning, from: at, to: at + sign.length };
  const base = BASE_STARTS.has(token?.key ?? "") ? baseAt(tokens, at, index.places) : null;
  if (base !== null) return { kind: "base", base, from: at, to: base.to };
  if (opensFormer(known, at)) return { kind: "sign", sign: { kind: "former", reach: "clause" }, from: at, to: at + 1 };
  const mark = BOUNDARIES.get(token?.text.toLowerCase() ?? "");
  return mark === undefined ? null : { kind: "boundary", mark, from: at, to: at + 1 };
};

const JOINTS = phrasesOf<boolean>([
  ["là|đạt|còn|lên|được|lên tới|ước đạt|ước|lên đến|gồm|đạt được|hiện là", true],
  ["khoảng|hơn|gần|trên|trong|tại|của|ở|các|vào|toàn|tỉnh|trên|địa bàn|khu|đang|đã", false],
]);

const otherAt = (tokens: readonly Token[], at: number): Event => {
  const joint = phraseAt(JOINTS, tokens, at);
  if (joint === null) return { kind: "other", from: at, to: at + 1 };
  return { kind: "other", from: at, to: at + joint.length, joins: true, tells: joint.meaning };
};

const eventsOf = (known: Known, index: Index, { from, to }: TokenRange): readonly Event[] => {
  const events: Event[] = [];
  for (let at = from; at < to; ) {
    const claim = index.claimedTo[at] ?? 0;
    const event: Event =
      timeAt(known, index, at) ??
      (claim > at ? { kind: "other", from: at, to: claim } : null) ??
      figureAt(known, index, at) ??
      wordAt(known, index, at) ??
      otherAt(known.tokens, at);
    events.push(event);
    at = Math.max(at + 1, event.to);
  }
  return events;
};

const sentenceOf = (tokens: readonly Token[], range: SentenceRange, events: readonly Event[]): Sentence => ({
  from: range.from,
  to: range.to,
  events,
  beginsLine: range.beginsLine,
  isNumbered: range.beginsLine && isNumbered(tokens, range),
  isPart: range.beginsLine && isPart(tokens, range),
  isHeading: range.beginsLine && range.endsLine && (!range.stopped || tokens[range.to - 1]?.text === "?"),
});

/** The sentences of a stretch of text with what each holds. */
export const scan = (known: Known, range: TokenRange): readonly Sentence[] => {
  const index = indexOf(known);
  const table: Table = { columns: [] };
  const ground = { ...known, periods: index.places, periodOf: (place: number) => known.periods[place]?.period ?? null };
  const inRow = (sentence: SentenceRange): readonly Event[] | null =>
    sentence.beginsLine && sentence.endsLine
      ? readRow(ground, known.text, sentence, table, (cell) => eventsOf(known, index, cell))
      : null;
  return sentencesOf(known.tokens, range).map((sentence) =>
    sentenceOf(known.tokens, sentence, inRow(sentence) ?? eventsOf(known, index, sentence)),
  );
};
