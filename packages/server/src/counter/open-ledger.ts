import type { EpochSecond } from "./epoch.js";
import type { Ledger } from "./ledger/ledger.js";
import { makeLedger } from "./ledger/make-ledger.js";
import { OUTBOX_LAYOUT } from "./outbox/index.js";
import { isPostgresAddress } from "./postgres/address.js";
import { COUNTER_LAYOUT, type Layout, openDatabase, openSqliteStore } from "./sqlite/index.js";
import { openThreadLedger } from "./thread/index.js";

export interface LedgerPlace {
  /** A SQLite file, or the address of a PostgreSQL database: `postgres://…`. */
  readonly store: string;
  /** The SQLite file of a node whose store is a database. */
  readonly outbox: string;
  readonly now: EpochSecond;
  readonly busyTimeout: number | undefined;
  /** Told of trouble that no call meets. */
  readonly report: (error: unknown) => void;
}

/** Nothing waits for a disk there, and nothing is left when the process ends. */
const IN_MEMORY = ":memory:";

/** A file that cannot be used is told at once, not by the first view. */
const tryFile = (file: string, layout: Layout, busyTimeout: number | undefined): void =>
  openDatabase(file, layout, busyTimeout).close();

/**
 * Opens the books, by the driver that the store's address asks for.
 *
 * @throws CounterError where a file cannot be used; a database that is away is no error
 */
export const openLedger = ({ store, outbox, now, busyTimeout, report }: LedgerPlace): Ledger => {
  if (store === IN_MEMORY) return makeLedger(openSqliteStore({ file: store, now }));
  if (isPostgresAddress(store)) {
    tryFile(outbox, OUTBOX_LAYOUT, busyTimeout);
    return openThreadLedger({ kind: "node", address: store, outbox, now, busyTimeout }, { report });
  }
  tryFile(store, COUNTER_LAYOUT, busyTimeout);
  return openThreadLedger({ kind: "sqlite", file: store, now, busyTimeout }, { report });
};
