import type { CounterStore } from "../store.js";
import { prepareAddViews } from "./add-views.js";
import { openDatabase } from "./open-database.js";
import { prepareReadCounts } from "./read-counts.js";
import { prepareSalts } from "./salts.js";
import { inTransaction } from "./transaction.js";

/**
 * The store in one SQLite file, by Node's own driver. It works on the thread that calls it; the promises of
 * `CounterStore` are there for drivers that do not.
 *
 * @param busyTimeout milliseconds that a write waits while another process holds the file
 * @throws CounterError where the file cannot be used
 */
export const openSqliteStore = (file: string, busyTimeout?: number): CounterStore => {
  const database = openDatabase(file, busyTimeout);
  const addViews = prepareAddViews(database);
  const counts = prepareReadCounts(database);
  const salts = prepareSalts(database);
  return {
    keyOf: async (day, now) => salts.keyOf(day, now),
    addViews: async (views) => inTransaction(database, () => addViews(views)),
    readVisits: async (site, starts) => counts.visits(site, starts),
    readViews: async (site, paths) => new Map(paths.map((path) => [path, counts.views(site, path)])),
    readPresence: async (after) => counts.presence(after),
    forgetVisitors: async (before) => inTransaction(database, () => salts.forget(before)),
    close: async () => database.close(),
  };
};
