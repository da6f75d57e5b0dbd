/** Version 1: what was counted, day by day. */
export const COUNTS = `
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
`;
