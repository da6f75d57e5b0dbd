import type { Client } from "pg";
import { HIT_SECONDS } from "../retention.js";
import type { StoredView } from "../store.js";
import type { Known } from "../tally.js";
import type { Numbers } from "./numbers.js";

/** Claims the ids of views, each once, and tells which are new. */
const claimIds = async (client: Client, views: readonly StoredView[]): Promise<Set<string>> => {
  const firsts = new Map<string, number>();
  for (const { id, seen } of views) if (id !== null && !firsts.has(id)) firsts.set(id, seen);
  if (firsts.size === 0) return new Set();
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO hit (id, seen) SELECT decode(id, 'hex'), seen FROM unnest($1::text[], $2::bigint[]) AS new (id, seen)
     ON CONFLICT (id) DO UPDATE SET seen = excluded.seen WHERE hit.seen <= excluded.seen - $3::bigint
     RETURNING encode(id, 'hex') AS id`,
    [[...firsts.keys()], [...firsts.values()], HIT_SECONDS],
  );
  return new Set(rows.map(({ id }) => id));
};

const keyOf = (site: number, day: number, visitor: string): string => `${site} ${day} ${visitor}`;

const readLastSeen = async (client: Client, views: readonly StoredView[], numbers: Numbers) => {
  const followed = views.filter(({ visitor }) => visitor !== null);
  const { rows } = await client.query<{ day: number; site_id: number; visitor: string; seen: string }>(
    `SELECT known.day, known.site_id, encode(known.visitor, 'hex') AS visitor, known.seen FROM visitor_day AS known
     JOIN (SELECT DISTINCT day, site, decode(visitor, 'hex') AS visitor
           FROM unnest($1::integer[], $2::integer[], $3::text[]) AS asked (day, site, visitor)) AS asked
       ON known.day = asked.day AND known.site_id = asked.site AND known.visitor = asked.visitor`,
    [
      followed.map(({ day }) => day),
      followed.map(({ site }) => numbers.site(site.id)),
      followed.map(({ visitor }) => visitor),
    ],
  );
  return new Map(rows.map(({ day, site_id: site, visitor, seen }) => [keyOf(site, day, visitor), Number(seen)]));
};

/** What a tally of these views asks, asked of the database all at once. The sites' numbers must be known. */
export const readKnown = async (client: Client, views: readonly StoredView[], numbers: Numbers): Promise<Known> => {
  const ids = await claimIds(client, views);
  const lastSeen = await readLastSeen(client, views, numbers);
  return {
    claim: (id) => ids.delete(id),
    lastSeen: (site, day, visitor) => lastSeen.get(keyOf(numbers.site(site.id), day, visitor)) ?? null,
  };
};
