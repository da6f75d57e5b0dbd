import { phraseAt, type Text, type Token } from "../text/index.js";
import { type Count, countAt } from "./count.js";
import { type Label, labelAt } from "./label.js";
import { PARTS } from "./part.js";

/** What a text is made of for one who looks for a counter: labels, counts, and everything else. */
export type Item = { readonly from: number; readonly to: number; readonly line: number } & (
  | { readonly is: "label"; readonly label: Label }
  | { readonly is: "count"; readonly count: Count }
  | { readonly is: "other" }
);

/** Signs that join or hold what stands in one cell; any other sign ends a cell, except those within dates and shares. */
const WITHIN: ReadonlySet<string> = new Set([
  ":",
  "=",
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  '"',
  "'",
  "“",
  "”",
  "_",
  "#",
  "~",
]);
const NEVER: ReadonlySet<string> = new Set(["%", "@", "$", "&", "°"]);

const WIDE_GAP = 3;

const isWide = ({ source }: Text, token: Token, before: Token | undefined): boolean => {
  if (before === undefined) return false;
  if (token.start - before.end >= WIDE_GAP) return true;
  return token.start > before.end && source.text.slice(before.end, token.start).includes("\t");
};

const isCellEnd = (text: Text, index: number): boolean => {
  const token = text.tokens[index];
  if (token === undefined || token.kind === "break") return true;
  return token.kind === "mark" && !token.glued && !WITHIN.has(token.text) && !NEVER.has(token.text);
};

const endsCell = (text: Text, index: number): boolean => {
  const token = text.tokens[index];
  const next = text.tokens[index + 1];
  if (isCellEnd(text, index)) return true;
  // `Hôm nay: 34;` and `14 |`: a glued sign ends a cell unless more is glued to it, as in a date or an address.
  if (token?.kind !== "mark" || WITHIN.has(token.text) || NEVER.has(token.text)) return false;
  return next?.glued !== true || next.kind === "mark";
};

/** The first token after the cell that begins at a token. */
const cellEnd = (text: Text, from: number): number => {
  let to = from;
  while (!endsCell(text, to) && !(to > from && isWide(text, text.tokens[to] as Token, text.tokens[to - 1]))) to += 1;
  return to;
};

/** `Năm 2022: 34.567` counts another year, or who knows which. */
const isOfNumberedSpan = (tokens: readonly Token[], label: Item | undefined, from: number, to: number): boolean =>
  label?.is === "label" && label.to === from && tokens[to]?.text === ":";

const itemAt = (tokens: readonly Token[], from: number, line: number): Item | null => {
  const count = countAt(tokens, from);
  if (count !== null) return { is: "count", count, from, to: count.to, line };
  const label = labelAt(tokens, from);
  return label === null ? null : { is: "label", label, from, to: label.to, line };
};

const isNeutral = (tokens: readonly Token[], index: number): boolean =>
  WITHIN.has(tokens[index]?.text ?? "") || phraseAt(PARTS, tokens, index)?.meaning.role === "filler";

/** The items of a cell, or null as soon as something in it can belong to no counter. */
const itemsOfCell = (tokens: readonly Token[], from: number, to: number, line: number): readonly Item[] | null => {
  const items: Item[] = [];
  for (let at = from; at < to; ) {
    const item = itemAt(tokens, at, line);
    const last = items.at(-1);
    if (item === null && !isNeutral(tokens, at)) return null;
    if (item?.is === "count" && last?.is === "label" && isOfNumberedSpan(tokens, last, at, item.to)) {
      items[items.length - 1] = { ...last, label: { ...last.label, kind: null }, to: item.to };
    } else if (item !== null) items.push(item);
    at = item?.to ?? at + 1;
  }
  return items;
};

/** The items of a text in order. What stands beside a label or a count in one cell, and is neither, makes the cell prose. */
export const itemsOf = (text: Text): readonly Item[] => {
  const items: Item[] = [];
  let line = 0;
  for (let from = 0; from < text.tokens.length; ) {
    if (text.tokens[from]?.kind === "break") line += 1;
    const to = cellEnd(text, from);
    const found = itemsOfCell(text.tokens, from, to, line) ?? [{ is: "other", from, to, line } as const];
    for (const item of found) items.push(item);
    // What a count or a label takes from the next line is not read again.
    from = Math.max(to, found.at(-1)?.to ?? to, from + (endsCell(text, from) ? 1 : 0));
  }
  return items;
};
