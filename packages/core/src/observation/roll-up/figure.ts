import type { Decimal } from "../../decimal/decimal.js";
import type { Period } from "../../period/period.js";
import type { Unit } from "../../unit/unit.js";
import type { ObservationStatus } from "../observation.js";
import type { Gap } from "./gap.js";

/**
 * Where a figure comes from: `stated` for the very place and period; worked out `over-time` from the place's other
 * periods, or `over-places` from the places within it; `recomputed` from the parts of a ratio.
 */
export type Basis = "stated" | "over-time" | "over-places" | "recomputed";

/** A figure of a place over a period, as it follows from what was reported. */
export interface RolledUpFigure {
  readonly place: string;
  readonly indicator: string;
  readonly unit: Unit;
  /** Counted since the beginning (lũy kế), not within the period. */
  readonly cumulative: boolean;
  readonly period: Period;
  /** `estimate` where any part of it is one. */
  readonly status: ObservationStatus;
  /** Exact, but for a recomputed ratio, which has two decimals. Null for a ratio of which a part is missing or zero. */
  readonly value: Decimal | null;
  readonly basis: Basis;
  /** Whether everything that belongs to it is in it; a partial figure is the sum of what there is. */
  readonly complete: boolean;
  /** What is missing; none where it is complete. */
  readonly gaps: readonly Gap[];
}
