import type { Locale } from "@khukit/core/vietnamese";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { DIRECTIVE_LIST_WORDS } from "./directive-list.words.js";
import type { SourceDocument, Task } from "./directives.reader.js";
import { dayWords, documentWords, type TaskOptions, taskView } from "./task.view.js";
import { countByStatus, type TaskGroup } from "./task-groups.js";

export const documentView = (document: SourceDocument, language: Locale): TemplateResult =>
  html`<p class="document">
    <b>${documentWords(document, language)}</b>
    <span class="small" lang="vi">${[document.issuer, document.subject].filter(Boolean).join(": ")}</span>
  </p>`;

export const summaryView = (tasks: readonly Task[], on: string, language: Locale): TemplateResult => {
  const words = DIRECTIVE_LIST_WORDS[language];
  return html`<ul role="list" class="summary">
      <li><b>${words.tasks(tasks.length)}</b></li>
      ${countByStatus(tasks).map(
        ({ status, count }) => html`<li class=${status}><b>${count}</b> ${words.statuses[status].toLowerCase()}</li>`,
      )}
    </ul>
    <p class="small">${words.asOf(dayWords(on, language))}</p>`;
};

export interface Choice {
  readonly label: string;
  /** Value and words of each option; empty for all. */
  readonly options: ReadonlyMap<string, string>;
  readonly chosen: string;
  readonly choose: (value: string) => void;
}

/** A filter, where there is anything to choose. */
export const choiceView = (
  { label, options, chosen, choose }: Choice,
  language: Locale,
): TemplateResult | typeof nothing =>
  options.size < 2
    ? nothing
    : html`<label
        >${label}
        <select .value=${chosen} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
          <option value="">${DIRECTIVE_LIST_WORDS[language].all}</option>
          ${[...options].map(([value, words]) => html`<option value=${value}>${words}</option>`)}
        </select></label
      >`;

export const groupView = (
  { heading, document, tasks }: TaskGroup,
  level: number,
  language: Locale,
  optionsOf: (task: Task) => TaskOptions,
): TemplateResult => html`
    ${document ? documentView(document, language) : nothing}
    ${heading ? html`<div class="section" role="heading" aria-level=${level} lang="vi">${heading}</div>` : nothing}
    <ol role="list">${tasks.map((task) => taskView(task, optionsOf(task)))}</ol>
  `;
