import type { BoardRecords } from "@khukit/core/folder";
import type { BoardPublication } from "@khukit/core/publication";
import { boardPath, withOrigin } from "./address.js";
import { sitesOf } from "./sites.js";

/** Who the board is, as its own address answers. */
export const profile = (records: BoardRecords, origin?: string): BoardPublication => {
  const { board, zones } = records;
  const self = withOrigin(boardPath(board.id), origin);
  return {
    id: board.id,
    name: board.name,
    shortName: board.shortName,
    province: board.province,
    address: board.address ?? null,
    units: board.units,
    zones,
    links: {
      self,
      news: `${self}/news.json`,
      statistics: `${self}/statistics.json`,
      indicators: `${self}/indicators.json`,
      directives: `${self}/directives.json`,
      sites: sitesOf(board).map(({ id }) => withOrigin(`/v1/sites/${id}`, origin)),
    },
  };
};
