import * as z from "zod/mini";
import { isDayText } from "../day/day.js";
import { daySchema } from "../day/schema.js";
import { expects } from "../record/expectation.js";
import { proseSchema } from "../record/fields.js";

/** A text that is no day is a problem of its own, told once. */
const isFrom = (received: string, day: string | null): boolean =>
  day === null || !isDayText(day) || !isDayText(received) || day >= received;

/** A file handed in for an administrative procedure (hồ sơ thủ tục hành chính). */
export const procedureFileSchema = expects(
  z
    .strictObject({
      /** Mã hồ sơ, as the receipt prints it. */
      id: proseSchema,
      received: daySchema,
      /** Ngày hẹn trả as it stands now: put off where the file had to be completed, as the new receipt says. */
      due: expects(
        daySchema.clone(),
        'ngày hẹn trả kết quả, không trước ngày nhận, ví dụ "2020-07-17"',
        'the day the answer is due, not before the day of receipt, such as "2020-07-17"',
      ),
      /** When the answer was ready, whenever it was fetched. */
      answered: z.nullable(
        expects(
          daySchema.clone(),
          'ngày có kết quả, không trước ngày nhận, ví dụ "2020-07-17"; để trống khi chưa có',
          'the day of the answer, not before the day of receipt, such as "2020-07-17"; empty while there is none',
        ),
      ),
    })
    .check(
      z.refine(({ received, due }) => isFrom(received, due), { path: ["due"] }),
      z.refine(({ received, answered }) => isFrom(received, answered), { path: ["answered"] }),
    ),
  "một hồ sơ thủ tục hành chính: id (mã hồ sơ), received (ngày nhận), due (ngày hẹn trả), answered (ngày có kết quả)",
  "a file of an administrative procedure: id, received, due, answered",
);

export type ProcedureFile = z.infer<typeof procedureFileSchema>;
