import { spellingOf, type Token } from "../text/index.js";
import { isDeed } from "./action.js";
import { type Actor, actorsAt } from "./actor.js";
import { type Directive, directiveAt } from "./directive.js";
import { dutyLength, endOfActors, overComma, rolesAt } from "./role.js";

/** Who is told to do something, and where it is said what. */
export interface Assignment {
  /** The kind of the word that gives the work, where one stands before: `Giao`, `Đề nghị`. */
  readonly express: Directive | null;
  readonly lead: Actor;
  readonly with: readonly Actor[];
  /** It is said who leads and who takes part: `chủ trì`, `phối hợp với`. */
  readonly role: boolean;
  /** The first token of what is to be done; where nothing is said of it, the end. */
  readonly action: number;
  /** A known deed stands there. */
  readonly deed: boolean;
}

const IN_ORDER_TO = spellingOf("để");

const overJoint = (tokens: readonly Token[], at: number): number => {
  const next = overComma(tokens, at);
  return tokens[next]?.key === IN_ORDER_TO ? next + 1 : next;
};

/** Past a colon, and past a duty that no deed itself is. */
const overDuty = (tokens: readonly Token[], to: number): number => {
  const at = tokens[to]?.text === ":" ? to + 1 : to;
  return isDeed(tokens, at) ? at : at + dutyLength(tokens, at);
};

/**
 * Reads `Giao Phòng A chủ trì, phối hợp với Phòng B <do>` from a token on, in any of its forms: with or without the word
 * of giving, with `Phòng B phối hợp`, with actors in a row of whom the first leads. Null where nobody is named first.
 *
 * @example assignmentAt(tokensOf("Thanh tra tham mưu xử phạt"), 0, 6)?.action //=> 2
 */
export const assignmentAt = (tokens: readonly Token[], from: number, limit: number): Assignment | null => {
  const directive = directiveAt(tokens, from);
  const named = actorsAt(tokens, from + (directive?.length ?? 0), limit);
  if (named.length === 0) return null;
  const { actors, to } = endOfActors(tokens, named, limit);
  const [lead, ...others] = actors;
  if (lead === undefined) return null;
  const roles = rolesAt(tokens, to, limit);
  const action = overJoint(tokens, overDuty(tokens, roles.role ? roles.to : to));
  return {
    express: directive?.meaning ?? null,
    lead,
    with: [...others, ...roles.actors],
    role: roles.role,
    action,
    deed: isDeed(tokens, action),
  };
};
