import type { Board, BoardUnit } from "@khukit/core/board";
import { type Directive, directiveSchema } from "@khukit/core/directive";
import type { Bilingual } from "@khukit/core/problem";
import { checkRecord, formatPath } from "@khukit/core/record";
import { fold } from "@khukit/core/vietnamese";
import type { TaskMention } from "../reading.js";
import { findUnit } from "./board-unit.js";
import { type Change, changeOf, type Held } from "./change.js";
import { plainLine } from "./plain-line.js";
import { againstRecord, NO_LEAD, type Refusal, unknownUnit } from "./refusal.js";
import { freeSlug, slugOf } from "./slug.js";
import type { ImportSource } from "./source.js";

/** Where the tasks stand: in a document or an article of the folder. */
export interface TaskContext {
  readonly board: Board;
  readonly document: string | null;
  readonly article: string | null;
  readonly directives: readonly Held<Directive>[];
  readonly replace: boolean;
}

const LONGEST_STEM = 70;

/** Tasks of one source are numbered in its order. */
const stemOf = ({ document, article }: TaskContext, { name }: ImportSource): string =>
  (document ?? article ?? (slugOf(name) || "nhiem-vu")).slice(0, LONGEST_STEM).replace(/-$/, "");

const recordOf = (task: TaskMention, id: string, context: TaskContext): Directive | Bilingual => {
  const { units } = context.board;
  if (task.lead === null) return NO_LEAD;
  const lead = findUnit(task.lead, units);
  if (lead === null) return unknownUnit(task.lead);
  const others = task.with.map((name) => findUnit(name, units)).filter((unit): unit is BoardUnit => unit !== null);
  const checked = checkRecord(
    directiveSchema,
    {
      id,
      document: context.document,
      article: context.article,
      section: task.section === null ? null : plainLine(task.section),
      text: plainLine(task.text),
      lead: lead.id,
      with: [...new Set(others.map((unit) => unit.id))].filter((other) => other !== lead.id),
      period: null,
      due: task.due,
      completed: null,
      result: null,
    },
    (path) => ({ file: "directives.csv", row: null, column: formatPath(path) }),
  );
  return checked.ok ? checked.value : againstRecord(checked.problems);
};

const fieldsThatDiffer = (held: Directive, draft: Directive): readonly (keyof Directive & string)[] => [
  ...(fold(held.text) === fold(draft.text) ? [] : (["text"] as const)),
  ...(held.lead === draft.lead ? [] : (["lead"] as const)),
  ...(draft.with.every((unit) => held.with.includes(unit)) ? [] : (["with"] as const)),
  ...(draft.due === null || draft.due === held.due ? [] : (["due"] as const)),
];

/** The row of the same words, wherever it stands among its source's; else the one that bears the number. */
const findHeld = (draft: Directive, { directives }: TaskContext): Held<Directive> | null => {
  const isSibling = (value: Directive): boolean =>
    draft.document === null
      ? value.document === null && value.article === draft.article
      : value.document === draft.document;
  const siblings = directives.filter(({ value }) => isSibling(value));
  return (
    siblings.find(({ value }) => fold(value.text) === fold(draft.text)) ??
    siblings.find(({ value }) => value.id === draft.id) ??
    null
  );
};

/** The tasks of a source against those that the folder has. */
export const importTasks = (
  source: ImportSource,
  context: TaskContext,
): { readonly changes: readonly Change<Directive>[]; readonly refusals: readonly Refusal[] } => {
  const changes: Change<Directive>[] = [];
  const refusals: Refusal[] = [];
  const stem = stemOf(context, source);
  const taken = new Set(context.directives.map(({ value }) => value.id));
  source.reading.tasks.forEach((task, index) => {
    const place = { printed: task.text, source: source.name };
    const made = recordOf(task, `${stem}-${index + 1}`, context);
    if ("vi" in made) {
      refusals.push({ kind: "task", ...place, reason: made });
      return;
    }
    const held = findHeld(made, context);
    const value = held === null ? { ...made, id: freeSlug(made.id, taken) } : made;
    taken.add(value.id);
    changes.push(changeOf({ value, ...place }, held, fieldsThatDiffer, context.replace));
  });
  return { changes, refusals };
};
