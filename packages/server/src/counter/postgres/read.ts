import type { Baseline } from "@khukit/core/visit";
import type { Client } from "pg";
import { baselineOf } from "../baseline.js";
import type { PageFigures, SiteQuestion, VisitSums } from "../store.js";
import { hashOf, type PageName } from "./numbers.js";

export interface SiteBooks {
  readonly visits: VisitSums;
  readonly baseline: Baseline | null;
}

type SiteRow = Readonly<Record<keyof VisitSums, string>> & { readonly key: string; readonly change: string | null };

const booksOf = ({ today, yesterday, week, month, year, total, change }: SiteRow): SiteBooks => ({
  visits: {
    today: Number(today),
    yesterday: Number(yesterday),
    week: Number(week),
    month: Number(month),
    year: Number(year),
    total: Number(total),
  },
  baseline: change === null ? null : baselineOf(change),
});

/** The number of the last transaction that counted. */
export const readTurn = async (client: Client): Promise<string> => {
  const { rows } = await client.query<{ turn: string }>("SELECT turn FROM book");
  return rows[0]?.turn ?? "0";
};

/** In the order of the questions. */
export const readSites = async (client: Client, questions: readonly SiteQuestion[]): Promise<readonly SiteBooks[]> => {
  const starts = (span: keyof SiteQuestion["starts"]) => questions.map((question) => question.starts[span]);
  const { rows } = await client.query<SiteRow>(
    `SELECT
       coalesce(sum(visits) FILTER (WHERE day = today), 0) AS today,
       coalesce(sum(visits) FILTER (WHERE day = yesterday), 0) AS yesterday,
       coalesce(sum(visits) FILTER (WHERE day BETWEEN week AND today), 0) AS week,
       coalesce(sum(visits) FILTER (WHERE day BETWEEN month AND today), 0) AS month,
       coalesce(sum(visits) FILTER (WHERE day BETWEEN year AND today), 0) AS year,
       coalesce(sum(visits), 0) AS total,
       (SELECT change FROM baseline WHERE baseline.site_id = site.id ORDER BY number DESC LIMIT 1) AS change
     FROM unnest($1::text[], $2::integer[], $3::integer[], $4::integer[], $5::integer[], $6::integer[])
       WITH ORDINALITY AS asked (key, today, yesterday, week, month, year, place)
     LEFT JOIN site ON site.key = asked.key
     LEFT JOIN site_day ON site_day.site_id = site.id
     GROUP BY place, site.id ORDER BY place`,
    [
      questions.map(({ site }) => site),
      starts("today"),
      starts("yesterday"),
      starts("week"),
      starts("month"),
      starts("year"),
    ],
  );
  return rows.map(booksOf);
};

/** In the order of the names. */
export const readPages = async (client: Client, names: readonly PageName[]): Promise<readonly PageFigures[]> => {
  const { rows } = await client.query<{ views: string | null; before: string | null }>(
    `SELECT page_total.views, page_total.views_before AS before
     FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS asked (key, hash, place)
     LEFT JOIN site ON site.key = asked.key
     LEFT JOIN page ON page.site_id = site.id AND page.path_hash = decode(asked.hash, 'hex')
     LEFT JOIN page_total ON page_total.page_id = page.id
     ORDER BY place`,
    [names.map(({ site }) => site), names.map(({ path }) => hashOf(path))],
  );
  return rows.map(({ views, before }) => ({
    counted: Number(views ?? 0),
    before: before === null ? null : Number(before),
  }));
};
