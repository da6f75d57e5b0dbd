import * as z from "zod/mini";
import { expects } from "../record/expectation.js";
import { partsOfReportId } from "./id.js";
import { BOARD_REPORT_KINDS, type BoardReportKind, toReportPeriod } from "./kind.js";

const kinds = Object.keys(BOARD_REPORT_KINDS) as [BoardReportKind, ...BoardReportKind[]];

export const reportKindSchema = expects(
  z.enum(kinds),
  "interim-review (sơ kết), final-review (tổng kết), briefing (giao ban) hoặc periodic (định kỳ)",
  "interim-review, final-review, briefing or periodic",
);

const PERIOD = /\d{4}(?:-(?:H[12]|Q[1-4]|(?:[2-9]|1[01])M|0[1-9]|1[0-2]))?/.source;

/** YAML takes a bare `2023` for a number, so the words ask for quotes. */
export const reportPeriodSchema = expects(
  z
    .string()
    .check(z.refine((text) => toReportPeriod(text) !== null))
    .brand<"Period">(),
  'một kỳ báo cáo đặt trong ngoặc kép: "2023" (năm), "2023-H1" (6 tháng đầu năm), "2023-Q3" (quý III), "2023-9M" (9 tháng đầu năm), "2023-07" (tháng 7)',
  'a reporting period between quotes: "2023" (year), "2023-H1" (first half), "2023-Q3" (third quarter), "2023-9M" (first nine months), "2023-07" (July)',
  { pattern: `^${PERIOD}$` },
);

export const reportIdSchema = expects(
  z.string().check(z.refine((id) => partsOfReportId(id) !== null)),
  'mã báo cáo: kỳ, kèm loại nếu khác loại thường lệ của kỳ đó, ví dụ "2023", "2017-Q3-briefing"',
  'a report\'s id: its period, with its kind where that is not the usual one, such as "2023", "2017-Q3-briefing"',
  { pattern: `^${PERIOD}(?:-(?:${kinds.join("|")}))?$` },
);
