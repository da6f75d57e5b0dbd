import { pageTitle } from "./article.ts";
import { html, type SafeHtml } from "./html.ts";
import type { PageContext } from "./page.ts";

/** What every host's head holds. */
export const metaTags = (context: PageContext): SafeHtml => html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${pageTitle(context)}</title>
<meta name="description" content="${context.article.summary}">
<link rel="icon" type="image/svg+xml" href="/${context.records.board.id}/assets/images/mark.svg">`;

const FONT = "/vendor/be-vietnam-pro";

const preload = (file: string): SafeHtml =>
  html`<link rel="preload" href="${FONT}/files/${file}" as="font" type="font/woff2" crossorigin>\n`;

/** Be Vietnam Pro, called early: a face that comes late is not used at all. */
export const fontLinks: SafeHtml = html`${["400", "600", "700"].flatMap((weight) => [
  preload(`be-vietnam-pro-latin-${weight}-normal.woff2`),
  preload(`be-vietnam-pro-vietnamese-${weight}-normal.woff2`),
])}<link rel="stylesheet" href="${FONT}/be-vietnam-pro.css">`;
