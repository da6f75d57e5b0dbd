import { phraseAt, phrasesOf, spellingOf, type Token, type TokenRange } from "../text/index.js";
import { type Actor, actorsAt } from "./actor.js";
import { assignmentAt } from "./assignment.js";

/** Who leads, who takes part, by when: what a line or brackets behind a task say of it. */
export interface Fields {
  readonly lead: Actor | null;
  readonly with: readonly Actor[];
}

type Field = "lead" | "with" | "other";

const FIELDS = /* @__PURE__ */ phrasesOf<Field>([
  [
    "đơn vị chủ trì|cơ quan chủ trì|chủ trì|chủ trì thực hiện|đơn vị chủ trì thực hiện|bộ phận chủ trì|phòng chủ trì",
    "lead",
  ],
  [
    "đơn vị thực hiện|cơ quan thực hiện|đơn vị đầu mối|đầu mối|phụ trách|người thực hiện|đơn vị phụ trách|giao|thực hiện",
    "lead",
  ],
  [
    "phân công|phân công thực hiện|trách nhiệm|đơn vị chịu trách nhiệm|bộ phận thực hiện|người phụ trách|lãnh đạo phụ trách",
    "lead",
  ],
  ["đơn vị phối hợp|cơ quan phối hợp|phối hợp|phối hợp thực hiện|bộ phận phối hợp|đơn vị phối hợp thực hiện", "with"],
  [
    "thời hạn|thời gian|thời gian hoàn thành|thời gian thực hiện|thời hạn hoàn thành|hoàn thành|tiến độ|hạn|hạn hoàn thành",
    "other",
  ],
  ["thời hạn thực hiện|tiến độ hoàn thành|thời điểm hoàn thành|kết quả|sản phẩm|ngày hoàn thành", "other"],
]);

const fieldAt = (tokens: readonly Token[], from: number): { readonly field: Field; readonly to: number } | null => {
  const match = phraseAt(FIELDS, tokens, from);
  return match === null || tokens[from + match.length]?.text !== ":"
    ? null
    : { field: match.meaning, to: from + match.length + 1 };
};

/** Whether a range says of a task who does it or by when rather than what: `Đơn vị chủ trì: Phòng A`. */
export const isField = (tokens: readonly Token[], from: number): boolean => fieldAt(tokens, from) !== null;

/** The fields of a range: `Chủ trì: Phòng A; phối hợp: Phòng B; hoàn thành: quý II/2022`; null where there are none. */
export const fieldsIn = (tokens: readonly Token[], { from, to }: TokenRange): Fields | null => {
  let lead: Actor | null = null;
  const others: Actor[] = [];
  let found = false;
  for (let at = from; at < to; at += 1) {
    const field = fieldAt(tokens, at);
    if (field === null) continue;
    found = true;
    const actors = actorsAt(tokens, field.to, to);
    if (field.field === "lead") {
      lead ??= actors[0] ?? null;
      others.push(...actors.slice(1));
    } else if (field.field === "with") others.push(...actors);
    at = Math.max(at, (actors.at(-1)?.end ?? field.to) - 1);
  }
  return found ? { lead, with: others } : null;
};

const MOST_BRACKETS = 60;

/** The brackets that open at a token, without their marks; null where they do not close soon. */
const bracketsAt = (tokens: readonly Token[], open: number, to: number): TokenRange | null => {
  if (tokens[open]?.text !== "(") return null;
  for (let at = open + 1; at < Math.min(to, open + MOST_BRACKETS); at += 1) {
    if (tokens[at]?.text === ")") return { from: open + 1, to: at };
  }
  return null;
};

const isAtEnd = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, Math.min(to, from + 3)).every(({ text }) => /^[.;/]$/.test(text));

/** What one pair of brackets says; in the midst of a task only what names a role, at its end also a name alone. */
const fieldsOf = (tokens: readonly Token[], inner: TokenRange, isLast: boolean): Fields | null => {
  const fields = fieldsIn(tokens, inner);
  const assignment = isField(tokens, inner.from) ? null : assignmentAt(tokens, inner.from, inner.to);
  if (assignment === null || fields?.lead != null) return fields;
  const isWhole = assignment.lead.end >= inner.to || /^[,;]$/.test(tokens[assignment.lead.end]?.text ?? "");
  const named = assignment.role || (isLast && (assignment.express !== null || isWhole));
  return named ? { lead: assignment.lead, with: [...assignment.with, ...(fields?.with ?? [])] } : fields;
};

/** What brackets in a task say: `(Phòng A chủ trì, hoàn thành trước 30/6)`; the last that say something. */
export const fieldsInBrackets = (tokens: readonly Token[], { from, to }: TokenRange): Fields | null => {
  let found: Fields | null = null;
  for (let at = from; at < to; at += 1) {
    const inner = bracketsAt(tokens, at, to);
    if (inner === null) continue;
    found = fieldsOf(tokens, inner, isAtEnd(tokens, inner.to + 1, to)) ?? found;
    at = inner.to;
  }
  return found;
};

const BY = spellingOf("do");

/** `…, do Phòng A chủ trì`: who leads, told last. */
export const fieldsByWord = (tokens: readonly Token[], { from, to }: TokenRange): Fields | null => {
  for (let at = from + 1; at < to; at += 1) {
    if (tokens[at]?.key !== BY || tokens[at - 1]?.text !== ",") continue;
    const assignment = assignmentAt(tokens, at + 1, to);
    if (assignment?.role === true) return { lead: assignment.lead, with: assignment.with };
  }
  return null;
};
