import type { Text } from "../text/index.js";
import { type Item, itemsOf } from "./item.js";
import { type Entry, entriesOf } from "./pair.js";

/** Entries that stand together. */
export interface Block {
  readonly entries: readonly Entry[];
  /** One of its labels speaks of visits. */
  readonly web: boolean;
  /** A label that speaks of visits has no count of its own: `Thống kê truy cập`. */
  readonly headed: boolean;
  readonly from: number;
  readonly to: number;
}

/** How many tokens of something else may stand between two entries: an address, a line of robots. */
const WIDEST_GAP = 16;

/** Stretches of labels and counts with nothing else between. */
const stretchesOf = (items: readonly Item[]): readonly (readonly Item[])[] => {
  const stretches: Item[][] = [];
  let isOpen = false;
  for (const item of items) {
    if (item.is !== "other" && isOpen) stretches.at(-1)?.push(item);
    else if (item.is !== "other") stretches.push([item]);
    isOpen = item.is !== "other";
  }
  return stretches;
};

interface OpenBlock {
  readonly entries: Entry[];
  web: boolean;
  headed: boolean;
  readonly from: number;
  to: number;
}

const isAboutVisits = (item: Item): boolean => item.is === "label" && item.label.web;

/** The blocks of a text in order, also those that are no counter. */
export const blocksOf = (text: Text): readonly Block[] => {
  const blocks: OpenBlock[] = [];
  for (const stretch of stretchesOf(itemsOf(text))) {
    const from = stretch[0]?.from ?? 0;
    let block = blocks.at(-1);
    if (block === undefined || from - block.to > WIDEST_GAP) {
      block = { entries: [], web: false, headed: false, from, to: from };
      blocks.push(block);
    }
    const entries = entriesOf(stretch);
    for (const entry of entries) block.entries.push(entry);
    const about = stretch.filter(isAboutVisits).length;
    block.web ||= about > 0;
    block.headed ||= about > entries.filter(({ label }) => label.web).length;
    block.to = stretch.at(-1)?.to ?? block.to;
  }
  return blocks;
};
