import { VIETNAM_TIME_ZONE } from "@khukit/core/day";
import type { Site } from "@khukit/core/visit";
import { pagePath } from "../page-path.js";
import type { StoredSite } from "../store.js";

/** A site with what is worked out once from its declaration. */
export interface KnownSite {
  readonly stored: StoredSite;
  /** Views that pages had under the old portal, by board.yaml. */
  readonly viewsBefore: ReadonlyMap<string, number>;
}

const know = ({ id, timeZone = VIETNAM_TIME_ZONE, origins, views = [] }: Site): KnownSite => ({
  stored: { id, timeZone, origins: origins ?? null },
  viewsBefore: new Map(views.map((page) => [pagePath(page.path), page.views])),
});

/** Knows each declaration of a site once. */
export const siteBook = (): ((site: Site) => KnownSite) => {
  const known = new WeakMap<Site, KnownSite>();
  return (site) => {
    const found = known.get(site);
    if (found !== undefined) return found;
    const made = know(site);
    known.set(site, made);
    return made;
  };
};
