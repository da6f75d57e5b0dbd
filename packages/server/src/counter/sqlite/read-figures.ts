import type { DatabaseSync } from "node:sqlite";
import type { Baseline } from "@khukit/core/visit";
import { baselineOf } from "../baseline.js";
import type { PageFigures, SpanStarts, VisitSums } from "../store.js";
import type { Pages } from "./pages.js";
import type { Sites } from "./sites.js";

/** What is read of a site's books. */
export interface SiteBooks {
  readonly visits: VisitSums;
  readonly baseline: Baseline | null;
}

export interface FigureReader {
  readonly site: (key: string, starts: SpanStarts) => SiteBooks;
  readonly page: (key: string, path: string) => PageFigures;
}

/** Prepares the statements that read figures. */
export const prepareReadFigures = (database: DatabaseSync, sites: Sites, pages: Pages): FigureReader => {
  const sumVisits = database.prepare(`
    SELECT
      coalesce(sum(visits) FILTER (WHERE day = :today), 0) AS today,
      coalesce(sum(visits) FILTER (WHERE day = :yesterday), 0) AS yesterday,
      coalesce(sum(visits) FILTER (WHERE day BETWEEN :week AND :today), 0) AS week,
      coalesce(sum(visits) FILTER (WHERE day BETWEEN :month AND :today), 0) AS month,
      coalesce(sum(visits) FILTER (WHERE day BETWEEN :year AND :today), 0) AS year,
      coalesce(sum(visits), 0) AS total
    FROM site_day WHERE site_id = (SELECT id FROM site WHERE key = :site)
  `);
  const findBaseline = database.prepare(`
    SELECT change FROM baseline JOIN site ON site.id = site_id WHERE site.key = ? ORDER BY number DESC LIMIT 1
  `);
  const findPage = database.prepare("SELECT views, views_before FROM page_total WHERE page_id = ?");

  const visitsOf = (key: string, starts: SpanStarts): VisitSums => {
    const row = sumVisits.get({ site: key, ...starts });
    const sum = (name: keyof VisitSums): number => Number(row?.[name] ?? 0);
    return {
      today: sum("today"),
      yesterday: sum("yesterday"),
      week: sum("week"),
      month: sum("month"),
      year: sum("year"),
      total: sum("total"),
    };
  };

  const site: FigureReader["site"] = (key, starts) => {
    const { change } = findBaseline.get(key) ?? {};
    return { visits: visitsOf(key, starts), baseline: typeof change === "string" ? baselineOf(change) : null };
  };

  const page: FigureReader["page"] = (key, path) => {
    const siteId = sites.find(key);
    const pageId = siteId === null ? null : pages.find(siteId, path);
    const { views, views_before: before } = (pageId === null ? undefined : findPage.get(pageId)) ?? {};
    return { counted: Number(views ?? 0), before: typeof before === "number" ? before : null };
  };

  return { site, page };
};
