import type { DatabaseSync } from "node:sqlite";
import type { EpochSecond } from "../epoch.js";
import type { Presence } from "../store.js";

/** Who was seen after an instant, the latest last. */
export const readPresence = (database: DatabaseSync, after: EpochSecond): readonly Presence[] =>
  database
    .prepare(
      `SELECT site.key AS site, lower(hex(visitor)) AS visitor, seen
       FROM visitor_day JOIN site ON site.id = site_id WHERE seen > ? ORDER BY seen`,
    )
    .all(after)
    .map(({ site, visitor, seen }) => ({ site: String(site), visitor: String(visitor), seen: Number(seen) }));
