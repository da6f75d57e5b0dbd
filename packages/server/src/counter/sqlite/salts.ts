import { randomBytes } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { EpochDay, EpochSecond } from "../epoch.js";

const KEY_BYTES = 32;

/** Prepares the statements that keep a random key for each day. */
export const prepareSalts = (database: DatabaseSync) => {
  const add = database.prepare("INSERT INTO salt (day, key, made) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
  const find = database.prepare("SELECT key FROM salt WHERE day = ?");
  const forgetKeys = database.prepare("DELETE FROM salt WHERE made < ?");
  const forgetSeen = database.prepare("DELETE FROM visitor_day WHERE seen < ?");

  const findKey = (day: EpochDay): Uint8Array | null => {
    const { key } = find.get(day) ?? {};
    return key instanceof Uint8Array ? key : null;
  };

  const keyOf = (day: EpochDay, now: EpochSecond): Uint8Array => {
    const known = findKey(day);
    if (known !== null) return known;
    const made = randomBytes(KEY_BYTES);
    add.run(day, made, now);
    // Another process may have been first.
    return findKey(day) ?? made;
  };

  const forget = (before: EpochSecond): void => {
    forgetKeys.run(before);
    forgetSeen.run(before);
  };

  return { keyOf, forget };
};
