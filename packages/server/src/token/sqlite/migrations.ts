import type { DatabaseSync } from "node:sqlite";
import { newerFile } from "../error.js";

/**
 * The tables of tokens, step by step: a released step is never changed, the next one is added below it. `user_version`
 * tells how many were made. Instants are milliseconds since 1970. A use without a result was cut short.
 */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE token (
    id TEXT PRIMARY KEY,
    hash BLOB NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('board', 'site')),
    target TEXT NOT NULL,
    label TEXT NOT NULL,
    created INTEGER NOT NULL,
    expires INTEGER,
    revoked INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE token_use (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    token TEXT NOT NULL REFERENCES token (id),
    at INTEGER NOT NULL,
    action TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('board', 'site')),
    target TEXT NOT NULL,
    admitted INTEGER NOT NULL CHECK (admitted IN (0, 1)),
    result TEXT
  ) STRICT;
  CREATE INDEX token_use_refused ON token_use (id) WHERE admitted = 0;
  `,
];

const versionOf = (database: DatabaseSync): number => {
  const { user_version: version } = database.prepare("PRAGMA user_version").get() ?? {};
  return Number(version ?? 0);
};

/** Brings the tables to the newest step, all the missing steps in one transaction. */
export const migrate = (database: DatabaseSync, file: string): void => {
  database.exec("BEGIN IMMEDIATE");
  try {
    const version = versionOf(database);
    if (version > MIGRATIONS.length) throw newerFile(file, version, MIGRATIONS.length);
    for (const step of MIGRATIONS.slice(version)) database.exec(step);
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
};
