import { collate } from "../vietnamese/collate.js";

/** How well a name answers to what was typed: the whole of it, its beginning, a word in it, a part of a word. */
export const EXACT = 0;
export const PREFIX = 1;
export const WORD = 2;
export const ANYWHERE = 3;

/** How well a text answers to what was typed, the lower the better; null where it does not. Both are plain already. */
export const rankOf = (text: string, typed: string): number | null => {
  if (text === typed) return EXACT;
  if (text.startsWith(typed)) return PREFIX;
  if (text.includes(` ${typed}`)) return WORD;
  return text.includes(typed) ? ANYWHERE : null;
};

/** The best of several ranks, or null where none answers. */
export const bestOf = (ranks: readonly (number | null)[]): number | null => {
  const found = ranks.filter((rank) => rank !== null);
  return found.length === 0 ? null : Math.min(...found);
};

/** What answers to a search, the best first, and in Vietnamese order among equals. */
export const ranked = <Item>(
  items: readonly Item[],
  rank: (item: Item) => number | null,
  nameOf: (item: Item) => string,
): readonly Item[] =>
  items
    .flatMap((item) => {
      const found = rank(item);
      return found === null ? [] : [{ item, rank: found }];
    })
    .toSorted((a, b) => a.rank - b.rank || collate(nameOf(a.item), nameOf(b.item)))
    .map(({ item }) => item);
