import type { NumberMarks } from "../number/index.js";
import type { Token } from "../text/index.js";
import type { UnitMatch } from "./unit-match.js";

/** Finds what is counted (dự án, lao động) at a token. */
export type UnitFinder = (tokens: readonly Token[], index: number) => UnitMatch | null;

/** How a measure is to be read. */
export interface MeasureReading {
  readonly marks: NumberMarks;
  /** In running text only what cannot be anything but a measure. */
  readonly running: boolean;
  /** A sum without its currency (`5 triệu`) is money. */
  readonly money: boolean;
  /** `Một triệu hai trăm` is 1,200,000. */
  readonly colloquial: boolean;
  /** Asked where no unit of measure stands. */
  readonly unitAt: UnitFinder | null;
}
