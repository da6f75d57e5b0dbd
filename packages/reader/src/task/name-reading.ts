import type { Token } from "../text/index.js";

/**
 * Whether the word before needs a name after it, as `Phòng` does, may have one, as `Ban Quản lý`, is one, is a group or a firm.
 */
export type Need = "must" | "may" | "complete" | "group" | "firm";

/** The name while it is read. */
export interface NameReading {
  readonly tokens: readonly Token[];
  readonly limit: number;
  readonly need: Need;
  at: number;
  /** A word that needs another stands last, as in `Phòng quản lý …`. */
  open: boolean;
  earlier: number | null;
  /** Nothing has been named yet, and something must be. */
  bare: boolean;
  /** The last word was common, not a name of its own. */
  common: boolean;
}

/** Takes words into a name; always true. */
export const take = (reading: NameReading, length: number, open: boolean, common: boolean): true => {
  reading.at += length;
  reading.open = open;
  reading.bare = false;
  reading.common = common;
  return true;
};
