import type { Layout } from "../sqlite/index.js";

const TABLES = `
CREATE TABLE site (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  time_zone TEXT NOT NULL DEFAULT 'Asia/Ho_Chi_Minh',
  origins TEXT
) STRICT;
CREATE TABLE visitor_day (
  day INTEGER NOT NULL,
  site_id INTEGER NOT NULL REFERENCES site (id),
  visitor BLOB NOT NULL,
  seen INTEGER NOT NULL,
  PRIMARY KEY (day, site_id, visitor)
) STRICT, WITHOUT ROWID;
CREATE TABLE hit (
  day INTEGER NOT NULL,
  id BLOB NOT NULL,
  seen INTEGER NOT NULL,
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE salt (
  day INTEGER PRIMARY KEY,
  key BLOB NOT NULL,
  made INTEGER NOT NULL
) STRICT;
CREATE TABLE outbox (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  run TEXT NOT NULL,
  views TEXT NOT NULL,
  visits TEXT NOT NULL
) STRICT;
`;

/**
 * A node's own file: the views that the database does not have yet, and what tells the node which of them are visits.
 * The id says "khuo" in ASCII.
 */
export const OUTBOX_LAYOUT: Layout = { applicationId: 0x6b68756f, steps: [TABLES], isExclusive: true };
