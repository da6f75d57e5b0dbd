import type { Client } from "pg";
import { canonicalChange, readChange } from "../baseline.js";
import type { EpochSecond } from "../epoch.js";
import { repeatedBaseline } from "../error.js";
import type { BaselineChange } from "../store.js";
import type { Numbers } from "./numbers.js";
import { inTransaction } from "./transaction.js";

export interface NamedChange {
  readonly site: string;
  readonly change: BaselineChange;
  readonly id: string;
}

const writePages = async (client: Client, site: string, text: string, numbers: Numbers): Promise<void> => {
  const { views } = readChange(text);
  const names = views.map(([path]) => ({ site, path }));
  await numbers.learnPages(client, names);
  await client.query(
    `INSERT INTO page_total (page_id, views, views_before)
     SELECT page, 0, before FROM unnest($1::bigint[], $2::bigint[]) AS new (page, before)
     ON CONFLICT (page_id) DO UPDATE SET views_before = excluded.views_before`,
    [names.map(numbers.page), views.map(([, before]) => before)],
  );
};

const write = async (
  client: Client,
  { site, change, id }: NamedChange,
  now: EpochSecond,
  numbers: Numbers,
): Promise<void> => {
  await numbers.learnSiteKeys(client, [site]);
  const number = numbers.site(site);
  const text = canonicalChange(change);
  const { rows } = await client.query<{ change: string }>(
    "SELECT change FROM baseline WHERE site_id = $1 AND id = $2",
    [number, id],
  );
  const told = rows[0]?.change;
  if (told === text) return;
  if (told !== undefined) throw repeatedBaseline(site, id);
  await client.query("INSERT INTO baseline (site_id, id, change, made) VALUES ($1, $2, $3, $4)", [
    number,
    id,
    text,
    now,
  ]);
  await writePages(client, site, text, numbers);
};

/** @throws CounterError where the id was used for other figures */
export const setBaseline = (client: Client, change: NamedChange, now: EpochSecond, numbers: Numbers): Promise<void> =>
  inTransaction(client, () => write(client, change, now, numbers), numbers.forgetAll);
