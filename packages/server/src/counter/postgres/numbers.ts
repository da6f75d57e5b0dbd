import { hash } from "node:crypto";
import type { Client } from "pg";
import type { StoredSite } from "../store.js";

/** Pages whose numbers are kept in memory; where there are more, they are asked for anew. */
const REMEMBERED = 20_000;

export interface PageName {
  readonly site: string;
  readonly path: string;
}

/** Numbers of sites and pages, as the database gave them. */
export interface Numbers {
  /** Learns the numbers of sites, which are written down with their settings where these are new or have changed. */
  readonly learnSites: (client: Client, sites: readonly StoredSite[]) => Promise<void>;
  /** Of sites that are known by name alone. */
  readonly learnSiteKeys: (client: Client, keys: readonly string[]) => Promise<void>;
  /** Of pages whose sites are known. */
  readonly learnPages: (client: Client, pages: readonly PageName[]) => Promise<void>;
  readonly site: (key: string) => number;
  readonly page: (page: PageName) => number;
  /** After a transaction that was rolled back: numbers that it gave are nobody's. */
  readonly forgetAll: () => void;
}

const keyOf = ({ site, path }: PageName): string => `${site} ${path}`;

/** In hexadecimal. */
export const hashOf = (path: string): string => hash("sha256", path).slice(0, 32);

const settingsOf = ({ timeZone, origins }: StoredSite): readonly [string, string | null] => [
  timeZone,
  origins === null ? null : JSON.stringify(origins),
];

export const makeNumbers = (): Numbers => {
  const sites = new Map<string, number>();
  const written = new Map<string, string>();
  const pages = new Map<string, number>();

  const readSites = async (client: Client, keys: readonly string[]): Promise<void> => {
    const { rows } = await client.query<{ id: number; key: string }>("SELECT id, key FROM site WHERE key = ANY($1)", [
      keys,
    ]);
    for (const { id, key } of rows) sites.set(key, id);
  };

  const learnSites: Numbers["learnSites"] = async (client, wanted) => {
    const changed = wanted.filter((site) => written.get(site.id) !== JSON.stringify(settingsOf(site)));
    if (changed.length === 0) return;
    const bySite = new Map(changed.map((site) => [site.id, site]));
    const settings = [...bySite.values()].map(settingsOf);
    await client.query(
      `INSERT INTO site (key, time_zone, origins) SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
       ON CONFLICT (key) DO UPDATE SET time_zone = excluded.time_zone, origins = excluded.origins`,
      [[...bySite.keys()], settings.map(([timeZone]) => timeZone), settings.map(([, origins]) => origins)],
    );
    await readSites(client, [...bySite.keys()]);
    for (const [key, site] of bySite) written.set(key, JSON.stringify(settingsOf(site)));
  };

  const learnSiteKeys: Numbers["learnSiteKeys"] = async (client, keys) => {
    const unknown = keys.filter((key) => !sites.has(key));
    if (unknown.length === 0) return;
    await client.query("INSERT INTO site (key) SELECT * FROM unnest($1::text[]) ON CONFLICT DO NOTHING", [unknown]);
    await readSites(client, unknown);
  };

  const site = (key: string): number => sites.get(key) as number;

  const learnPages: Numbers["learnPages"] = async (client, wanted) => {
    if (pages.size >= REMEMBERED) pages.clear();
    const unknown = [
      ...new Map(wanted.filter((page) => !pages.has(keyOf(page))).map((page) => [keyOf(page), page])).values(),
    ];
    if (unknown.length === 0) return;
    const hashes = unknown.map(({ path }) => hashOf(path));
    const parts = [unknown.map((page) => site(page.site)), hashes];
    await client.query(
      `INSERT INTO page (site_id, path_hash, path) SELECT site, decode(hash, 'hex'), path
       FROM unnest($1::integer[], $2::text[], $3::text[]) AS new (site, hash, path) ON CONFLICT DO NOTHING`,
      [...parts, unknown.map(({ path }) => path)],
    );
    const { rows } = await client.query<{ id: string; site_id: number; hash: string }>(
      `SELECT id, site_id, encode(path_hash, 'hex') AS hash FROM page
       JOIN unnest($1::integer[], $2::text[]) AS wanted (site, hash) ON site_id = site AND path_hash = decode(wanted.hash, 'hex')`,
      parts,
    );
    const ids = new Map(rows.map(({ id, site_id: of, hash: found }) => [`${of} ${found}`, Number(id)]));
    for (const [index, page] of unknown.entries()) {
      pages.set(keyOf(page), ids.get(`${site(page.site)} ${hashes[index]}`) as number);
    }
  };

  const forgetAll = (): void => {
    for (const known of [sites, written, pages]) known.clear();
  };

  return { learnSites, learnSiteKeys, learnPages, site, page: (page) => pages.get(keyOf(page)) as number, forgetAll };
};
