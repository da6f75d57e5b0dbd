import { kindsOfHeading } from "./heading.js";
import type { ReportSection } from "./section.schema.js";

interface Heading {
  readonly level: number;
  readonly words: string;
  /** Where its line begins, and where the text under it does. */
  readonly from: number;
  readonly to: number;
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]([^\n]*))?$/;

const CLOSING_MARKS = /(?:^|[ \t])#+$/;

const FENCE = /^ {0,3}(`{3,}(?![^\n]*`)|~{3,})/;

const headingsOf = (body: string): readonly Heading[] => {
  const headings: Heading[] = [];
  let fence: string | null = null;
  for (const { 0: whole, index } of body.matchAll(/[^\n]+\n?|\n/g)) {
    const line = whole.trimEnd();
    const marks = FENCE.exec(line)?.[1];
    if (fence !== null) {
      if (marks?.startsWith(fence) && line.trim() === marks) fence = null;
      continue;
    }
    if (marks !== undefined) fence = marks;
    const match = HEADING.exec(line);
    if (match === null) continue;
    const words = (match[2] ?? "").trim().replace(CLOSING_MARKS, "").trim();
    headings.push({ level: match[1]?.length ?? 0, words, from: index, to: index + whole.length });
  }
  return headings;
};

const withoutBlankLinesAround = (text: string): string => text.replace(/^(?:[ \t]*\r?\n)+/, "").trimEnd();

/**
 * A report's Markdown as its sections, in order. A heading is a line that opens with `#` outside fenced code; the text
 * under it is kept letter for letter, but for the blank lines around it. What stands before the first heading makes a
 * section of level 0.
 *
 * @example
 * parseReportBody("Mở đầu.\n\n## I. KẾT QUẢ\n\nĐạt kế hoạch.")
 * //=> [{ level: 0, heading: null, kinds: ["other"], text: "Mở đầu." }, { level: 2, heading: "I. KẾT QUẢ", kinds: ["results"], text: "Đạt kế hoạch." }]
 */
export const parseReportBody = (body: string): readonly ReportSection[] => {
  const headings = headingsOf(body);
  const opening = withoutBlankLinesAround(body.slice(0, headings[0]?.from));
  const sections = headings.map(({ level, words, to }, index) => ({
    level,
    heading: words,
    kinds: kindsOfHeading(words),
    text: withoutBlankLinesAround(body.slice(to, headings[index + 1]?.from)),
  }));
  return opening === "" ? sections : [{ level: 0, heading: null, kinds: ["other"], text: opening }, ...sections];
};

const formatHeading = (level: number, heading: string): string => {
  const words = CLOSING_MARKS.test(heading) ? `${heading} #` : heading;
  return `${"#".repeat(level)} ${words}`.trimEnd();
};

/**
 * Sections as the Markdown that `parseReportBody` reads them from.
 *
 * @example
 * formatReportBody([{ level: 2, heading: "I. KẾT QUẢ", kinds: ["results"], text: "Đạt kế hoạch." }])
 * //=> "## I. KẾT QUẢ\n\nĐạt kế hoạch."
 */
export const formatReportBody = (sections: readonly ReportSection[]): string =>
  sections
    .flatMap(({ level, heading, text }) => (heading === null ? [text] : [formatHeading(level, heading), text]))
    .filter((part) => part !== "")
    .join("\n\n");
