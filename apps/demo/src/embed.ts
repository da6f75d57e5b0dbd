import { html, type SafeHtml } from "./html.ts";
import type { PageContext } from "./page.ts";

/** The one line that brings the widgets, as a province's editor pastes it. */
export const khuScript = ({ records, khu }: PageContext): SafeHtml =>
  html`<script src="${khu.base}/khu.js" data-board="/v1/boards/${records.board.id}" data-site="/v1/sites/${records.board.id}"></script>`;

/** What stands in a widget's place without JavaScript: the same data, as the server gives it. */
export const dataLink = ({ records }: PageContext, file: string, name: string): SafeHtml =>
  html`<a class="khu-fallback" href="/v1/boards/${records.board.id}/${file}">${name} (JSON)</a>`;

export const visitsLink = ({ records }: PageContext): SafeHtml =>
  html`<a class="khu-fallback" href="/v1/sites/${records.board.id}/visits">Số liệu truy cập (JSON)</a>`;
