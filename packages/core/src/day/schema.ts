import * as z from "zod/mini";
import { expects } from "../record/expectation.js";
import { isDayText } from "./day.js";

export const daySchema = expects(
  z.string().check(z.refine(isDayText)).brand<"Day">(),
  'một ngày có thật, viết theo dạng năm-tháng-ngày, ví dụ "2020-07-17"',
  'a real day written year-month-day, such as "2020-07-17"',
  { format: "date", pattern: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.source },
);
