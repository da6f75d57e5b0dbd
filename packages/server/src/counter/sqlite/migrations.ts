import type { DatabaseSync } from "node:sqlite";
import { newerFile } from "../error.js";

/**
 * The counter's tables, step by step: a released step is never changed, the next one is added below it. `user_version`
 * tells how many were made. Days are days since 1970-01-01 in the site's time zone, instants are seconds.
 */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE site (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE TABLE page (
    id INTEGER PRIMARY KEY,
    site_id INTEGER NOT NULL REFERENCES site (id),
    path TEXT NOT NULL,
    UNIQUE (site_id, path)
  ) STRICT;
  CREATE TABLE page_day (
    page_id INTEGER NOT NULL REFERENCES page (id),
    day INTEGER NOT NULL,
    views INTEGER NOT NULL,
    PRIMARY KEY (page_id, day)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE site_day (
    site_id INTEGER NOT NULL REFERENCES site (id),
    day INTEGER NOT NULL,
    views INTEGER NOT NULL,
    visits INTEGER NOT NULL,
    visitors INTEGER NOT NULL,
    PRIMARY KEY (site_id, day)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE visitor_day (
    site_id INTEGER NOT NULL REFERENCES site (id),
    day INTEGER NOT NULL,
    visitor BLOB NOT NULL,
    seen INTEGER NOT NULL,
    PRIMARY KEY (site_id, day, visitor)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE salt (
    day INTEGER PRIMARY KEY,
    key BLOB NOT NULL,
    made INTEGER NOT NULL
  ) STRICT;
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
