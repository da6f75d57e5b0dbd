import type { DatabaseSync } from "node:sqlite";
import type { StoredView } from "../store.js";
import { type PageDay, type SiteDay, type Tally, tally } from "../tally.js";
import { prepareKnown } from "./known.js";
import type { Pages } from "./pages.js";
import { prepareSetVisitor } from "./set-visitor.js";
import type { Sites } from "./sites.js";

/** Prepares the statements that count views. The function it gives must run inside a transaction. */
export const prepareAddViews = (
  database: DatabaseSync,
  sites: Sites,
  pages: Pages,
): ((views: readonly StoredView[]) => Tally) => {
  const known = prepareKnown(database, sites);
  const setVisitor = prepareSetVisitor(database, sites);
  const addToPageDay = database.prepare(
    `INSERT INTO page_day (page_id, day, views) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET views = views + excluded.views`,
  );
  const addToPage = database.prepare(
    `INSERT INTO page_total (page_id, views) VALUES (?, ?)
     ON CONFLICT DO UPDATE SET views = views + excluded.views`,
  );
  const addToSiteDay = database.prepare(
    `INSERT INTO site_day (site_id, day, views, visits, visitors) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET views = views + excluded.views, visits = visits + excluded.visits,
       visitors = visitors + excluded.visitors`,
  );

  const writePage = ({ site, path, day, views }: PageDay): void => {
    const page = pages.idOf(sites.idOf(site), path);
    addToPageDay.run(page, day, views);
    addToPage.run(page, views);
  };

  const writeSite = ({ site, day, views, visits, visitors }: SiteDay): void => {
    addToSiteDay.run(sites.idOf(site), day, views, visits, visitors);
  };

  return (views) => {
    const made = tally(views, known);
    made.visitors.forEach(setVisitor);
    made.pages.forEach(writePage);
    made.sites.forEach(writeSite);
    return made;
  };
};
