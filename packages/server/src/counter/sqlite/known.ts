import type { DatabaseSync } from "node:sqlite";
import type { EpochSecond } from "../epoch.js";
import type { HitId } from "../hit-id.js";
import { HIT_SECONDS } from "../retention.js";
import type { Known } from "../tally.js";
import type { Sites } from "./sites.js";

const SECONDS_PER_DAY = 86_400;

/** Ids stand by the day (UTC) on which they came, so that old ones are deleted as one stretch of the table. */
export const bucketOf = (seen: EpochSecond): number => Math.floor(seen / SECONDS_PER_DAY);

/** Prepares what a tally asks of the store; it must run inside a transaction. */
export const prepareKnown = (database: DatabaseSync, sites: Sites): Known => {
  // A day ahead as well: a clock may have been set back.
  const addHit = database.prepare(`
    INSERT INTO hit (day, id, seen) SELECT ?1, ?2, ?3
    WHERE NOT EXISTS
      (SELECT 1 FROM hit WHERE day IN (?1 - 2, ?1 - 1, ?1, ?1 + 1) AND id = ?2 AND seen > ?3 - ${HIT_SECONDS})
  `);
  const findVisitor = database.prepare("SELECT seen FROM visitor_day WHERE day = ? AND site_id = ? AND visitor = ?");

  const claim = (id: HitId, seen: EpochSecond): boolean =>
    addHit.run(bucketOf(seen), Buffer.from(id, "hex"), seen).changes === 1;

  return {
    claim,
    lastSeen: (site, day, visitor) => {
      const { seen } = findVisitor.get(day, sites.idOf(site), Buffer.from(visitor, "hex")) ?? {};
      return seen === undefined ? null : Number(seen);
    },
  };
};
