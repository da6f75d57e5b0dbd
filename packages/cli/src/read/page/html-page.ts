import { createHash } from "node:crypto";
import { FINDING_KINDS, type Finding, findingsOf } from "../finding/finding.js";
import { type Paragraph, paragraphsOf, writeParagraph } from "../finding/paragraph.js";
import type { ReadDocument } from "../read-document.js";
import { visitWords } from "../wording/visit-words.js";
import { type Fact, fileFacts, headerFacts, isTime, kindCounts, notesOf, pageTitle } from "./facts.js";
import { type Html, html, NOTHING, trusted } from "./html.js";
import { bilingual, figureTable, taskTable } from "./html-table.js";
import { PAGE_STYLE } from "./page-style.js";

/** No script, no request, no form: only the style sheet of the page itself. */
const CONTENT_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(PAGE_STYLE).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const factList = (facts: readonly Fact[]): Html => {
  const rows = facts.map(({ name, words }) => html`<dt>${bilingual(name)}</dt><dd>${words}</dd>\n`);
  return html`<dl>\n${rows}</dl>\n`;
};

const section = (vi: string, en: string, content: Html): Html =>
  html`<section><h2>${bilingual({ vi, en })}</h2>\n${content}</section>\n`;

const factSection = (vi: string, en: string, facts: readonly Fact[]): Html =>
  facts.length === 0 ? NOTHING : section(vi, en, factList(facts));

const tagOf = ({ tag, kind }: Finding): Html => html`<span class="tag ${kind}">${tag}</span>`;

const noteItem = (finding: Finding): Html => {
  const [name = "", ...details] = finding.words;
  const told = details.map((words) => html` · ${words}`);
  const english = finding.english === null ? NOTHING : html`<br><span lang="en">${finding.english}</span>`;
  return html`<li>${tagOf(finding)} <strong>${name}</strong>${told}${english}</li>\n`;
};

/** Dates and periods say little more than their words do, so they share a line. */
const timeItem = (times: readonly Finding[]): Html => {
  const told = times.map((finding) => {
    const [name = "", ...details] = finding.words;
    return html`<span class="time">${tagOf(finding)} ${name}${details.length === 0 ? "" : ` (${details.join(", ")})`}</span> `;
  });
  return told.length === 0 ? NOTHING : html`<li>${told}</li>\n`;
};

const noteList = (findings: readonly Finding[]): Html => {
  const items = findings.filter((finding) => !isTime(finding)).map(noteItem);
  return findings.length === 0 ? NOTHING : html`<ul class="notes">\n${items}${timeItem(findings.filter(isTime))}</ul>`;
};

const paragraphHtml = (text: string, paragraph: Paragraph, firsts: ReadonlyMap<string, Finding>): Html => {
  const written = writeParagraph(text, paragraph, {
    plain: (words) => html`${words}`.markup,
    marked: ({ finding, opens, closes }, inner) => {
      const { tag, kind } = finding;
      const id = opens && firsts.get(tag) === finding ? html` id="${tag}"` : NOTHING;
      return html`<mark class="${kind}"${id}>${trusted(inner)}${closes ? html`<sup>${tag}</sup>` : NOTHING}</mark>`
        .markup;
    },
  });
  return html`<div class="paragraph"><p>${trusted(written)}</p>${noteList(notesOf(paragraph.ended))}</div>\n`;
};

const countList = (findings: readonly Finding[]): Html => {
  const items = kindCounts(findings).map(
    ({ kind, letter, count }) =>
      html`<li><span class="tag ${kind}">${letter}</span> ${count} ${bilingual(FINDING_KINDS[kind].name)}</li>\n`,
  );
  return html`<ul class="counts">\n${items}</ul>\n`;
};

const head = (title: string): Html => html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}: kết quả đọc</title>
<style>${trusted(PAGE_STYLE)}</style>
</head>`;

/**
 * What was read of a file as one page for a browser: the text with its findings marked, what they became beside each
 * paragraph, and tables of all figures and tasks. It holds no script and asks for nothing; it prints.
 */
export const htmlPage = (document: ReadDocument): string => {
  const { text, reading } = document;
  const title = pageTitle(document);
  const findings = findingsOf(reading);
  const firsts = new Map(findings.toReversed().map((finding) => [finding.tag, finding]));
  const problems = findings.filter(({ kind }) => kind === "problem");
  const placeOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`;
  const tasks = new Map(findings.filter(({ kind }) => kind === "task").map((found) => [placeOf(found), found.tag]));
  const taskTags = reading.tasks.map((task) => tasks.get(placeOf(task)) ?? "");
  const paragraphs = paragraphsOf(text, findings).map((paragraph) => paragraphHtml(text, paragraph, firsts));
  return html`${head(title)}
<body>
<header><h1>${title}</h1>
${factList(fileFacts(document))}${countList(findings)}</header>
<main>
${problems.length === 0 ? NOTHING : section("Cần xem lại", "To be checked", noteList(problems))}${factSection("Thể thức văn bản", "The document's form", headerFacts(reading.header))}${factSection("Lượt truy cập", "Visits", visitWords(reading))}${section("Nội dung", "Text", html`${paragraphs}`)}${figureTable(reading)}${taskTable(reading, taskTags)}</main>
<footer>Máy đọc có thể nhầm: mỗi chỗ được đánh dấu là để người kiểm tra. <span lang="en">/ A machine may misread: each mark is there to be checked.</span></footer>
</body>
</html>
`.markup;
};
