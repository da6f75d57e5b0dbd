import type { DatabaseSync } from "node:sqlite";
import type { VisitorDay } from "../tally.js";
import type { Sites } from "./sites.js";

/** Prepares the statement that keeps when a visitor was last seen on a day. */
export const prepareSetVisitor = (database: DatabaseSync, sites: Sites): ((row: VisitorDay) => void) => {
  const set = database.prepare(
    `INSERT INTO visitor_day (day, site_id, visitor, seen) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET seen = excluded.seen`,
  );
  return ({ site, day, visitor, seen }) => void set.run(day, sites.idOf(site), Buffer.from(visitor, "hex"), seen);
};
