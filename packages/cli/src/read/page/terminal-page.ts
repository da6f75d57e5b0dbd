import { safeText } from "../../command/safe-text.js";
import type { Style, Tone } from "../../command/style.js";
import { widthOf, wrap } from "../../command/wrap.js";
import { FINDING_KINDS, type Finding, type FindingKind, findingsOf } from "../finding/finding.js";
import { type Mark, type Paragraph, paragraphsOf, writeParagraph } from "../finding/paragraph.js";
import type { ReadDocument } from "../read-document.js";
import { visitWords } from "../wording/visit-words.js";
import { type Fact, fileFacts, headerFacts, isTime, kindCounts, notesOf } from "./facts.js";

const TONES: Readonly<Record<FindingKind, Tone>> = {
  figure: "cyan",
  comparison: "cyan",
  task: "green",
  document: "magenta",
  date: "yellow",
  period: "yellow",
  problem: "red",
};

interface Setting {
  readonly style: Style;
  readonly width: number;
}

const INDENT = "    ";

const heading = (vi: string, en: string, { style }: Setting): readonly string[] => [
  "",
  style("bold", vi.toUpperCase()) + style("dim", ` / ${en}`),
];

/** Names in a column, what they name beside them. */
const factLines = (facts: readonly Fact[], { width, style }: Setting): readonly string[] => {
  const widest = Math.max(0, ...facts.map(({ name }) => widthOf(name.vi)));
  return facts.flatMap(({ name, words }) => {
    const label = `  ${name.vi}${" ".repeat(widest - widthOf(name.vi))}  `;
    return wrap(safeText(words.replace(/\s+/g, " ")), width, style("dim", label), " ".repeat(label.length));
  });
};

const tagOf = ({ tag, kind }: Finding, style: Style): string => style(TONES[kind], tag);

/** The tag opens a mark, so that a mark over several lines shows it once. */
const bracketed =
  (style: Style) =>
  ({ finding, opens, closes }: Mark, inner: string): string => {
    const tone = TONES[finding.kind];
    const before = opens ? style(tone, `⟦${finding.tag}│`) : "";
    return before + inner + (closes ? style(tone, "⟧") : "");
  };

const noteLines = (finding: Finding, { style, width }: Setting): readonly string[] => {
  const tag = `${INDENT}${tagOf(finding, style)}${" ".repeat(Math.max(1, 5 - finding.tag.length))}`;
  const below = " ".repeat(widthOf(tag));
  const [name = "", ...details] = finding.words.map((words) => safeText(words.replace(/\s+/g, " ")));
  const told = [style("bold", name), ...details].join(" · ");
  const english = finding.english === null ? [] : wrap(finding.english, width, below);
  return [...wrap(told, width, tag, below), ...english.map((line) => style("dim", line))];
};

/** Dates and periods say little more than their words do, so they share a line. */
const timeLine = (times: readonly Finding[], { style, width }: Setting): readonly string[] => {
  const words = times.map((finding) => {
    const [name = "", ...details] = finding.words;
    return `${tagOf(finding, style)} = ${name}${details.length === 0 ? "" : ` (${details.join(", ")})`}`;
  });
  return words.length === 0 ? [] : wrap(words.join(" · "), width, INDENT);
};

const paragraphLines = (text: string, paragraph: Paragraph, setting: Setting): readonly string[] => {
  const { style, width } = setting;
  const written = writeParagraph(text, paragraph, { plain: safeText, marked: bracketed(style) });
  const notes = notesOf(paragraph.ended);
  return [
    ...wrap(written.trim(), width),
    ...notes.filter((finding) => !isTime(finding)).flatMap((finding) => noteLines(finding, setting)),
    ...timeLine(notes.filter(isTime), setting),
    ...(notes.length === 0 ? [] : [""]),
  ];
};

/** Each on one line, whatever the width. */
const unbroken = (words: readonly string[]): string => words.map((word) => word.replaceAll(" ", "\u00a0")).join(", ");

const summaryLines = (findings: readonly Finding[], { width, style }: Setting): readonly string[] => {
  const counts = kindCounts(findings);
  const words = counts.map(({ kind, letter, count }) => `${count} ${FINDING_KINDS[kind].name.vi} (${letter})`);
  const english = counts.map(({ kind, count }) => `${FINDING_KINDS[kind].name.en} ${count}`);
  return [
    "",
    ...wrap(`${style("bold", "Tìm thấy")}: ${unbroken(words)}`, width),
    ...wrap(`Found: ${unbroken(english)}`, width).map((line) => style("dim", line)),
  ];
};

const problemLines = (findings: readonly Finding[], setting: Setting): readonly string[] => {
  const problems = findings.filter(({ kind }) => kind === "problem");
  return problems.length === 0
    ? []
    : [...heading("Cần xem lại", "To be checked", setting), ...problems.flatMap((found) => noteLines(found, setting))];
};

const sectionOf = (vi: string, en: string, facts: readonly Fact[], setting: Setting): readonly string[] =>
  facts.length === 0 ? [] : [...heading(vi, en, setting), ...factLines(facts, setting)];

/**
 * What was read of a file as a page for a terminal: the text with its findings marked (`⟦S1│7 dự án⟧`), and below each
 * paragraph what they became.
 */
export const terminalPage = (document: ReadDocument, setting: Setting): readonly string[] => {
  const { text, reading } = document;
  const findings = findingsOf(reading);
  return [
    ...factLines(fileFacts(document), setting),
    ...summaryLines(findings, setting),
    ...problemLines(findings, setting),
    ...sectionOf("Thể thức văn bản", "The document's form", headerFacts(reading.header), setting),
    ...sectionOf("Lượt truy cập", "Visits", visitWords(reading), setting),
    ...heading("Nội dung", "Text", setting),
    ...paragraphsOf(text, findings).flatMap((paragraph) => paragraphLines(text, paragraph, setting)),
  ];
};
