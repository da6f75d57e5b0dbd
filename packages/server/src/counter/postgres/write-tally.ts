import type { Client } from "pg";
import type { PageDay, Tally } from "../tally.js";
import type { Numbers } from "./numbers.js";

const writeVisitors = async (client: Client, { visitors }: Tally, numbers: Numbers): Promise<void> => {
  if (visitors.length === 0) return;
  await client.query(
    `INSERT INTO visitor_day (day, site_id, visitor, seen) SELECT day, site, decode(visitor, 'hex'), seen
     FROM unnest($1::integer[], $2::integer[], $3::text[], $4::bigint[]) AS new (day, site, visitor, seen)
     ON CONFLICT (day, site_id, visitor) DO UPDATE SET seen = excluded.seen`,
    [
      visitors.map(({ day }) => day),
      visitors.map(({ site }) => numbers.site(site.id)),
      visitors.map(({ visitor }) => visitor),
      visitors.map(({ seen }) => seen),
    ],
  );
};

const writePages = async (client: Client, { pages }: Tally, numbers: Numbers): Promise<void> => {
  const numberOf = ({ site, path }: PageDay): number => numbers.page({ site: site.id, path });
  await client.query(
    `INSERT INTO page_day (page_id, day, views)
     SELECT * FROM unnest($1::bigint[], $2::integer[], $3::bigint[])
     ON CONFLICT (page_id, day) DO UPDATE SET views = page_day.views + excluded.views`,
    [pages.map(numberOf), pages.map(({ day }) => day), pages.map(({ views }) => views)],
  );
  const totals = Map.groupBy(pages, numberOf);
  await client.query(
    `INSERT INTO page_total (page_id, views) SELECT * FROM unnest($1::bigint[], $2::bigint[])
     ON CONFLICT (page_id) DO UPDATE SET views = page_total.views + excluded.views`,
    [[...totals.keys()], [...totals.values()].map((rows) => rows.reduce((sum, { views }) => sum + views, 0))],
  );
};

const writeSites = async (client: Client, { sites }: Tally, numbers: Numbers): Promise<void> => {
  await client.query(
    `INSERT INTO site_day (site_id, day, views, visits, visitors)
     SELECT * FROM unnest($1::integer[], $2::integer[], $3::bigint[], $4::bigint[], $5::bigint[])
     ON CONFLICT (site_id, day) DO UPDATE SET views = site_day.views + excluded.views,
       visits = site_day.visits + excluded.visits, visitors = site_day.visitors + excluded.visitors`,
    [
      sites.map(({ site }) => numbers.site(site.id)),
      sites.map(({ day }) => day),
      sites.map(({ views }) => views),
      sites.map(({ visits }) => visits),
      sites.map(({ visitors }) => visitors),
    ],
  );
};

/** Must run inside a transaction, and the numbers of sites must be known. */
export const writeTally = async (client: Client, tally: Tally, numbers: Numbers): Promise<void> => {
  if (tally.counted.length === 0) return;
  await numbers.learnPages(
    client,
    tally.pages.map(({ site, path }) => ({ site: site.id, path })),
  );
  await writeVisitors(client, tally, numbers);
  await writePages(client, tally, numbers);
  await writeSites(client, tally, numbers);
};
