import * as z from "zod/mini";
import { expects } from "../record/expectation.js";
import { toPeriod } from "./parts.js";

export const periodSchema = expects(
  z
    .string()
    .check(z.refine((text) => toPeriod(text) !== null))
    .brand<"Period">(),
  "một kỳ: 2023 (năm), 2023-H1 (6 tháng đầu năm), 2023-Q3 (quý III), 2023-9M (9 tháng đầu năm), 2023-07 (tháng 7), 2021/2030 (giai đoạn)",
  "a period: 2023 (year), 2023-H1 (first half), 2023-Q3 (third quarter), 2023-9M (first nine months), 2023-07 (July), 2021/2030 (span)",
  { pattern: /^\d{4}(?:-(?:H[12]|Q[1-4]|(?:[2-9]|1[01])M|0[1-9]|1[0-2])|\/\d{4})?$/.source },
);
