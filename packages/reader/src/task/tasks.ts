import type { Day } from "@khukit/core/day";
import { proseOf } from "../document/line.js";
import type { Text, TokenRange } from "../text/index.js";
import type { Actor } from "./actor.js";
import { dueIn, type Times } from "./due.js";
import { type PlacedDraft, walk } from "./walk.js";

/** Work that a text gives: to whom, with whom, by when. */
export interface FoundTask extends TokenRange {
  /** The heading it stands under, without its number. */
  readonly section: string | null;
  /** Who leads, as printed; null where nobody is named, not even in the heading. */
  readonly lead: string | null;
  readonly with: readonly string[];
  readonly due: Day | null;
}

const nameOf = (text: Text, { from, to }: Actor): string => proseOf(text, { from, to });

const taskOf = (text: Text, { draft, section }: PlacedDraft, times: Times): FoundTask => ({
  from: draft.from,
  to: draft.to,
  section,
  lead: draft.lead === null ? null : nameOf(text, draft.lead),
  with: draft.with.map((actor) => nameOf(text, actor)),
  due: dueIn(text.tokens, draft, times),
});

/**
 * The conclusions and the work that a text gives, in order: who leads, with whom, by when, under which heading. What a report
 * tells of the past or plans for its own office, what a decree rules and what news only tell is none.
 *
 * @param dates of the text, in order: they are told apart into days by which something is to be done, and others
 * @param periods of the text, in order
 * @param body the text without its letterhead and its list of recipients
 * @example
 * const text = textOf("Trưởng ban kết luận:\n- Giao Phòng A chủ trì, phối hợp với Phòng B rà soát quỹ đất.");
 * findTasks(text, [], [], { from: 0, to: text.tokens.length })[0] //=> { lead: "Phòng A", with: ["Phòng B"], due: null, … }
 */
export const findTasks = (
  text: Text,
  dates: Times["dates"],
  periods: Times["periods"],
  body: TokenRange,
): readonly FoundTask[] => walk(text, body).map((placed) => taskOf(text, placed, { dates, periods }));
