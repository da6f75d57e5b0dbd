import type { Day } from "../day/day.js";
import type { Decimal } from "../decimal/decimal.js";
import type { Directive } from "./directive.js";
import { shareInPercent } from "./share.js";

/** Tỷ lệ nhiệm vụ được cập nhật kết quả. */
export interface UpdateRate {
  readonly assigned: number;
  readonly updated: number;
  /** `updated / assigned` in percent to two decimals; null where nothing is assigned. */
  readonly percent: Decimal | null;
}

/**
 * The share of assigned tasks whose result has been reported (`task_update_rate`).
 *
 * - Mẫu số: mọi nhiệm vụ được giao, kể cả nhiệm vụ chưa đến hạn và không ghi thời hạn. Tử số: nhiệm vụ đã ghi kết quả
 *   (`result`), hoặc đã hoàn thành chậm nhất vào ngày tính.
 * - Denominator: every task given, due or not, with a deadline or without. Numerator: the tasks with a result written
 *   down, or completed by the day. A result bears no day of its own, so it counts on every day.
 *
 * Whose tasks are counted (those of the provincial committee, as boards report it) is for the caller to choose. Source:
 * boards pledge to report the results of 100 % of the tasks given to them; that tasks not yet due are in the
 * denominator is from memory, unverified.
 *
 * @example
 * updateRate([{ result: "Đã trình quy hoạch.", completed: null }, { result: null, completed: null }, { result: null, completed: "2020-07-01" }], "2020-08-03" as Day)
 * //=> { assigned: 3, updated: 2, percent: "66.67" }
 */
export const updateRate = (directives: readonly Pick<Directive, "result" | "completed">[], day: Day): UpdateRate => {
  const assigned = directives.length;
  const updated = directives.filter(
    ({ result, completed }) => result !== null || (completed !== null && completed <= day),
  ).length;
  return { assigned, updated, percent: shareInPercent(updated, assigned) };
};
