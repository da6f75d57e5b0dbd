import type { DatabaseSync } from "node:sqlite";

/** Pages whose numbers are kept in memory; where there are more, they are looked up anew. */
const REMEMBERED = 20_000;

export interface Pages {
  readonly idOf: (site: number, path: string) => number;
  /** Null for a page that nobody saw. */
  readonly find: (site: number, path: string) => number | null;
  /** After a transaction that was rolled back: numbers that it gave are nobody's. */
  readonly forgetAll: () => void;
}

/** Prepares the statements that number pages. */
export const preparePages = (database: DatabaseSync): Pages => {
  const add = database.prepare("INSERT INTO page (site_id, path) VALUES (?, ?)");
  const select = database.prepare("SELECT id FROM page WHERE site_id = ? AND path = ?");
  const known = new Map<string, number>();

  const keep = (key: string, id: number): number => {
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, id);
    return id;
  };

  const find = (site: number, path: string): number | null => {
    const key = `${site} ${path}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const { id } = select.get(site, path) ?? {};
    return id === undefined ? null : keep(key, Number(id));
  };

  const idOf = (site: number, path: string): number =>
    find(site, path) ?? keep(`${site} ${path}`, Number(add.run(site, path).lastInsertRowid));

  return { idOf, find, forgetAll: () => known.clear() };
};
