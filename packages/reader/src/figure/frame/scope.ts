import type { Day } from "@khukit/core/day";
import type { SpokenComparison } from "../../comparison/index.js";
import type { ComparisonBase, FigureStatus } from "../../reading.js";
import type { Figure } from "../figure.js";
import type { Origin, Stage } from "../indicator/clue.js";
import type { Family, Sign, Trait } from "../sign.js";

export interface Walk {
  readonly memory: Memory;
  /** The period that a comparison's base names, by its index in the text. */
  readonly periodOf: (index: number) => string | null;
}

/** A sign with the token at which it stands. */
export interface PlacedSign {
  readonly sign: Sign;
  readonly from: number;
}

/** Projects or enterprises that were counted, whose capital may follow. */
export interface Counted {
  readonly stage: Stage | null;
  readonly origin: Origin;
  readonly sentence: number;
}

/** What was said of time in a sentence so far. */
export interface TimeScope {
  period: string | null;
  /** A period that holds to the next semicolon: `lũy kế 5 tháng`. */
  groupPeriod: string | null;
  cutOff: Day | null;
  now: boolean;
  stock: boolean;
  /** `lũy kế` was said, and no figure since. */
  cumulative: boolean;
  yearToDate: boolean;
}

/** What a reader keeps in mind within one sentence. */
export interface Scope {
  readonly sentence: number;
  /** The sentence's first token. */
  readonly from: number;
  /** Since the last mark or figure. */
  near: PlacedSign[];
  /** Of clauses without a figure, since the last semicolon. */
  carried: PlacedSign[];
  /** All of the sentence. */
  readonly said: PlacedSign[];
  /** Before the colon. */
  headed: PlacedSign[];
  /** Of the heading or the line with a colon above. */
  readonly section: readonly PlacedSign[];
  /** `Riêng năm 2023, …`: its time holds for its paragraph alone. */
  isApart: boolean;
  /** The period that the sentence opens with, before any figure: it goes on to the next. */
  topic: string | null;
  /** Where that was said. */
  topicFrom: number;
  /** A time was said since the last semicolon. */
  groupHasTime: boolean;
  /** What was counted before its parts were told. */
  wholeCounted: Counted | null;
  /** The last figure since the last semicolon. */
  groupLast: number | null;
  readonly bases: Map<SpokenComparison["form"], ComparisonBase>;
  lastBase: ComparisonBase | null;
  time: TimeScope;
  clauseStatus: FigureStatus | null;
  sentenceStatus: FigureStatus | null;
  /** What the sentence itself says, not the section it stands in. */
  saidStatus: FigureStatus | null;
  aim: boolean;
  rule: boolean;
  single: boolean;
  /** What comes next is what was before. */
  former: "figure" | "clause" | null;
  entity: string | null;
  parts: { readonly of: number; readonly whole: boolean } | null;
  clauseHasFigure: boolean;
  last: number | null;
  counted: Counted | null;
  /** The subjects of the next figures, where `lần lượt` tells of each. */
  turns: readonly PlacedSign[];
  /** Comparisons that came before their figure. */
  pending: SpokenComparison[];
  readonly brackets: Bracket[];
}

export interface Bracket {
  readonly near: PlacedSign[];
  readonly counted: Counted | null;
  readonly parts: Scope["parts"];
  readonly last: number | null;
}

/** What is kept from one sentence to the next. */
export interface Memory {
  readonly figures: Figure[];
  period: string | null;
  /** The period outside a paragraph that speaks of one apart. */
  outerPeriod: { readonly period: string | null } | null;
  cutOff: Day | null;
  sectionStatus: FigureStatus | null;
  section: readonly PlacedSign[];
  /** A colon opened a list, which goes on. */
  isList: boolean;
  /** The stage that the text speaks of, until it speaks of what stands. */
  running: Stage | null;
  /** `đến nay` was said in this paragraph. */
  now: boolean;
  /** The year of the last period that was said, whatever of. */
  lastYear: string | null;
  /** A period was said, not only supposed for the title. */
  hasPeriod: boolean;
  counted: Counted | null;
  family: Family | null;
  readonly bases: Map<SpokenComparison["form"], ComparisonBase>;
  /** The day of publication. */
  readonly publishedOn: string | null;
  /** The publication's year, for `từ đầu năm`. */
  readonly year: string | null;
}

export const newTime = (): TimeScope => ({
  period: null,
  groupPeriod: null,
  cutOff: null,
  now: false,
  stock: false,
  cumulative: false,
  yearToDate: false,
});

export const newScope = (sentence: number, from: number, memory: Memory): Scope => ({
  sentence,
  from,
  near: [],
  carried: [],
  said: [],
  headed: [],
  section: memory.section,
  isApart: false,
  topic: null,
  topicFrom: from,
  groupHasTime: false,
  wholeCounted: null,
  groupLast: null,
  bases: new Map(),
  lastBase: null,
  time: newTime(),
  clauseStatus: null,
  sentenceStatus: memory.sectionStatus,
  saidStatus: null,
  aim: false,
  rule: false,
  single: false,
  former: null,
  entity: null,
  parts: null,
  clauseHasFigure: false,
  last: null,
  counted: null,
  turns: [],
  pending: [],
  brackets: [],
});

export const traitsOf = (signs: readonly PlacedSign[]): readonly Trait[] =>
  signs.flatMap(({ sign }) => (sign.kind === "trait" || sign.kind === "subject" ? sign.traits : []));

export const subjectsOf = (
  signs: readonly PlacedSign[],
): readonly (PlacedSign & { readonly sign: Extract<Sign, { kind: "subject" }> })[] =>
  signs.filter(
    (placed): placed is PlacedSign & { readonly sign: Extract<Sign, { kind: "subject" }> } =>
      placed.sign.kind === "subject",
  );
