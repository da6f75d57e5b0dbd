import type { DatabaseSync } from "node:sqlite";
import type { StoredSite } from "../store.js";

/** Prepares the statement that reads sites; each is the same object for all the views of a parcel. */
export const prepareStoredSites = (database: DatabaseSync): (() => (key: string) => StoredSite) => {
  const find = database.prepare("SELECT time_zone, origins FROM site WHERE key = ?");

  const read = (key: string): StoredSite => {
    const { time_zone: timeZone, origins } = find.get(key) ?? {};
    return {
      id: key,
      timeZone: String(timeZone),
      origins: typeof origins === "string" ? (JSON.parse(origins) as readonly string[]) : null,
    };
  };

  return () => {
    const known = new Map<string, StoredSite>();
    return (key) => {
      const site = known.get(key) ?? read(key);
      known.set(key, site);
      return site;
    };
  };
};
