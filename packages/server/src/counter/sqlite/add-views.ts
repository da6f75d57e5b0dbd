import type { DatabaseSync } from "node:sqlite";
import type { StoredView } from "../store.js";

/** A visitor who comes back after this many seconds without a view makes a new visit. */
export const VISIT_GAP = 30 * 60;

const idOf = ({ id }: Record<string, unknown> = {}): number => Number(id);

/**
 * Prepares the statements that count views. The function it gives must run inside a transaction.
 * A view is a visit when its visitor was not seen on that day, or not for half an hour.
 */
export const prepareAddViews = (database: DatabaseSync): ((views: readonly StoredView[]) => void) => {
  const addSite = database.prepare("INSERT INTO site (key) VALUES (?) ON CONFLICT DO NOTHING");
  const findSite = database.prepare("SELECT id FROM site WHERE key = ?");
  const addPage = database.prepare("INSERT INTO page (site_id, path) VALUES (?, ?) ON CONFLICT DO NOTHING");
  const findPage = database.prepare("SELECT id FROM page WHERE site_id = ? AND path = ?");
  const findVisitor = database.prepare("SELECT seen FROM visitor_day WHERE site_id = ? AND day = ? AND visitor = ?");
  const setVisitor = database.prepare(
    `INSERT INTO visitor_day (site_id, day, visitor, seen) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET seen = max(seen, excluded.seen)`,
  );
  const addToPage = database.prepare(
    `INSERT INTO page_day (page_id, day, views) VALUES (?, ?, 1)
     ON CONFLICT DO UPDATE SET views = views + 1`,
  );
  const addToSite = database.prepare(
    `INSERT INTO site_day (site_id, day, views, visits, visitors) VALUES (?, ?, 1, ?, ?)
     ON CONFLICT DO UPDATE SET views = views + 1, visits = visits + excluded.visits,
       visitors = visitors + excluded.visitors`,
  );

  const siteIdOf = (key: string): number => {
    const found = findSite.get(key);
    if (found) return idOf(found);
    addSite.run(key);
    return idOf(findSite.get(key));
  };

  const pageIdOf = (site: number, path: string): number => {
    const found = findPage.get(site, path);
    if (found) return idOf(found);
    addPage.run(site, path);
    return idOf(findPage.get(site, path));
  };

  const addView = ({ site: key, path, day, seen, visitor }: StoredView): void => {
    const site = siteIdOf(key);
    const visitorBytes = Buffer.from(visitor, "hex");
    const { seen: lastSeen } = findVisitor.get(site, day, visitorBytes) ?? {};
    const isVisitor = lastSeen === undefined;
    const isVisit = isVisitor || seen - Number(lastSeen) >= VISIT_GAP;
    setVisitor.run(site, day, visitorBytes, seen);
    addToPage.run(pageIdOf(site, path), day);
    addToSite.run(site, day, Number(isVisit), Number(isVisitor));
  };

  return (views) => {
    for (const view of views) addView(view);
  };
};
