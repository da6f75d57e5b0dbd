import type { DatabaseSync } from "node:sqlite";
import type { StoredSite } from "../store.js";

export interface Sites {
  /** The number of a site, which is written down with its settings where it is new or they have changed. */
  readonly idOf: (site: StoredSite) => number;
  /** The number of a site of which only the name is known. */
  readonly idOfKey: (key: string) => number;
  /** Null for a site that was never counted. */
  readonly find: (key: string) => number | null;
  /** After a transaction that was rolled back: numbers that it gave are nobody's. */
  readonly forgetAll: () => void;
}

/** Prepares the statements that number sites. */
export const prepareSites = (database: DatabaseSync): Sites => {
  const add = database.prepare("INSERT INTO site (key) VALUES (?) ON CONFLICT DO NOTHING");
  const set = database.prepare("UPDATE site SET time_zone = ?, origins = ? WHERE id = ?");
  const select = database.prepare("SELECT id FROM site WHERE key = ?");
  let known = new WeakMap<StoredSite, number>();

  const find = (key: string): number | null => {
    const { id } = select.get(key) ?? {};
    return id === undefined ? null : Number(id);
  };

  const idOfKey = (key: string): number => {
    const found = find(key);
    if (found !== null) return found;
    add.run(key);
    return find(key) as number;
  };

  const idOf = (site: StoredSite): number => {
    const found = known.get(site);
    if (found !== undefined) return found;
    const id = idOfKey(site.id);
    set.run(site.timeZone, site.origins === null ? null : JSON.stringify(site.origins), id);
    known.set(site, id);
    return id;
  };

  const forgetAll = (): void => {
    known = new WeakMap();
  };

  return { idOf, idOfKey, find, forgetAll };
};
