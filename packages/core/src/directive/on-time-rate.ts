import type { Day } from "../day/day.js";
import type { Decimal } from "../decimal/decimal.js";
import type { WorkingCalendar } from "../working-day/calendar.js";
import { endOfTerm } from "../working-day/working-day.js";
import type { ProcedureFile } from "./procedure-file.schema.js";
import { shareInPercent } from "./share.js";
import type { StatusOptions } from "./status.js";
import { WEEKEND_CALENDAR } from "./weekend.js";

/** Tỷ lệ hồ sơ trả kết quả đúng và sớm hẹn. */
export interface OnTimeRate {
  /** Answered before the due day. */
  readonly early: number;
  /** Answered on it or, where it is a day off, by the next working day. */
  readonly onTime: number;
  readonly late: number;
  /** Not answered, and not due yet. */
  readonly pending: number;
  /** Not answered, and past due. */
  readonly pendingOverdue: number;
  /** `early + onTime + late` */
  readonly answered: number;
  /** `(early + onTime) / answered` in percent to two decimals; null where nothing is answered. */
  readonly percent: Decimal | null;
}

type Outcome = "early" | "onTime" | "late" | "pending" | "pendingOverdue";

const outcomeOf = ({ due, answered }: ProcedureFile, day: Day, calendar: WorkingCalendar): Outcome => {
  const end = endOfTerm(due, calendar);
  if (answered === null || answered > day) return day > end ? "pendingOverdue" : "pending";
  if (answered < due) return "early";
  return answered <= end ? "onTime" : "late";
};

/**
 * How many files were answered on time or early by a day (`on_time_rate`).
 *
 * - Mẫu số: hồ sơ đã nhận và đã có kết quả tính đến hết ngày. Hồ sơ đang giải quyết, kể cả đã quá hạn, không nằm trong
 *   mẫu số mà được đếm riêng. Tử số: hồ sơ có kết quả trước hoặc đúng ngày hẹn trả.
 * - Denominator: the files received and answered by the end of the day. Files still pending, overdue ones among them, are
 *   not in it: they are counted apart. Numerator: the files answered before or on the day they were due.
 *
 * Source: the wording of boards, "hồ sơ nhận và trả kết quả đúng và sớm hẹn"; the denominator is from memory, unverified.
 * Gia Lai's one-stop system holds otherwise (secondary source): all that is late, answered or pending, over all files
 * to be dealt with; the counts given here make that rate too.
 *
 * @example
 * onTimeRate([
 *   { id: "1", received: "2020-07-01", due: "2020-07-10", answered: "2020-07-09" },
 *   { id: "2", received: "2020-07-01", due: "2020-07-10", answered: "2020-07-13" },
 *   { id: "3", received: "2020-07-01", due: "2020-07-31", answered: null },
 * ], "2020-07-15" as Day)
 * //=> { early: 1, onTime: 0, late: 1, pending: 1, pendingOverdue: 0, answered: 2, percent: "50" }
 */
export const onTimeRate = (
  files: readonly ProcedureFile[],
  day: Day,
  { calendar = WEEKEND_CALENDAR }: Pick<StatusOptions, "calendar"> = {},
): OnTimeRate => {
  const counts: Record<Outcome, number> = { early: 0, onTime: 0, late: 0, pending: 0, pendingOverdue: 0 };
  for (const file of files) if (file.received <= day) counts[outcomeOf(file, day, calendar)] += 1;
  const kept = counts.early + counts.onTime;
  const answered = kept + counts.late;
  return { ...counts, answered, percent: shareInPercent(kept, answered) };
};
