import * as z from "zod/mini";
import { daySchema } from "../day/schema.js";
import { documentSchema } from "../document/document.js";
import { indicatorCodeSchema } from "../indicator/code.js";
import { periodSchema } from "../period/schema.js";
import { expects } from "../record/expectation.js";
import { identifierSchema, proseSchema } from "../record/fields.js";
import { reportKindSchema, reportPeriodSchema } from "./schema.js";

/** A draft may leave a field out, or write its name with nothing after it. */
const orNull = <Schema extends z.ZodMiniType>(schema: Schema) => z._default(z.nullable(schema), null);

const listOf = <Schema extends z.ZodMiniType>(schema: Schema, vi: string, en: string) =>
  z._default(expects(z.readonly(z.array(schema)), vi, en), []);

/** A figure that a report shows: which observation it is, never a copy of its value. */
export const figureReferenceSchema = expects(
  z.strictObject({
    indicator: indicatorCodeSchema,
    /** Null for the whole board. */
    zone: orNull(identifierSchema),
    project: orNull(identifierSchema),
    /** Null for the report's own period. */
    period: orNull(periodSchema),
  }),
  "một số liệu: indicator (mã chỉ tiêu), và khi cần zone (mã khu), project (mã dự án), period (kỳ khác kỳ báo cáo)",
  "a figure: indicator, and where needed zone, project, period (another than the report's)",
);

export type FigureReference = z.infer<typeof figureReferenceSchema>;

/** The front matter of `reports/2023.md`. */
export const reportMetaSchema = expects(
  z.strictObject({
    period: reportPeriodSchema,
    kind: reportKindSchema,
    /** Trích yếu: what stands under the word BÁO CÁO. */
    subject: proseSchema,
    /** Given by the registry when the report is issued. */
    number: orNull(documentSchema.shape.number),
    /** `BC-KKT` */
    symbol: orNull(documentSchema.shape.symbol),
    issuer: orNull(proseSchema),
    place: orNull(proseSchema),
    date: orNull(daySchema),
    /** Kính gửi */
    addressees: listOf(
      proseSchema,
      'danh sách nơi kính gửi, mỗi dòng mở đầu bằng "- "',
      'a list of those it is addressed to, each line opening with "- "',
    ),
    /** Nơi nhận, without its last line. */
    recipients: listOf(
      proseSchema,
      'danh sách nơi nhận (không ghi dòng Lưu), mỗi dòng mở đầu bằng "- "',
      'a list of recipients (without the filing line), each line opening with "- "',
    ),
    /** What follows `Lưu:` — `VT, KHTH`. */
    filing: orNull(proseSchema),
    /** An office with the power it is signed by: `KT. TRƯỞNG BAN, PHÓ TRƯỞNG BAN`. */
    signerTitle: orNull(proseSchema),
    signerName: orNull(proseSchema),
    /** The day up to which its figures are counted, whatever its period. */
    asOf: orNull(daySchema),
    figures: listOf(
      figureReferenceSchema,
      'danh sách số liệu của báo cáo, mỗi dòng như "- { indicator: revenue }"',
      'a list of the figures shown, each line like "- { indicator: revenue }"',
    ),
    /** The tasks that it sets, by id. */
    directives: listOf(
      identifierSchema,
      "danh sách mã nhiệm vụ có trong directives.csv",
      "a list of ids of tasks in directives.csv",
    ),
  }),
  "phần đầu của báo cáo: period (kỳ), kind (loại), subject (trích yếu), number, symbol, issuer, place, date…",
  "a report's front matter: period, kind, subject, number, symbol, issuer, place, date…",
);

export type ReportMeta = z.infer<typeof reportMetaSchema>;
