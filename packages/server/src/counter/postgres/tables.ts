/**
 * The tables of the nodes' common books, step by step: a released step is never changed, the next one is added below
 * it. Names and meanings are those of the SQLite store. A page's path has no limit that an index would bear, so that
 * pages are told apart by its hash.
 */
export const STEPS: readonly string[] = [
  `
  CREATE TABLE site (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL UNIQUE,
    time_zone text NOT NULL DEFAULT 'Asia/Ho_Chi_Minh',
    origins text
  );
  CREATE TABLE page (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    site_id integer NOT NULL REFERENCES site (id),
    path_hash bytea NOT NULL,
    path text NOT NULL,
    UNIQUE (site_id, path_hash)
  );
  CREATE TABLE page_day (
    page_id bigint NOT NULL REFERENCES page (id),
    day integer NOT NULL,
    views bigint NOT NULL,
    PRIMARY KEY (page_id, day)
  );
  CREATE TABLE page_total (
    page_id bigint PRIMARY KEY REFERENCES page (id),
    views bigint NOT NULL,
    views_before bigint
  );
  CREATE TABLE site_day (
    site_id integer NOT NULL REFERENCES site (id),
    day integer NOT NULL,
    views bigint NOT NULL,
    visits bigint NOT NULL,
    visitors bigint NOT NULL,
    PRIMARY KEY (site_id, day)
  );
  CREATE TABLE visitor_day (
    day integer NOT NULL,
    site_id integer NOT NULL REFERENCES site (id),
    visitor bytea NOT NULL,
    seen bigint NOT NULL,
    PRIMARY KEY (day, site_id, visitor)
  );
  CREATE TABLE hit (
    id bytea PRIMARY KEY,
    seen bigint NOT NULL
  );
  CREATE INDEX hit_seen ON hit USING brin (seen);
  CREATE TABLE salt (
    day integer PRIMARY KEY,
    key bytea NOT NULL,
    made bigint NOT NULL
  );
  CREATE TABLE baseline (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    site_id integer NOT NULL REFERENCES site (id),
    id text NOT NULL,
    change text NOT NULL,
    made bigint NOT NULL,
    UNIQUE (site_id, id)
  );
  CREATE TABLE correction (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    site_id integer NOT NULL REFERENCES site (id),
    day integer NOT NULL,
    path text,
    delta bigint NOT NULL,
    reason text NOT NULL,
    who text NOT NULL,
    made bigint NOT NULL
  );
  -- What of each run of each node is counted.
  CREATE TABLE watermark (
    run text PRIMARY KEY,
    seq bigint NOT NULL,
    moved timestamptz NOT NULL DEFAULT now()
  );
  -- Worth nothing after five minutes, so that a crash may empty it.
  CREATE UNLOGGED TABLE presence (
    site_id integer NOT NULL,
    visitor bytea NOT NULL,
    seen bigint NOT NULL,
    run text NOT NULL,
    turn bigint NOT NULL,
    PRIMARY KEY (site_id, visitor)
  );
  `,
];

/** Made before the steps, since it tells how many were made. `turn` numbers the transactions that count. */
export const BOOK = `
  CREATE TABLE IF NOT EXISTS book (
    id integer PRIMARY KEY CHECK (id = 1),
    version integer NOT NULL,
    turn bigint NOT NULL
  );
  INSERT INTO book (id, version, turn) VALUES (1, 0, 0) ON CONFLICT DO NOTHING;
`;
