import type { OpenTag } from "./token.js";

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const VOID = /* @__PURE__ */ names(
  "area base basefont br col embed frame hr img input keygen link meta param source track wbr",
);

const BLOCK = /* @__PURE__ */ names(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre section summary table tbody td " +
    "tfoot th thead tr ul",
);

/** What nobody reads on a page, and the lists of places to go to. */
const UNREAD = /* @__PURE__ */ names(
  "applet audio button canvas datalist iframe map math nav noembed noframes noscript object script select style svg template " +
    "textarea title video xmp",
);

/** What an element of the same kind closes, up to the element that holds both. */
const HOLDERS: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ new Map([
  ["li", names("ul ol menu dir")],
  ["dt", names("dl")],
  ["dd", names("dl")],
  ["td", names("tr table")],
  ["th", names("tr table")],
  ["tr", names("table")],
]);

const CELL = /* @__PURE__ */ names("td th");
const TABLE_PART = /* @__PURE__ */ names("table thead tbody tfoot tr td th caption");

/** Whether an element ends where it begins; `<svg/>` does too, which otherwise would hide all that follows. */
export const isVoid = ({ name, isClosed }: OpenTag): boolean => VOID.has(name) || (isClosed && UNREAD.has(name));
export const isBlock = (name: string): boolean => BLOCK.has(name);
/** Ends that are written within a table or a cell end nothing that began around it. */
export const beginsScope = (name: string): boolean => CELL.has(name) || name === "table";
export const endsScopes = (name: string): boolean => TABLE_PART.has(name);
export const isCell = (name: string): boolean => CELL.has(name);

/** Whether an open element ends where another begins (`<li>` after `<li>`, any block after `<p>`). */
export const endsAt = (open: string, next: string): boolean =>
  (open === "p" && isBlock(next)) ||
  (isCell(open) && (isCell(next) || next === "tr")) ||
  (open === "dt" && next === "dd") ||
  (open === "dd" && next === "dt") ||
  (open === next && HOLDERS.has(open));

/** Whether an open element keeps those before it from being ended by one that begins in it. */
export const holds = (open: string, next: string): boolean =>
  open === "table" || HOLDERS.get(next)?.has(open) === true || (!HOLDERS.has(next) && isBlock(open) && open !== "p");

const ROLE = /^(?:navigation|menubar|menu|search)$/i;
const NO_DISPLAY = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Signs and words for programs that read a page aloud, which no reader sees. */
const FOR_SCREEN_READERS = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text)(?:\s|$)/i;
/** Longer ones hold pictures. */
const LONGEST_STYLE = 2_000;

/** A tag's own style, its quotes as signs: `font-family:&quot;.VnTime&quot;` would end at the first semicolon. */
export const styleOf = ({ attributes }: OpenTag): string =>
  (attributes.get("style") ?? "").slice(0, LONGEST_STYLE).replace(/&(?:quot|apos|#3[49]);/gi, "'");

/** Whether a page keeps an element from its readers' eyes, as far as its markup alone tells. */
export const isUnread = (tag: OpenTag): boolean =>
  UNREAD.has(tag.name) ||
  tag.attributes.has("hidden") ||
  ROLE.test(tag.attributes.get("role") ?? "") ||
  NO_DISPLAY.test(styleOf(tag)) ||
  FOR_SCREEN_READERS.test((tag.attributes.get("class") ?? "").slice(0, LONGEST_STYLE));
