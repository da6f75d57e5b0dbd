import type { EpochSecond } from "../epoch.js";
import {
  inTransaction,
  openDatabase,
  prepareForget,
  prepareKnown,
  prepareSalts,
  prepareSetVisitor,
  prepareSites,
  readPresence,
  type Salts,
} from "../sqlite/index.js";
import type { Presence, StoredView } from "../store.js";
import { type Tally, tally } from "../tally.js";
import { OUTBOX_LAYOUT } from "./layout.js";
import { type Parcel, readViews, readVisits, visitsIn, writeViews } from "./parcel.js";
import { prepareStoredSites } from "./stored-sites.js";

export interface Outbox {
  /** Takes views for the database; when it returns, the disk has them. What comes back is what this node makes of them. */
  readonly add: (views: readonly StoredView[]) => Tally;
  /** The oldest entries, those of one run; null where there are none. */
  readonly first: (limit: number) => Parcel | null;
  /** Forgets what the database has. */
  readonly drop: (parcel: Parcel) => void;
  readonly salts: Salts;
  readonly seenAfter: (instant: EpochSecond) => readonly Presence[];
  readonly forget: (now: EpochSecond) => Promise<void>;
  readonly close: () => void;
}

export interface OutboxOptions {
  readonly file: string;
  /**
   * Names this run of the node. The database counts by it what it has, so that a file that was copied or restored
   * never passes for the one that it was made from.
   */
  readonly run: string;
  readonly busyTimeout?: number;
}

/**
 * What a node has taken and the database does not have yet, in a SQLite file.
 *
 * @throws CounterError where the file cannot be used, or another process uses it
 */
export const openOutbox = ({ file, run, busyTimeout }: OutboxOptions): Outbox => {
  const database = openDatabase(file, OUTBOX_LAYOUT, busyTimeout);
  const sites = prepareSites(database);
  const storedSites = prepareStoredSites(database);
  const known = prepareKnown(database, sites);
  const setVisitor = prepareSetVisitor(database, sites);
  const insert = database.prepare("INSERT INTO outbox (run, views, visits) VALUES (?, ?, ?)");
  const select = database.prepare("SELECT seq, run, views, visits FROM outbox ORDER BY seq LIMIT ?");
  const remove = database.prepare("DELETE FROM outbox WHERE run = ? AND seq <= ?");

  const write = (views: readonly StoredView[]): Tally => {
    const made = tally(views, known);
    made.visitors.forEach(setVisitor);
    if (made.counted.length > 0) insert.run(run, writeViews(made), JSON.stringify(visitsIn(made)));
    return made;
  };

  const first = (limit: number): Parcel | null => {
    const rows = select.all(limit);
    const oldest = rows[0]?.["run"];
    if (oldest === undefined) return null;
    const siteOf = storedSites();
    const entries = rows
      .filter((row) => row["run"] === oldest)
      .map(({ seq, views, visits }) => ({
        seq: Number(seq),
        views: readViews(String(views), siteOf),
        visits: readVisits(String(visits)),
      }));
    return { run: String(oldest), entries };
  };

  return {
    add: (views) => inTransaction(database, () => write(views), sites.forgetAll),
    first,
    drop: ({ run: of, entries }) => void remove.run(of, entries.at(-1)?.seq ?? 0),
    salts: prepareSalts(database),
    seenAfter: (instant) => readPresence(database, instant),
    forget: prepareForget(database),
    close: () => database.close(),
  };
};
