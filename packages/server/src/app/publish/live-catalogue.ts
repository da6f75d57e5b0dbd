import type { BoardRecords } from "@khukit/core/folder";
import { type Catalogue, catalogueOf } from "../catalogue.js";

/** The boards that an application shows: a list for good, or what gives the list of the moment. */
export type BoardSource = readonly BoardRecords[] | (() => readonly BoardRecords[]);

/**
 * A catalogue that follows its boards. A source gives the same list until something changes, so that nothing is sorted
 * anew with each request; and each list is a state of all boards, so that no reader sees two of them mixed. A list that
 * cannot be is reported, and the one before it goes on.
 *
 * @throws ConfigurationError where two boards or two sites of the first list have one id
 */
export const liveCatalogue = (source: BoardSource, report: (error: unknown) => void): Catalogue => {
  if (typeof source !== "function") return catalogueOf(source);
  let boards = source();
  let catalogue = catalogueOf(boards);

  const latest = (): Catalogue => {
    const now = source();
    if (now === boards) return catalogue;
    boards = now;
    try {
      catalogue = catalogueOf(now);
    } catch (error) {
      report(error);
    }
    return catalogue;
  };

  return {
    board: (id) => latest().board(id),
    site: (id) => latest().site(id),
    originsOfBoard: (id) => latest().originsOfBoard(id),
    originsOfSite: (id) => latest().originsOfSite(id),
  };
};
