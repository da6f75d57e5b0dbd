import { phraseAt, phrasesOf, type Token } from "../text/index.js";
import { type Actor, actorsAt } from "./actor.js";
import type { Assignment } from "./assignment.js";
import { type Fields, fieldsByWord, fieldsInBrackets } from "./field.js";

/** A task while its clauses are read. */
export interface Draft {
  readonly from: number;
  to: number;
  lead: Actor | null;
  with: readonly Actor[];
  /** The lead is named in the task itself, not in its heading. */
  own: boolean;
  /** It is not yet said what is to be done. */
  readonly vague: boolean;
}

/** A task of whom its heading names, or of nobody yet. */
export const draftOf = (from: number, to: number, { lead, with: others }: Fields, vague = false): Draft => ({
  from,
  to,
  lead,
  with: others,
  own: false,
  vague,
});

export const assignedDraft = (from: number, to: number, { lead, with: others }: Assignment): Draft => ({
  from,
  to,
  lead,
  with: others,
  own: true,
  vague: false,
});

const isSame = (one: Actor, other: Actor): boolean => one.from === other.from;

/** More than any task names. */
const MOST_PARTNERS = 24;

/** Others take part too. */
export const addPartners = (draft: Draft, others: readonly Actor[]): void => {
  const known = draft.lead === null ? draft.with : [draft.lead, ...draft.with];
  const more = others.filter((actor) => !known.some((one) => isSame(one, actor)));
  draft.with = [...draft.with, ...more].slice(0, MOST_PARTNERS);
};

/** What is said of who does it after what is to be done; it counts where the task itself does not name anybody. */
export const addFields = (draft: Draft, { lead, with: others }: Fields): void => {
  if (lead !== null && !draft.own) {
    draft.lead = lead;
    draft.own = true;
    draft.with = draft.with.filter((actor) => !isSame(actor, lead));
  }
  addPartners(draft, others);
};

const TOGETHER = /* @__PURE__ */ phrasesOf([
  ["phối hợp với|phối hợp chặt chẽ với|phối hợp cùng|phối hợp cùng với|cùng với|phối hợp chặt chẽ cùng", true],
]);

/** `…, phối hợp với Phòng B <do>`, in the midst of a task. */
export const withPartners = (tokens: readonly Token[], draft: Draft): Draft => {
  for (let at = draft.from + 1; at < draft.to; at += 1) {
    const word = tokens[at - 1]?.text === "," ? phraseAt(TOGETHER, tokens, at) : null;
    if (word !== null) addPartners(draft, actorsAt(tokens, at + word.length, draft.to));
  }
  return draft;
};

export const withBrackets = (tokens: readonly Token[], draft: Draft): Draft => {
  for (const fields of [fieldsInBrackets(tokens, draft), fieldsByWord(tokens, draft)]) {
    if (fields !== null) addFields(draft, fields);
  }
  return draft;
};
