import type { Client } from "pg";
import type { Entry, Parcel } from "../outbox/index.js";
import type { Presence } from "../store.js";
import { type Tally, tally } from "../tally.js";
import { readKnown } from "./known.js";
import type { Numbers } from "./numbers.js";
import { latestOf, writePresence } from "./presence.js";
import { inTransaction } from "./transaction.js";
import { writeTally } from "./write-tally.js";

/** What became of a parcel. */
export interface Shipped {
  /** What it added to the books. */
  readonly tally: Tally;
  /** False where a part of it was counted before: the node that sent it had not learned of its own commit. */
  readonly isNew: boolean;
}

const NOTHING: Tally = { sites: [], pages: [], visitors: [], counted: [] };

/** The entries that are not counted yet, which from now on are: it is one transaction with the counts. */
const moveWatermark = async (client: Client, { run, entries }: Parcel): Promise<readonly Entry[]> => {
  const { rows } = await client.query<{ seq: string }>("SELECT seq FROM watermark WHERE run = $1", [run]);
  const reached = Number(rows[0]?.seq ?? 0);
  const fresh = entries.filter(({ seq }) => seq > reached);
  const last = fresh.at(-1);
  if (last === undefined) return fresh;
  await client.query(
    `INSERT INTO watermark (run, seq) VALUES ($1, $2)
     ON CONFLICT (run) DO UPDATE SET seq = excluded.seq, moved = now()`,
    [run, last.seq],
  );
  return fresh;
};

const count = async (client: Client, parcel: Parcel, numbers: Numbers): Promise<Shipped> => {
  const entries = await moveWatermark(client, parcel);
  const isNew = entries.length === parcel.entries.length;
  const views = entries.flatMap((entry) => entry.views);
  if (views.length === 0) return { tally: NOTHING, isNew };
  await numbers.learnSites(
    client,
    views.map(({ site }) => site),
  );
  const made = tally(views, await readKnown(client, views, numbers));
  await writeTally(client, made, numbers);
  return { tally: made, isNew };
};

const nextTurn = async (client: Client): Promise<string> => {
  const { rows } = await client.query<{ turn: string }>("UPDATE book SET turn = turn + 1 RETURNING turn");
  return rows[0]?.turn ?? "0";
};

/** What a node sends at once. */
export interface Shipment {
  /** Null where nothing but presence is told. */
  readonly parcel: Parcel | null;
  readonly touched: readonly Presence[];
  /** The run that sends. */
  readonly run: string;
}

const tellPresence = async (
  client: Client,
  presences: readonly Presence[],
  run: string,
  numbers: Numbers,
): Promise<void> => {
  if (presences.length === 0) return;
  await numbers.learnSiteKeys(client, [...new Set(presences.map(({ site }) => site))]);
  await writePresence(client, presences, { run, turn: await nextTurn(client) }, numbers);
};

/** Counts a parcel in the common books, and tells the other nodes who is online. */
export const ship = (client: Client, { parcel, touched, run }: Shipment, numbers: Numbers): Promise<Shipped> =>
  inTransaction(
    client,
    async () => {
      const shipped = parcel === null ? { tally: NOTHING, isNew: true } : await count(client, parcel, numbers);
      await tellPresence(client, latestOf(shipped.tally.counted, touched), run, numbers);
      return shipped;
    },
    numbers.forgetAll,
  );
