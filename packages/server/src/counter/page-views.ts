import type { Site } from "@khukit/core/visit";
import { pagePath } from "./page-path.js";
import type { CounterStore } from "./store.js";

const viewsBefore = (site: Site, path: string): number =>
  site.views?.find((page) => pagePath(page.path) === path)?.views ?? 0;

/** Views of pages, on top of what they had under the old portal. */
export const readPageViews = async (
  store: CounterStore,
  site: Site,
  paths: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const counted = await store.readViews(site.id, paths.map(pagePath));
  const total = (path: string): number => viewsBefore(site, path) + (counted.get(path) ?? 0);
  return new Map(paths.map((path) => [path, total(pagePath(path))]));
};
