import type { DatabaseSync } from "node:sqlite";
import { canonicalChange, readChange } from "../baseline.js";
import type { EpochSecond } from "../epoch.js";
import { repeatedBaseline } from "../error.js";
import type { BaselineChange } from "../store.js";
import type { Pages } from "./pages.js";
import type { Sites } from "./sites.js";

/** Prepares the statements that take over an old counter's figures; they must run inside a transaction. */
export const prepareSetBaseline = (
  database: DatabaseSync,
  sites: Sites,
  pages: Pages,
): ((site: string, change: BaselineChange, id: string, now: EpochSecond) => void) => {
  const find = database.prepare("SELECT change FROM baseline WHERE site_id = ? AND id = ?");
  const add = database.prepare("INSERT INTO baseline (site_id, id, change, made) VALUES (?, ?, ?, ?)");
  const setPage = database.prepare(
    `INSERT INTO page_total (page_id, views, views_before) VALUES (?, 0, ?)
     ON CONFLICT DO UPDATE SET views_before = excluded.views_before`,
  );

  return (key, change, id, now) => {
    const site = sites.idOfKey(key);
    const text = canonicalChange(change);
    const { change: told } = find.get(site, id) ?? {};
    if (told === text) return;
    if (told !== undefined) throw repeatedBaseline(key, id);
    add.run(site, id, text, now);
    for (const [path, views] of readChange(text).views) setPage.run(pages.idOf(site, path), views);
  };
};
