import { type Phrases, phrasesOf } from "../text/index.js";

/** What stands between the ends of a range. */
export const LINKS: Phrases<true> = phrasesOf([["đến|tới|cho đến|cho tới|lên đến|-|–|—|~|÷|→", true]]);

const LINKS_OF_BETWEEN: Phrases<true> = phrasesOf([["và|đến|tới|-|–|—", true]]);

/** What a range may open with, each with what links its ends. */
export const OPENINGS: Phrases<Phrases<true>> = phrasesOf([
  ["từ", LINKS],
  ["giữa|ở giữa|nằm giữa|trong khoảng giữa", LINKS_OF_BETWEEN],
]);
