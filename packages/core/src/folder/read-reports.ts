import type { Problem } from "../problem/problem.js";
import { parseReportBody } from "../report/body.js";
import { reportIdOf } from "../report/id.js";
import { reportMetaSchema } from "../report/meta.js";
import type { Report } from "../report/report.js";
import type { Located } from "./board-records.js";
import { readYaml, splitFrontMatter } from "./front-matter.js";
import type { FolderFiles } from "./read-records.js";

const problem = (file: string, row: number | null, vi: string, en: string): Problem => ({
  code: "invalid-value",
  file,
  row,
  column: null,
  message: { vi, en },
});

const noFrontMatter = (file: string): Problem =>
  problem(
    file,
    1,
    'báo cáo phải mở đầu bằng phần khai báo giữa hai dòng "---" (period, kind, subject).',
    'a report must open with fields between two "---" lines (period, kind, subject).',
  );

const otherName = (file: string, id: string): Problem =>
  problem(
    file,
    null,
    `tên tệp phải theo kỳ và loại báo cáo: reports/${id}.md; hãy đổi tên tệp, hoặc sửa period, kind.`,
    `the file must be named by the report's period and kind: reports/${id}.md; rename it, or mend period, kind.`,
  );

const readReport = (
  file: string,
  text: string,
): { readonly report: Report | null; readonly problems: readonly Problem[] } => {
  const parts = splitFrontMatter(text);
  if (parts === null) return { report: null, problems: [noFrontMatter(file)] };
  const meta = readYaml(file, parts.yaml, reportMetaSchema, { firstLine: 2, allText: true });
  if (!meta.ok) return { report: null, problems: meta.problems };
  const id = reportIdOf(meta.value);
  if (file !== `reports/${id}.md`) return { report: null, problems: [otherName(file, id)] };
  return { report: { id, meta: meta.value, sections: parseReportBody(parts.body) }, problems: [] };
};

/** Reads every Markdown file under `reports/`. */
export const readReports = (
  files: FolderFiles,
): { readonly reports: readonly Located<Report>[]; readonly problems: readonly Problem[] } => {
  const read = [...files]
    .filter(([file]) => file.startsWith("reports/") && file.endsWith(".md"))
    .map(([file, text]) => ({ file, ...readReport(file, text) }));
  return {
    reports: read.flatMap(({ file, report }) => (report ? [{ value: report, file, row: null }] : [])),
    problems: read.flatMap(({ problems }) => problems),
  };
};
