import type { Day } from "@khukit/core/day";
import type { Decimal } from "@khukit/core/decimal";
import type { SpokenComparison } from "../comparison/index.js";
import type { ComparisonBase, FigureStatus, Qualifier } from "../reading.js";
import type { TokenRange } from "../text/index.js";
import type { Origin, Stage } from "./indicator/clue.js";
import type { Family, Trait } from "./sign.js";

export interface FigureComparison {
  readonly spoken: SpokenComparison;
  readonly base: ComparisonBase;
}

export interface Share extends TokenRange {
  readonly percent: Decimal;
  readonly loose: boolean;
}

/** A figure of the text, by tokens. */
export interface Figure extends TokenRange {
  readonly value: Decimal | readonly [low: Decimal, high: Decimal] | null;
  readonly unit: string;
  readonly indicator: string;
  readonly family: Family;
  readonly traits: ReadonlySet<Trait>;
  readonly stage: Stage | null;
  readonly origin: Origin;
  readonly period: string | null;
  readonly asOf: Day | null;
  readonly cumulative: boolean;
  readonly status: FigureStatus;
  readonly qualifier: Qualifier | null;
  readonly malformed: boolean;
  readonly entity: string | null;
  readonly comparisons: readonly FigureComparison[];
  /** What share of its whole it is said to be. */
  readonly shares: readonly Share[];
  /** The figure that it is a part of, and whether the parts are said to be all. */
  readonly part: { readonly of: number; readonly whole: boolean } | null;
  /** Which sentence it stands in, by its place in the text. */
  readonly sentence: number;
}
