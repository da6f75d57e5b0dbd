import { type Phrases, phrasesOf } from "../text/index.js";
import { COUNTED_NOUNS, type Counted, NUMBERED_THINGS } from "./counted.js";

export const COUNTED: Phrases<Counted> = phrasesOf(COUNTED_NOUNS);

export const NUMBERED: Phrases<true> = phrasesOf([[NUMBERED_THINGS, true]]);
