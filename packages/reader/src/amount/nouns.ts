import { type Phrases, phrasesOf } from "../text/index.js";
import { COUNTED_NOUNS, NUMBERED_THINGS } from "./counted.js";

/** Each counted noun by its place in the table. */
export const COUNTED: Phrases<string> = phrasesOf(
  COUNTED_NOUNS.map(([wordings], place) => [wordings, `noun ${place}`]),
);

export const NUMBERED: Phrases<true> = phrasesOf([[NUMBERED_THINGS, true]]);
