import type { DatabaseSync } from "node:sqlite";
import type { EpochSecond } from "../epoch.js";
import type { Presence, SpanStarts, VisitSums } from "../store.js";

/** Prepares the statements that read counts. */
export const prepareReadCounts = (database: DatabaseSync) => {
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
  const sumViews = database.prepare(`
    SELECT coalesce(sum(views), 0) AS views FROM page_day WHERE page_id =
      (SELECT page.id FROM page JOIN site ON site.id = page.site_id WHERE site.key = ? AND page.path = ?)
  `);
  const findPresent = database.prepare(`
    SELECT site.key AS site, lower(hex(visitor)) AS visitor, seen
    FROM visitor_day JOIN site ON site.id = site_id WHERE seen > ? ORDER BY seen
  `);

  const visits = (site: string, starts: SpanStarts): VisitSums => {
    const row = sumVisits.get({ site, ...starts });
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

  const views = (site: string, path: string): number => {
    const { views: sum } = sumViews.get(site, path) ?? {};
    return Number(sum ?? 0);
  };

  const presence = (after: EpochSecond): readonly Presence[] =>
    findPresent.all(after).map(({ site, visitor, seen }) => ({
      site: String(site),
      visitor: String(visitor),
      seen: Number(seen),
    }));

  return { visits, views, presence };
};
