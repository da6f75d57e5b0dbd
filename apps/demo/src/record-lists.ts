import { formatReference } from "@khukit/core/document";
import type { BoardRecords } from "@khukit/core/folder";
import { ZONE_KINDS } from "@khukit/core/zone";
import { formatDay } from "./article.ts";
import { html, type SafeHtml } from "./html.ts";

/** The board's zones, each with its kind where the name does not say it already. */
export const zoneList = ({ zones }: BoardRecords): SafeHtml =>
  html`<ul class="record-list">${zones.map(({ name, kind }) => {
    const kindName = ZONE_KINDS[kind].vi;
    return html`<li>${name.vi}${!name.vi.startsWith(kindName) && html` <span class="record-note">${kindName}</span>`}</li>`;
  })}</ul>`;

export const projectList = ({ projects }: BoardRecords): SafeHtml =>
  html`<ul class="record-list">${projects.map(({ name }) => html`<li>${name.vi}</li>`)}</ul>`;

/** The documents that the board's news and tasks rest on. */
export const documentList = ({ documents }: BoardRecords): SafeHtml =>
  html`<ul class="record-list">${documents.map(
    (document) =>
      html`<li><strong>${formatReference(document)}</strong> <span class="record-note">${formatDay(document.date)}, ${document.issuer}</span></li>`,
  )}</ul>`;
