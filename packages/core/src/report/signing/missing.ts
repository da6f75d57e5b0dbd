import type { DayRange } from "../../day/day.js";
import type { Report } from "../report.js";
import { cutOffItems } from "./cut-off.js";
import { type FigureContext, figureItems } from "./figures.js";
import { formItems } from "./form.js";
import type { SigningItem } from "./item.js";
import { sectionItems } from "./sections.js";
import { type TaskContext, taskItems } from "./tasks.js";

/** What a report is held against: the board's records, its rules, and the day it is. */
export interface SigningContext extends FigureContext, TaskContext {
  /** The days whose data the period takes in; see `reportingWindow`. Its calendar days where there is none. */
  readonly window?: DayRange | null | undefined;
}

/**
 * Everything that is missing or wrong before a report can be signed: its form first, then its sections, its cut-off
 * day, its figures and its tasks. None left that blocks: it can be laid before the signer.
 *
 * @example
 * missingBeforeSigning(
 *   { id: "2017-Q3-briefing", sections: parseReportBody("# Kết quả\nĐạt 71,5%.\n# Nhiệm vụ"), meta: reportMetaSchema.parse({
 *     period: "2017-Q3", kind: "briefing", subject: "Giao ban quý III/2017", symbol: "BC-BQLKKT", issuer: "Ban Quản lý Khu kinh tế",
 *     place: "Hạ Long", recipients: ["Các phòng, đơn vị"], filing: "VT", signerTitle: "TRƯỞNG BAN" }) },
 *   { observations: [], directives: [], indicators: [], today: "2017-10-04" as Day },
 * ).map(({ code, severity, at }) => [code, severity, at].join(" "))
 * //=> ["number-missing warns number", "date-missing warns date", "section-empty blocks tasks"]
 */
export const missingBeforeSigning = (report: Report, context: SigningContext): readonly SigningItem[] => [
  ...formItems(report.meta),
  ...sectionItems(report),
  ...cutOffItems(report.meta, context.today, context.window),
  ...figureItems(report, context),
  ...taskItems(report, context),
];
