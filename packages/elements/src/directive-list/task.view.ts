import type { Day } from "@khukit/core/day";
import type { DirectiveStatusKind } from "@khukit/core/directive";
import { DOCUMENT_TYPES } from "@khukit/core/document";
import { formatPeriod } from "@khukit/core/period";
import type { Named } from "@khukit/core/publication";
import { formatDate, type Locale } from "@khukit/core/vietnamese";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { DIRECTIVE_LIST_WORDS } from "./directive-list.words.js";
import type { SourceDocument, Task } from "./directives.reader.js";

/** A shape besides the colour: a tick, a warning, a clock, a ring, a dash. */
const ICONS: Readonly<Record<DirectiveStatusKind, string>> = {
  overdue: "M8 2 15 14H1zM8 6v4M8 11.5v1",
  "due-soon": "M8 2a6 6 0 1 0 .01 0zM8 5v3.5l2 1.5",
  "not-due": "M8 2a6 6 0 1 0 .01 0z",
  "no-deadline": "M3 8h10",
  "done-late": "M2.5 8.5 6.5 12.5 13.5 4",
  "done-on-time": "M2.5 8.5 6.5 12.5 13.5 4",
  done: "M2.5 8.5 6.5 12.5 13.5 4",
};

export const dayWords = (day: string, language: Locale): string => formatDate(day as Day, language);

/** @example documentWords({ type: "TB", reference: "645/TB-KKT", date: "2020-07-17" }, "vi") //=> "Thông báo số 645/TB-KKT ngày 17/7/2020" */
export const documentWords = (
  { type, reference, date }: Pick<SourceDocument, "type" | "reference" | "date">,
  language: Locale,
): string => {
  const { number, dated } = DIRECTIVE_LIST_WORDS[language];
  return [DOCUMENT_TYPES[type][language], number, reference, dated, dayWords(date, language)].join(" ");
};

const chip = ({ status, days }: Task, language: Locale): TemplateResult => {
  const { chips, statuses } = DIRECTIVE_LIST_WORDS[language];
  return html`<span class="chip ${status}"
    ><svg viewBox="0 0 16 16" aria-hidden="true"><path d=${ICONS[status]} /></svg>${
      chips[status]?.(days ?? 0) ?? statuses[status]
    }</span
  >`;
};

const names = (units: readonly Named[], language: Locale): string => units.map(({ name }) => name[language]).join(", ");

export interface TaskOptions {
  readonly language: Locale;
  readonly number: number;
  readonly link: string;
  readonly isRevealed: boolean;
  /** Whether each task tells its document, since they come from several. */
  readonly withDocument: boolean;
  readonly choose: (task: Task) => void;
}

const facts = (task: Task, { language, withDocument }: TaskOptions): readonly (readonly [string, string])[] => {
  const words = DIRECTIVE_LIST_WORDS[language];
  const all: readonly (readonly [string, string | null | false])[] = [
    [words.lead, task.lead.name[language]],
    [words.with, names(task.with, language)],
    [words.due, task.due && dayWords(task.due, language)],
    [words.period, task.period && formatPeriod(task.period, language)],
    [words.completed, task.completed && dayWords(task.completed, language)],
    [words.result, task.result],
    [words.document, withDocument && task.document && documentWords(task.document, language)],
  ];
  return all.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
};

export const taskView = (task: Task, options: TaskOptions): TemplateResult => {
  const { language, number, link, isRevealed, choose } = options;
  return html`<li id="task-${task.id}" class=${isRevealed ? "revealed" : nothing}>
    <a class="number" href=${link} aria-label=${DIRECTIVE_LIST_WORDS[language].link(number)} @click=${() => choose(task)}
      >${number}</a
    >
    <div>
      <p lang="vi">${task.text}</p>
      <dl class="small">${facts(task, options).map(([label, text]) => html`<div><dt>${label}:</dt> <dd>${text}</dd></div>`)}</dl>
    </div>
    ${chip(task, language)}
  </li>`;
};
