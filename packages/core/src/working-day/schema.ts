import * as z from "zod/mini";
import { daySchema } from "../day/schema.js";
import { expects } from "../record/expectation.js";
import { bilingualSchema, proseSchema } from "../record/fields.js";

export const certaintySchema = expects(
  z.enum(["verified", "secondary", "unverified"]),
  "verified (đã đọc văn bản gốc), secondary (theo nguồn thứ cấp) hoặc unverified (chưa kiểm chứng)",
  "verified (read in the official text), secondary (told by another source) or unverified",
);

export const calendarDaySchema = expects(
  z.strictObject({
    day: daySchema,
    name: bilingualSchema,
    source: expects(
      proseSchema.clone(),
      'văn bản quy định, ví dụ "Thông báo 9441/TB-BNV"',
      'the document that says so, such as "Thông báo 9441/TB-BNV"',
    ),
    certainty: z.optional(certaintySchema),
  }),
  "một ngày nghỉ hoặc ngày làm bù: day (ngày), name (vi, en), source (văn bản)",
  "a day off or a worked day: day, name (vi, en), source",
);

interface Listed {
  readonly off?: readonly { readonly day: string }[] | undefined;
  readonly worked?: readonly { readonly day: string }[] | undefined;
}

const isOneOrTheOther = ({ off = [], worked = [] }: Listed): boolean =>
  off.every(({ day }) => worked.every((other) => other.day !== day));

/** What a board writes to replace or extend the calendar; `withDays` takes it as it is. */
export const calendarChangesSchema = expects(
  z
    .strictObject({
      from: z.optional(daySchema),
      to: z.optional(daySchema),
      off: z.optional(z.readonly(z.array(calendarDaySchema))),
      worked: z.optional(z.readonly(z.array(calendarDaySchema))),
    })
    .check(z.refine(isOneOrTheOther)),
  "lịch làm việc: off (các ngày nghỉ), worked (các ngày làm bù), from và to (lịch đầy đủ từ ngày, đến ngày); một ngày không thể vừa nghỉ vừa làm",
  "the working calendar: off (days off), worked (days made up), from and to (complete between these days); no day is both off and worked",
);
