import type { BoardRecords } from "@khukit/core/folder";
import type { Site } from "@khukit/core/visit";
import { sitesOf } from "../publication/index.js";
import { repeatedId } from "./configuration-error.js";
import { unknownBoard, unknownSite } from "./problems.js";

/** Everything that one server publishes and counts, by id. */
export interface Catalogue {
  /** @throws RequestProblem 404 */
  readonly board: (id: string) => BoardRecords;
  /** @throws RequestProblem 404 */
  readonly site: (id: string) => Site;
  /** Origins that may read a board from a browser, or null where everybody may. */
  readonly originsOfBoard: (id: string) => readonly string[] | null;
  /** Origins that may count and read a site from a browser, or null where everybody may. */
  readonly originsOfSite: (id: string) => readonly string[] | null;
}

/** Maps, not objects: `constructor` and `__proto__` are ids that nobody has. */
const byId = <Value>(kind: "board" | "site", values: readonly Value[], idOf: (value: Value) => string) => {
  const map = new Map<string, Value>();
  for (const value of values) {
    if (map.has(idOf(value))) throw repeatedId(kind, idOf(value));
    map.set(idOf(value), value);
  }
  return map;
};

/** A board is open to all as soon as one of its sites is. */
const sharedOrigins = (sites: readonly Site[]): readonly string[] | null =>
  sites.some(({ origins }) => origins === undefined) ? null : sites.flatMap(({ origins = [] }) => origins);

/** @throws ConfigurationError where two boards or two sites have one id */
export const catalogueOf = (boards: readonly BoardRecords[]): Catalogue => {
  const boardsById = byId("board", boards, ({ board }) => board.id);
  const sitesById = byId(
    "site",
    boards.flatMap(({ board }) => sitesOf(board)),
    ({ id }) => id,
  );
  return {
    board: (id) => {
      const records = boardsById.get(id);
      if (records === undefined) throw unknownBoard(id);
      return records;
    },
    site: (id) => {
      const site = sitesById.get(id);
      if (site === undefined) throw unknownSite(id);
      return site;
    },
    originsOfBoard: (id) => {
      const records = boardsById.get(id);
      return records === undefined ? null : sharedOrigins(sitesOf(records.board));
    },
    originsOfSite: (id) => sitesById.get(id)?.origins ?? null,
  };
};
