import type { DatabaseSync } from "node:sqlite";
import type { Day } from "@khukit/core/day";
import { checkCorrected } from "../correction.js";
import { dayOfEpoch, type EpochSecond, epochDay } from "../epoch.js";
import { pagePath } from "../page-path.js";
import type { Correction, MadeCorrection } from "../store.js";
import type { Pages } from "./pages.js";
import type { Sites } from "./sites.js";

export interface Corrections {
  /** Must run inside a transaction. */
  readonly correct: (correction: Correction, now: EpochSecond) => void;
  readonly list: (site: string) => readonly MadeCorrection[];
}

const numberOf = (row: Record<string, unknown> | undefined): number => Number(Object.values(row ?? {})[0] ?? 0);

/** Prepares the statements that correct figures and tell who did. */
export const prepareCorrections = (database: DatabaseSync, sites: Sites, pages: Pages): Corrections => {
  const findVisits = database.prepare("SELECT visits FROM site_day WHERE site_id = ? AND day = ?");
  const findViews = database.prepare("SELECT views FROM page_day WHERE page_id = ? AND day = ?");
  const addToSiteDay = database.prepare(
    `INSERT INTO site_day (site_id, day, views, visits, visitors) VALUES (?, ?, ?, ?, 0)
     ON CONFLICT DO UPDATE SET views = views + excluded.views, visits = visits + excluded.visits`,
  );
  const addToPageDay = database.prepare(
    `INSERT INTO page_day (page_id, day, views) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET views = views + excluded.views`,
  );
  const addToPage = database.prepare(
    `INSERT INTO page_total (page_id, views) VALUES (?, ?)
     ON CONFLICT DO UPDATE SET views = views + excluded.views`,
  );
  const write = database.prepare(
    "INSERT INTO correction (site_id, day, path, delta, reason, who, made) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  const select = database.prepare(`
    SELECT day, path, delta, reason, who, made FROM correction JOIN site ON site.id = site_id
    WHERE site.key = ? ORDER BY number
  `);

  const correctVisits = (correction: Correction, site: number, day: number): void => {
    checkCorrected(correction, numberOf(findVisits.get(site, day)));
    addToSiteDay.run(site, day, 0, correction.delta);
  };

  const correctViews = (correction: Correction, path: string, site: number, day: number): void => {
    const page = pages.idOf(site, path);
    checkCorrected(correction, numberOf(findViews.get(page, day)));
    addToPageDay.run(page, day, correction.delta);
    addToPage.run(page, correction.delta);
    addToSiteDay.run(site, day, correction.delta, 0);
  };

  const correct: Corrections["correct"] = (correction, now) => {
    const { delta, reason, who } = correction;
    const site = sites.idOfKey(correction.site);
    const day = epochDay(correction.day);
    const path = correction.path === undefined ? null : pagePath(correction.path);
    if (path === null) correctVisits(correction, site, day);
    else correctViews(correction, path, site, day);
    write.run(site, day, path, delta, reason, who, now);
  };

  const list = (site: string): readonly MadeCorrection[] =>
    select.all(site).map(({ day, path, delta, reason, who, made }) => ({
      site,
      day: dayOfEpoch(Number(day)) as Day,
      path: typeof path === "string" ? path : null,
      delta: Number(delta),
      reason: String(reason),
      who: String(who),
      at: Number(made),
    }));

  return { correct, list };
};
