import type { Decimal } from "@khukit/core/decimal";
import type { Qualifier } from "../reading.js";
import type { BaseReading } from "./base.js";

export type ComparisonForm = "ratio" | "change" | "multiple" | "absolute" | "share" | "points";

/** A comparison as its words say it, before it is known which figure it belongs to. */
export interface SpokenComparison {
  readonly form: ComparisonForm;
  /** Percent, times, or an amount in `unit`; never negative: see `down`. */
  readonly amount: Decimal;
  readonly unit: string | null;
  readonly down: boolean;
  readonly base: BaseReading | null;
  /** The plan or base value that is printed beside it: `kế hoạch (1,5 tỷ USD)`. */
  readonly baseValue: { readonly value: Decimal; readonly unit: string } | null;
  /** `vượt`: beyond a plan, unless another base is said. */
  readonly over: boolean;
  /** `đạt 81 %` may as well be the figure itself; `tăng 14 %` may not. */
  readonly mayBeLevel: boolean;
  readonly qualifier: Qualifier | null;
  /** Those of the figures before, where each has its own: `lần lượt 9,2 % và 4,1 %`. */
  readonly before: readonly SpokenComparison[];
  /** Where the amount itself ends, before the base. */
  readonly amountTo: number;
  readonly from: number;
  readonly to: number;
}
