import { randomBytes } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { EpochDay, EpochSecond } from "../epoch.js";

const KEY_BYTES = 32;

export interface Salts {
  /** The key of a day; made where there is none. */
  readonly keyOf: (day: EpochDay, now: EpochSecond) => Uint8Array;
  /** Null where there is none. */
  readonly find: (day: EpochDay) => Uint8Array | null;
  /** Takes the key that others have for a day. */
  readonly set: (day: EpochDay, key: Uint8Array, now: EpochSecond) => void;
}

/** Prepares the statements that keep a random key for each day. */
export const prepareSalts = (database: DatabaseSync): Salts => {
  const add = database.prepare("INSERT INTO salt (day, key, made) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
  const replace = database.prepare(
    "INSERT INTO salt (day, key, made) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET key = excluded.key",
  );
  const select = database.prepare("SELECT key FROM salt WHERE day = ?");

  const find = (day: EpochDay): Uint8Array | null => {
    const { key } = select.get(day) ?? {};
    return key instanceof Uint8Array ? key : null;
  };

  const make = (day: EpochDay, now: EpochSecond): Uint8Array => {
    const made = randomBytes(KEY_BYTES);
    add.run(day, made, now);
    // Another process may have been first.
    return find(day) ?? made;
  };

  return {
    keyOf: (day, now) => find(day) ?? make(day, now),
    find,
    set: (day, key, now) => void replace.run(day, key, now),
  };
};
