import type { Client } from "pg";
import type { EpochSecond } from "../epoch.js";
import { HIT_SECONDS, lastDayOver } from "../retention.js";
import { forgetPresence } from "./presence.js";

/** Rows deleted in one statement: parcels wait for no more than these. */
const CHUNK = 20_000;

/** A run that sent nothing for so long has nothing left to send. */
const RUN_DAYS = 400;

/** Several nodes do this at the same hour: each takes what the others do not hold. */
const deleteSome = (table: string, condition: string): string => `
  DELETE FROM ${table} WHERE ctid = ANY(ARRAY(
    SELECT ctid FROM ${table} WHERE ${condition} LIMIT ${CHUNK} FOR UPDATE SKIP LOCKED))`;

const STATEMENTS: readonly (readonly [string, (now: EpochSecond) => number])[] = [
  [deleteSome("salt", "day <= $1"), lastDayOver],
  [deleteSome("visitor_day", "day <= $1"), lastDayOver],
  [deleteSome("hit", "seen < $1"), (now) => now - HIT_SECONDS],
  [deleteSome("watermark", "moved < now() - make_interval(days => $1)"), () => RUN_DAYS],
];

/**
 * Deletes some of what may not be kept.
 *
 * @returns true where there is more of it
 */
export const forgetSome = async (client: Client, now: EpochSecond): Promise<boolean> => {
  let isMore = false;
  for (const [statement, limitAt] of STATEMENTS) {
    const { rowCount } = await client.query(statement, [limitAt(now)]);
    if (rowCount === CHUNK) isMore = true;
  }
  await forgetPresence(client, now);
  return isMore;
};
