import { stylesOf } from "../../markup/page.js";

/**
 * A4 with the margins, sizes and page numbers of official documents.
 * Source: Decree 30/2020/NĐ-CP, Appendix I (verified): margins of 20–25 mm, on the left 30–35, on the right 15–20; letters
 * of 13–14; the page's number in the middle of the top margin, from the second page on.
 */
export const REPORT_STYLES = stylesOf(`
@page { size: A4; margin: 20mm 20mm 20mm 30mm; @top-center { content: counter(page); font-size: 13pt; } }
@page :first { @top-center { content: ""; } }
body { margin: 0 auto; padding: 20px; max-width: 165mm; color: #000; background: #fff;
  font: 14pt/1.4 "Times New Roman", Tinos, serif; }
h1, h2, h3, h4, h5, h6 { font-size: 14pt; margin: 12pt 0 6pt; break-after: avoid; }
h1 { text-align: center; }
h1 small { display: block; font-size: 14pt; }
p { margin: 6pt 0; }
.letterhead { display: grid; grid-template-columns: 2fr 3fr; gap: 0 12pt; text-align: center; font-size: 12pt; }
.letterhead p { margin: 0; }
.letterhead strong::after { content: ""; display: block; width: 40%; margin: 2pt auto 6pt; border-top: 1px solid; }
.letterhead .title::after { content: none; }
.draft { border: 1px solid; padding: 0 6pt; }
.addressees { text-align: center; }
.section p { text-align: justify; text-indent: 1cm; }
.section td p, .section li p { text-indent: 0; }
.foot { display: grid; grid-template-columns: 1fr 1fr; margin-top: 12pt; break-inside: avoid; }
.recipients { font-size: 11pt; }
.recipients p { margin: 0; font-size: 12pt; font-style: italic; font-weight: bold; }
.recipients ul { margin: 0; padding: 0; list-style: none; }
.signature { text-align: center; font-weight: bold; }
.signature .name { margin-top: 80px; }
.appendix { break-before: page; }
.appendix h2 { text-align: center; }
table { width: 100%; border-collapse: collapse; font-size: 12pt; font-variant-numeric: tabular-nums; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid; padding: 3pt 5pt; text-align: left; vertical-align: top; }
th[scope="row"] { font-weight: normal; }
td.figure { text-align: right; }
img { max-width: 100%; height: auto; }
@media (max-width: 600px) { .letterhead, .foot { grid-template-columns: 1fr; gap: 12pt; } }
@media print { body { padding: 0; max-width: none; } a { color: inherit; } }
`);
