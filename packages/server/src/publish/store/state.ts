import type { Version } from "../version.js";
import type { BoardState, KeptVersion } from "./pointer.js";

/** How many versions of a board are kept. */
export const VERSIONS_KEPT = 10;

/** The oldest goes first; what was shown until now stays, so that one step back always leads there. */
const withoutOldest = (kept: readonly KeptVersion[], shown: Version | undefined): readonly KeptVersion[] => {
  const surplus = kept.findLast(({ version }) => version !== shown);
  return kept.length <= VERSIONS_KEPT ? kept : kept.filter((version) => version !== surplus);
};

/** The state after a publication. */
export const afterPublication = (before: BoardState | null, published: KeptVersion): BoardState => {
  const others = (before?.kept ?? []).filter(({ version }) => version !== published.version);
  return {
    current: published.version,
    since: published.publishedAt,
    kept: withoutOldest([published, ...others], before?.current),
  };
};

/** The version that was published before the current one; null where none is kept. */
export const versionBefore = ({ current, kept }: BoardState): Version | null => {
  const index = kept.findIndex(({ version }) => version === current);
  return kept[index + 1]?.version ?? null;
};

/** The state after going back. Nothing is lost by it: what was current stays among the versions that are kept. */
export const afterRollback = (before: BoardState, version: Version, at: Date): BoardState => ({
  ...before,
  current: version,
  since: at.toISOString(),
});
