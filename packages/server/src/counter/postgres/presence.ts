import type { Client } from "pg";
import type { EpochSecond } from "../epoch.js";
import { ONLINE_SECONDS } from "../presence.js";
import type { Presence, StoredView } from "../store.js";
import type { Numbers } from "./numbers.js";

/** Seconds of visitors that are still kept after they went, for clocks that differ from node to node. */
const SLACK = 60;

/** A visitor who left under this name is told to the other nodes as seen at the beginning of time. */
const LEFT: EpochSecond = 0;

/** One row for each visitor, the latest sighting last: one command may change a row once. */
export const latestOf = (views: readonly StoredView[], touched: readonly Presence[]): readonly Presence[] => {
  const rows = new Map<string, Presence>();
  const put = (row: Presence) => rows.set(`${row.site} ${row.visitor}`, row);
  for (const { site, visitor, formerly, seen } of views) {
    if (formerly !== null) put({ site: site.id, visitor: formerly, seen: LEFT });
    if (visitor !== null) put({ site: site.id, visitor, seen });
  }
  for (const row of touched) put(row);
  return [...rows.values()];
};

/** Who told of visitors, and in which turn of the books. */
export interface Teller {
  readonly run: string;
  readonly turn: string;
}

/** Must run inside a transaction. Tells the other nodes who is online. */
export const writePresence = async (
  client: Client,
  presences: readonly Presence[],
  { run, turn }: Teller,
  numbers: Numbers,
): Promise<void> => {
  await client.query(
    `INSERT INTO presence (site_id, visitor, seen, run, turn) SELECT site, decode(visitor, 'hex'), seen, $4, $5::bigint
     FROM unnest($1::integer[], $2::text[], $3::bigint[]) AS new (site, visitor, seen)
     ON CONFLICT (site_id, visitor) DO UPDATE SET run = excluded.run, turn = excluded.turn,
       seen = CASE excluded.seen WHEN ${LEFT} THEN ${LEFT} ELSE greatest(presence.seen, excluded.seen) END`,
    [
      presences.map(({ site }) => numbers.site(site)),
      presences.map(({ visitor }) => visitor),
      presences.map(({ seen }) => seen),
      run,
      turn,
    ],
  );
};

export interface PresenceRead {
  readonly site: string;
  /** The turn after which rows were asked for. */
  readonly after: string;
}

/** Whom other runs have told of since a turn; who left has `seen` 0. */
export const readPresence = async (
  client: Client,
  asked: readonly PresenceRead[],
  run: string,
): Promise<readonly Presence[]> => {
  const { rows } = await client.query<{ site: string; visitor: string; seen: string }>(
    `SELECT site.key AS site, encode(visitor, 'hex') AS visitor, seen FROM presence
     JOIN site ON site.id = site_id JOIN unnest($1::text[], $2::bigint[]) AS asked (key, after) ON asked.key = site.key
     WHERE turn > after AND run <> $3 ORDER BY seen`,
    [asked.map(({ site }) => site), asked.map(({ after }) => after), run],
  );
  return rows.map(({ site, visitor, seen }) => ({ site, visitor, seen: Number(seen) }));
};

export const forgetPresence = async (client: Client, now: EpochSecond): Promise<void> => {
  await client.query("DELETE FROM presence WHERE seen < $1", [now - ONLINE_SECONDS - SLACK]);
};
