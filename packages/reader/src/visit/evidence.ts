import type { Token } from "../text/index.js";
import type { Block } from "./block.js";
import type { Entry } from "./pair.js";
import type { CountKind } from "./part.js";

/** A line this long tells something; the lines of a page's furniture are shorter. */
const PROSE = 25;

/** Where a text's first line of prose begins and its last one ends; null where it has none. */
export const proseOf = (tokens: readonly Token[]): { readonly from: number; readonly to: number } | null => {
  let from: number | null = null;
  let to = 0;
  let lineStart = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at]?.kind !== "break") continue;
    if (at - lineStart >= PROSE) {
      from ??= lineStart;
      to = at;
    }
    lineStart = at + 1;
  }
  return from === null ? null : { from, to };
};

const SMALLEST_TOTAL_DIGITS = 4;

/** One entry alone counts visits when nothing else could be meant by it. */
const isPlain = ({ label, count }: Entry): boolean => {
  if (!label.web || label.vague || label.views) return false;
  return label.kind === "online" || (label.kind === "total" && count.digits >= SMALLEST_TOTAL_DIGITS);
};

/** Labels that would be odd together anywhere else: today and the whole, or nearly all that a counter has. */
const areOfACounter = (entries: readonly Entry[], kinds: ReadonlySet<CountKind | null>): boolean =>
  kinds.size >= 4 ||
  (kinds.size >= 2 &&
    entries.some(({ label }) => !label.vague && (label.kind === "today" || label.kind === "yesterday")));

/** Whether a block counts visits: a heading that says so, two figures and a word of visits, or labels that only a counter has. */
export const isCounter = ({ entries, web, headed, from, to }: Block, prose: ReturnType<typeof proseOf>): boolean => {
  const counted = entries.filter(({ label }) => label.kind !== null);
  const kinds = new Set(counted.map(({ label }) => label.kind));
  if ((web && kinds.size >= 2) || (headed && kinds.size >= 1)) return true;
  if (areOfACounter(counted, kinds)) return true;
  const isFurniture = prose === null || from >= prose.to || to <= prose.from;
  return isFurniture && counted.length === 1 && counted.some(isPlain);
};
