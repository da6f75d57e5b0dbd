/**
 * Version 2: totals of pages, so that a figure is read in one step; ids of hits; old counters' figures; corrections.
 * Visitors stand by day first: a day that is over is deleted as one stretch of the table.
 */
export const BOOKS = `
ALTER TABLE site ADD COLUMN time_zone TEXT NOT NULL DEFAULT 'Asia/Ho_Chi_Minh';
ALTER TABLE site ADD COLUMN origins TEXT;

CREATE TABLE page_total (
  page_id INTEGER PRIMARY KEY REFERENCES page (id),
  views INTEGER NOT NULL,
  views_before INTEGER
) STRICT;
INSERT INTO page_total (page_id, views) SELECT page_id, sum(views) FROM page_day GROUP BY page_id;

ALTER TABLE visitor_day RENAME TO visitor_day_by_site;
CREATE TABLE visitor_day (
  day INTEGER NOT NULL,
  site_id INTEGER NOT NULL REFERENCES site (id),
  visitor BLOB NOT NULL,
  seen INTEGER NOT NULL,
  PRIMARY KEY (day, site_id, visitor)
) STRICT, WITHOUT ROWID;
INSERT INTO visitor_day (day, site_id, visitor, seen) SELECT day, site_id, visitor, seen FROM visitor_day_by_site;
DROP TABLE visitor_day_by_site;

CREATE TABLE hit (
  day INTEGER NOT NULL,
  id BLOB NOT NULL,
  seen INTEGER NOT NULL,
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE baseline (
  number INTEGER PRIMARY KEY,
  site_id INTEGER NOT NULL REFERENCES site (id),
  id TEXT NOT NULL,
  change TEXT NOT NULL,
  made INTEGER NOT NULL,
  UNIQUE (site_id, id)
) STRICT;

CREATE TABLE correction (
  number INTEGER PRIMARY KEY,
  site_id INTEGER NOT NULL REFERENCES site (id),
  day INTEGER NOT NULL,
  path TEXT,
  delta INTEGER NOT NULL,
  reason TEXT NOT NULL,
  who TEXT NOT NULL,
  made INTEGER NOT NULL
) STRICT;
`;
