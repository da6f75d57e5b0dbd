import type { Day } from "@khukit/core/day";
import type { Client } from "pg";
import { checkCorrected } from "../correction.js";
import { dayOfEpoch, type EpochDay, type EpochSecond, epochDay } from "../epoch.js";
import { pagePath } from "../page-path.js";
import type { Correction, MadeCorrection } from "../store.js";
import type { Numbers } from "./numbers.js";
import { inTransaction } from "./transaction.js";

const figureOf = async (client: Client, sql: string, values: readonly number[]): Promise<number> => {
  const { rows } = await client.query<{ figure: string }>(sql, [...values]);
  return Number(rows[0]?.figure ?? 0);
};

const ADD_TO_SITE_DAY = `
  INSERT INTO site_day (site_id, day, views, visits, visitors) VALUES ($1, $2, $3, $4, 0)
  ON CONFLICT (site_id, day) DO UPDATE SET views = site_day.views + excluded.views,
    visits = site_day.visits + excluded.visits`;

const correctVisits = async (client: Client, correction: Correction, site: number, day: EpochDay): Promise<void> => {
  const visits = await figureOf(client, "SELECT visits AS figure FROM site_day WHERE site_id = $1 AND day = $2", [
    site,
    day,
  ]);
  checkCorrected(correction, visits);
  await client.query(ADD_TO_SITE_DAY, [site, day, 0, correction.delta]);
};

const correctViews = async (
  client: Client,
  correction: Correction,
  { site, page, day }: { readonly site: number; readonly page: number; readonly day: EpochDay },
): Promise<void> => {
  const views = await figureOf(client, "SELECT views AS figure FROM page_day WHERE page_id = $1 AND day = $2", [
    page,
    day,
  ]);
  checkCorrected(correction, views);
  await client.query(
    `INSERT INTO page_day (page_id, day, views) VALUES ($1, $2, $3)
     ON CONFLICT (page_id, day) DO UPDATE SET views = page_day.views + excluded.views`,
    [page, day, correction.delta],
  );
  await client.query(
    `INSERT INTO page_total (page_id, views) VALUES ($1, $2)
     ON CONFLICT (page_id) DO UPDATE SET views = page_total.views + excluded.views`,
    [page, correction.delta],
  );
  await client.query(ADD_TO_SITE_DAY, [site, day, correction.delta, 0]);
};

const write = async (client: Client, correction: Correction, now: EpochSecond, numbers: Numbers): Promise<void> => {
  const { site: key, delta, reason, who } = correction;
  const day = epochDay(correction.day);
  const path = correction.path === undefined ? null : pagePath(correction.path);
  await numbers.learnSiteKeys(client, [key]);
  const site = numbers.site(key);
  if (path === null) await correctVisits(client, correction, site, day);
  else {
    await numbers.learnPages(client, [{ site: key, path }]);
    await correctViews(client, correction, { site, page: numbers.page({ site: key, path }), day });
  }
  await client.query(
    "INSERT INTO correction (site_id, day, path, delta, reason, who, made) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    [site, day, path, delta, reason, who, now],
  );
};

/** @throws CounterError where the figure would fall below zero */
export const correct = (client: Client, correction: Correction, now: EpochSecond, numbers: Numbers): Promise<void> =>
  inTransaction(client, () => write(client, correction, now, numbers), numbers.forgetAll);

interface CorrectionRow extends Pick<MadeCorrection, "path" | "reason" | "who"> {
  readonly day: number;
  readonly delta: string;
  readonly made: string;
}

export const readCorrections = async (client: Client, site: string): Promise<readonly MadeCorrection[]> => {
  const { rows } = await client.query<CorrectionRow>(
    `SELECT day, path, delta, reason, who, made FROM correction JOIN site ON site.id = site_id
     WHERE site.key = $1 ORDER BY number`,
    [site],
  );
  return rows.map(({ day, path, delta, reason, who, made }) => ({
    site,
    day: dayOfEpoch(day) as Day,
    path,
    delta: Number(delta),
    reason,
    who,
    at: Number(made),
  }));
};
