import type { BoardRecords } from "@khukit/core/folder";
import type { Report } from "@khukit/core/report";
import { policyText } from "../../markup/page.js";
import { REPORT_POLICY, reportPage, reportPublication, reports } from "../../publication/index.js";
import { ref } from "../../publication/schema/index.js";
import { noDocx, unknownReport } from "../problems.js";
import type { Resource } from "../resource.js";
import { type BoardServices, boardResource } from "./board-resource.js";

const reportNamed = (records: BoardRecords, id: string): Report => {
  const report = records.reports.find((candidate) => candidate.id === id);
  if (report === undefined) throw unknownReport(id);
  return report;
};

const PAGE_HEADERS = {
  "Content-Security-Policy": policyText({ ...REPORT_POLICY, "frame-ancestors": "'none'" }),
};

const bare = (file: string | undefined): string => (file ?? "").replace(/\.\w+$/, "");

/** The board's reports: their list, and each as JSON and as a page. */
export const reportResources = (services: BoardServices): readonly Resource[] => {
  const { origin } = services;
  return [
    boardResource(services, {
      path: "/reports.json",
      id: "readReports",
      summary: { vi: "Các báo cáo, kỳ mới nhất trước", en: "Reports, the latest period first" },
      parameters: {},
      representations: [
        { type: "application/json", schema: ref("ReportsPublication"), read: (records) => reports(records, origin) },
      ],
    }),
    boardResource(services, {
      path: "/reports/:id{[^./]+}",
      id: "readReport",
      summary: { vi: "Một báo cáo", en: "One report" },
      parameters: {},
      representations: [
        {
          type: "application/json",
          schema: ref("ReportPublication"),
          read: (records, _, c) => reportPublication(records, reportNamed(records, c.req.param("id") ?? ""), origin),
        },
      ],
    }),
    boardResource(services, {
      path: "/reports/:id{[^/]+\\.html}",
      id: "readReportPage",
      summary: { vi: "Một báo cáo theo thể thức Nghị định 30", en: "One report as an official document" },
      parameters: {},
      representations: [
        {
          type: "text/html",
          headers: PAGE_HEADERS,
          read: (records, _, c) => reportPage(records, reportNamed(records, bare(c.req.param("id")))),
        },
      ],
    }),
    boardResource(services, {
      path: "/reports/:id{[^/]+\\.docx}",
      id: "readReportDocx",
      summary: { vi: "Chưa có: một báo cáo dạng DOCX", en: "Not there yet: one report as DOCX" },
      parameters: {},
      representations: [
        {
          type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          read: (records, _, c) => {
            throw noDocx(reportNamed(records, bare(c.req.param("id"))).id);
          },
        },
      ],
    }),
  ];
};
