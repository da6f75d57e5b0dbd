import type { BoardRecords } from "@khukit/core/folder";
import type { Report } from "@khukit/core/report";
import { html, type Markup, trusted } from "../../markup/html.js";
import { type Policy, pageText } from "../../markup/page.js";
import { figureAppendix, taskAppendix } from "./appendix.js";
import { letterhead } from "./letterhead.js";
import { type PublishedReport, type PublishedSection, reportPublication } from "./report.js";
import { REPORT_STYLES } from "./styles.js";

/** A report loads its pictures and nothing else, runs nothing and sends nothing. */
export const REPORT_POLICY: Policy = {
  "default-src": "'none'",
  "style-src": REPORT_STYLES.source,
  "img-src": "'self' http: https:",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** The document's own name is the page's first heading. */
const headingOf = ({ level, heading }: PublishedSection): Markup | null => {
  const tag = trusted(`h${Math.min(level + 1, 6)}`);
  return heading === null ? null : html`<${tag}>${heading}</${tag}>`;
};

const sectionOf = (section: PublishedSection, text: string): Markup => html`<section class="section">
${headingOf(section)}
${trusted(text)}
</section>`;

/** A document's text closes with "./.". Source: the templates of Decree 30/2020/NĐ-CP (verified). */
const closed = (text: string): string => text.replace(/(?:\.\/)?\.?<\/p>$/, "./.</p>");

const sectionsOf = ({ sections }: PublishedReport): readonly Markup[] =>
  sections.map((section, index) =>
    sectionOf(section, index === sections.length - 1 ? closed(section.html) : section.html),
  );

const addresseesOf = ({ addressees }: PublishedReport): Markup | null =>
  addressees.length === 0
    ? null
    : html`<p class="addressees">Kính gửi: ${addressees.map((name, index) => html`${index === 0 ? "" : "; "}${name}`)}</p>`;

const recipientsOf = ({ recipients, filing }: PublishedReport): Markup | null => {
  const lines = [...recipients.map((name) => `- ${name};`), ...(filing === null ? [] : [`- Lưu: ${filing}.`])];
  return lines.length === 0
    ? null
    : html`<div class="recipients"><p>Nơi nhận:</p><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></div>`;
};

const footOf = (report: PublishedReport): Markup => html`<footer class="foot">
<div>${recipientsOf(report)}</div>
<div class="signature">
<p>${report.signerTitle?.toLocaleUpperCase("vi") ?? null}</p>
<p class="name">${report.signerName}</p>
</div>
</footer>`;

/**
 * A report as an official document, for the screen and for A4 paper: letterhead, number, name, addressees, text,
 * recipients and signature, with its figures and tasks as appendices.
 * Source: Decree 30/2020/NĐ-CP, Appendix I (verified).
 */
export const reportPage = (records: BoardRecords, report: Report): string => {
  const { board } = records;
  const { report: published } = reportPublication(records, report);
  return pageText({
    language: "vi",
    title: `Báo cáo: ${published.subject} – ${board.shortName.vi}`,
    styles: REPORT_STYLES,
    policy: REPORT_POLICY,
    body: html`<main><article>
${letterhead(board, report)}
<h1>BÁO CÁO <small>${published.subject}</small></h1>
${addresseesOf(published)}
${sectionsOf(published)}
${footOf(published)}
${figureAppendix(published.figures)}
${taskAppendix(published.directives)}
</article></main>`,
  });
};
