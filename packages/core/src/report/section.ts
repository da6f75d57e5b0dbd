import type { ReportSection } from "./section.schema.js";

/** What the parts of a report tell, in the order in which reports have them. */
export const REPORT_SECTION_KINDS = {
  results: { vi: "Kết quả", en: "Results" },
  shortcomings: { vi: "Tồn tại, hạn chế", en: "Shortcomings" },
  causes: { vi: "Nguyên nhân", en: "Causes" },
  tasks: { vi: "Phương hướng, nhiệm vụ", en: "Tasks" },
  figures: { vi: "Số liệu", en: "Figures" },
  proposals: { vi: "Kiến nghị, đề xuất", en: "Proposals" },
  other: { vi: "Nội dung khác", en: "Other" },
} as const;

export type ReportSectionKind = keyof typeof REPORT_SECTION_KINDS;

/** Where what lies inside a section ends. */
const endOf = (sections: readonly ReportSection[], index: number): number => {
  const level = sections[index]?.level ?? 0;
  const next = sections.findIndex((section, at) => at > index && section.level <= level);
  return next === -1 ? sections.length : next;
};

/**
 * The sections of a kind with everything that lies inside them, in the order of the text.
 *
 * @example
 * sectionsOfKind(parseReportBody("# Kết quả\n## Thu hút đầu tư\n# Nguyên nhân"), "results").map(({ heading }) => heading)
 * //=> ["Kết quả", "Thu hút đầu tư"]
 */
export const sectionsOfKind = (
  sections: readonly ReportSection[],
  kind: ReportSectionKind,
): readonly ReportSection[] => {
  let until = 0;
  return sections.filter((section, index) => {
    if (section.kinds.includes(kind)) until = Math.max(until, endOf(sections, index));
    return index < until;
  });
};
