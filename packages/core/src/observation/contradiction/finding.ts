import type { Decimal } from "../../decimal/decimal.js";
import type { Bilingual } from "../../problem/problem.js";
import type { Observation } from "../observation.js";

/**
 * What contradicts what. `parts-and-whole`: indicators of which one is made of the others; `zones-and-board`: the zones
 * of a board or an economic zone; `periods-and-whole`: quarters of a year; `ratio-and-parts`: a rate and the figures it
 * is made of; `percentage-and-base`: "tăng 14%" and the figure of the year before; `falling-total`: a figure counted
 * since the beginning that falls; `mixed-units`: figures that cannot be added; `two-values`: one thing said twice.
 */
export type FindingKind =
  | "parts-and-whole"
  | "zones-and-board"
  | "periods-and-whole"
  | "ratio-and-parts"
  | "percentage-and-base"
  | "falling-total"
  | "mixed-units"
  | "two-values";

/** Records that cannot all be right. Found and reported, never corrected: only the office knows which one is wrong. */
export interface Finding {
  readonly kind: FindingKind;
  /** `doubtful` where there is an explanation that the records do not hold, such as a project that was revoked. */
  readonly certainty: "contradiction" | "doubtful";
  /** Every record that takes part, the one that the others speak against first. */
  readonly records: readonly Observation[];
  /** What the first record says, and what follows from the others; null where it is no matter of one number. */
  readonly stated: Decimal | null;
  readonly computed: Decimal | null;
  readonly message: Bilingual;
}
