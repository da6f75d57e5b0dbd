import type { DatabaseSync } from "node:sqlite";
import type { EpochSecond } from "../epoch.js";
import { HIT_SECONDS, lastDayOver } from "../retention.js";
import { bucketOf } from "./known.js";

/** Rows deleted in one transaction: views wait for no more than these. */
const CHUNK = 5_000;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Prepares the statements that delete what may not be kept. */
export const prepareForget = (database: DatabaseSync): ((now: EpochSecond) => Promise<void>) => {
  const forgetVisitors = database.prepare(`
    DELETE FROM visitor_day WHERE (day, site_id, visitor) IN
      (SELECT day, site_id, visitor FROM visitor_day WHERE day <= ? LIMIT ${CHUNK})
  `);
  const forgetHits = database.prepare(`
    DELETE FROM hit WHERE (day, id) IN (SELECT day, id FROM hit WHERE day <= ?1 AND seen < ?2 LIMIT ${CHUNK})
  `);
  const forgetKeys = database.prepare("DELETE FROM salt WHERE day <= ?");

  const inChunks = async (deleteSome: () => number | bigint): Promise<void> => {
    while (Number(deleteSome()) > 0) await turn();
  };

  /** Deleted rows stay in the file until others are written over them; a key must not. */
  const erasing = async (work: () => Promise<void>): Promise<void> => {
    database.exec("PRAGMA secure_delete = ON");
    try {
      await work();
    } finally {
      database.exec("PRAGMA secure_delete = OFF");
    }
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  };

  return (now) =>
    erasing(async () => {
      const day = lastDayOver(now);
      const before = now - HIT_SECONDS;
      forgetKeys.run(day);
      await inChunks(() => forgetVisitors.run(day).changes);
      await inChunks(() => forgetHits.run(bucketOf(before), before).changes);
    });
};
