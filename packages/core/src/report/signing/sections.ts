import { partsOfPeriod } from "../../period/period.js";
import type { ReportMeta } from "../meta.js";
import type { Report } from "../report.js";
import { REPORT_SECTION_KINDS, type ReportSectionKind, sectionsOfKind } from "../section.js";
import { type SigningItem, signingItem } from "./item.js";

const REVIEW: readonly ReportSectionKind[] = ["results", "shortcomings", "causes", "tasks"];

const SHORT: readonly ReportSectionKind[] = ["results", "tasks"];

/**
 * The sections that a report must have: a review of a year or half year judges as well as reports; a briefing, and what
 * covers a shorter time, tells results and tasks. Source: the boards' own reviews (secondary source); no law sets them.
 *
 * @example requiredSections({ kind: "briefing", period: "2017-Q3" }) //=> ["results", "tasks"]
 */
export const requiredSections = ({
  kind,
  period,
}: Pick<ReportMeta, "kind" | "period">): readonly ReportSectionKind[] => {
  if (kind === "briefing") return SHORT;
  const span = partsOfPeriod(period).kind;
  return span === "year" || span === "half" ? REVIEW : SHORT;
};

const sectionItem = (sections: Report["sections"], kind: ReportSectionKind): readonly SigningItem[] => {
  const { vi, en } = REPORT_SECTION_KINDS[kind];
  const held = sectionsOfKind(sections, kind);
  if (held.length === 0)
    return [
      signingItem(
        "section-missing",
        kind,
        `chưa có mục "${vi}"; hãy thêm đề mục, ví dụ "## ${vi}", và nội dung bên dưới.`,
        `there is no section on "${en}"; add a heading such as "## ${vi}" with its text below.`,
      ),
    ];
  if (held.some(({ text }) => text.trim() !== "")) return [];
  return [
    signingItem(
      "section-empty",
      kind,
      `mục "${held[0]?.heading}" chưa có nội dung; hãy viết nội dung dưới đề mục.`,
      `the section "${held[0]?.heading}" is empty; write its text below the heading.`,
    ),
  ];
};

export const sectionItems = ({ meta, sections }: Report): readonly SigningItem[] =>
  requiredSections(meta).flatMap((kind) => sectionItem(sections, kind));
