import type { DirectiveStatusKind } from "@khukit/core/directive";
import type { Locale } from "@khukit/core/vietnamese";
import { DIRECTIVE_LIST_WORDS } from "./directive-list.words.js";
import type { SourceDocument, Task } from "./directives.reader.js";
import { STATUSES } from "./directives.reader.js";

export type Grouping = "section" | "status" | "unit";
export const GROUPINGS: readonly Grouping[] = ["section", "status", "unit"];

export interface TaskSelection {
  readonly document?: string | null;
  /** Of the lead unit or of one that takes part. */
  readonly unit?: string | null;
  readonly status?: string | null;
}

export interface TaskGroup {
  readonly heading: string | null;
  /** The document that all its tasks come from, where another group's come from another. */
  readonly document: SourceDocument | null;
  readonly tasks: readonly Task[];
}

export const selectTasks = (tasks: readonly Task[], { document, unit, status }: TaskSelection): readonly Task[] =>
  tasks.filter(
    (task) =>
      (!document || task.document?.id === document) &&
      (!unit || task.lead.id === unit || task.with.some(({ id }) => id === unit)) &&
      (!status || task.status === status),
  );

const headingOf = (task: Task, grouping: Grouping, language: Locale): string | null => {
  switch (grouping) {
    case "section":
      return task.section;
    case "status":
      return DIRECTIVE_LIST_WORDS[language].statuses[task.status];
    case "unit":
      return task.lead.name[language];
  }
};

const numberOf = ({ heading }: TaskGroup): number => Number.parseInt(heading ?? "", 10) || 0;

/**
 * The newest document first; within one, numbered sections by their numbers, since tasks come by urgency; others as
 * they come.
 */
const compareGroups = (left: TaskGroup, right: TaskGroup): number =>
  (right.document?.date ?? "").localeCompare(left.document?.date ?? "") || numberOf(left) - numberOf(right);

/** Tasks under their headings. Sections of two documents stay apart, whatever their names. */
export const groupTasks = (tasks: readonly Task[], grouping: Grouping, language: Locale): readonly TaskGroup[] => {
  const groups = new Map<string, TaskGroup & { readonly tasks: Task[] }>();
  for (const task of tasks) {
    const heading = headingOf(task, grouping, language);
    const document = grouping === "section" ? task.document : null;
    const key = `${document?.id}|${heading}`;
    const group = groups.get(key);
    if (group) group.tasks.push(task);
    else groups.set(key, { heading, document, tasks: [task] });
  }
  const list = [...groups.values()];
  return grouping === "section" ? list.sort(compareGroups) : list;
};

/** How many tasks stand at each status that occurs. */
export const countByStatus = (
  tasks: readonly Task[],
): readonly { readonly status: DirectiveStatusKind; readonly count: number }[] =>
  STATUSES.map((status) => ({ status, count: selectTasks(tasks, { status }).length })).filter(({ count }) => count > 0);

/** What all tasks share; null where they differ. */
export const shared = <Value extends { readonly id: string } | { readonly url: string }>(
  tasks: readonly Task[],
  of: (task: Task) => Value | null,
): Value | null => {
  const values = new Map(tasks.map((task) => [JSON.stringify(of(task)), of(task)]));
  return values.size === 1 ? ([...values.values()][0] ?? null) : null;
};
