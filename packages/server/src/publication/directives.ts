import type { BoardProfile } from "@khukit/core/board";
import type { Day } from "@khukit/core/day";
import {
  compareByUrgency,
  type Directive,
  type DirectiveStatus,
  type DirectiveStatusKind,
  statusOn,
} from "@khukit/core/directive";
import type { BoardRecords } from "@khukit/core/folder";
import type { DirectivesPublication, PublishedDirective } from "@khukit/core/publication";
import { VIETNAM_CALENDAR, type WorkingCalendar, withDays } from "@khukit/core/working-day";
import { publishedDocument } from "./document.js";
import { named, namedById } from "./named.js";
import { sourceOf } from "./source.js";

/** Where a task may stand, the most urgent first. */
export const DIRECTIVE_STATUSES: readonly DirectiveStatusKind[] = [
  "overdue",
  "due-soon",
  "not-due",
  "no-deadline",
  "done-late",
  "done-on-time",
  "done",
];

export interface DirectiveSelection {
  /** Ids of units that lead the task or take part in it. */
  readonly units?: readonly string[] | undefined;
  readonly statuses?: readonly string[] | undefined;
}

const daysOf = (status: DirectiveStatus): number | null => ("days" in status ? status.days : null);

/** The days that the board works: the country's calendar with what the board itself says of it. */
const calendarOf = ({ workingDays }: BoardProfile): WorkingCalendar =>
  workingDays === undefined ? VIETNAM_CALENDAR : withDays(VIETNAM_CALENDAR, workingDays);

const published = (
  records: BoardRecords,
  directive: Directive,
  on: Day,
  origin: string | undefined,
): PublishedDirective => {
  const status = statusOn(directive, on, { calendar: calendarOf(records.board) });
  const unitNamed = (id: string) => namedById(records.board.units, id) ?? { id, name: { vi: id, en: id } };
  const document = records.documents.find(({ id }) => id === directive.document);
  return {
    id: directive.id,
    section: directive.section,
    text: directive.text,
    result: directive.result,
    lead: unitNamed(directive.lead),
    with: directive.with.map(unitNamed),
    period: directive.period,
    due: directive.due,
    completed: directive.completed,
    status: status.kind,
    days: daysOf(status),
    document: document === undefined ? null : publishedDocument(document),
    source: sourceOf(records, directive.article, origin),
  };
};

/** Days that sort after every real one, for tasks without a due day. */
const NO_DAY = "9999-12-31";

const compareDirectives = (left: PublishedDirective, right: PublishedDirective): number =>
  compareByUrgency(left.status, right.status) || (left.due ?? NO_DAY).localeCompare(right.due ?? NO_DAY);

const includes = (wanted: readonly string[] | undefined, ...held: readonly string[]): boolean =>
  wanted === undefined || held.some((value) => wanted.includes(value));

/** The board's assigned tasks with their status on a day, the most urgent first. */
export const directives = (
  records: BoardRecords,
  on: Day,
  { units, statuses }: DirectiveSelection = {},
  origin?: string,
): DirectivesPublication => ({
  board: named(records.board),
  on,
  directives: records.directives
    .filter((directive) => includes(units, directive.lead, ...directive.with))
    .map((directive) => published(records, directive, on, origin))
    .filter(({ status }) => includes(statuses, status))
    .toSorted(compareDirectives),
});
