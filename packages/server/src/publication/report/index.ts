export { REPORT_POLICY, reportPage } from "./page.js";
export { type PublishedReport, type ReportPublication, reportPublication } from "./report.js";
export { type ReportsPublication, reports } from "./summary.js";
