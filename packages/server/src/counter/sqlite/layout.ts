import { BOOKS } from "./migration/books.js";
import { COUNTS } from "./migration/counts.js";
import type { Layout } from "./open-database.js";

/**
 * The counter's tables. Days are days since 1970-01-01 in the site's time zone, instants are seconds. The id says
 * "khuc" in ASCII.
 */
export const COUNTER_LAYOUT: Layout = { applicationId: 0x6b687563, steps: [COUNTS, BOOKS], isExclusive: false };
