import type { BoardUnit } from "@khukit/core/board";
import type { BoardRecords } from "@khukit/core/folder";
import type { Bilingual } from "@khukit/core/problem";
import type { Named } from "@khukit/core/publication";
import type { Zone } from "@khukit/core/zone";
import { boardPath, withOrigin } from "./address.js";
import { sitesOf } from "./sites.js";

/** `GET /v1/boards/{board}`: who the board is, and where the rest of it is found. */
export interface BoardPublication extends Named {
  readonly shortName: Bilingual;
  readonly province: { readonly code: string; readonly name: string; readonly asOf: string };
  readonly address: string | null;
  readonly units: readonly BoardUnit[];
  readonly zones: readonly Zone[];
  readonly links: {
    readonly self: string;
    readonly news: string;
    readonly statistics: string;
    readonly indicators: string;
    readonly directives: string;
    /** The sites whose visits are counted, the board's own first. */
    readonly sites: readonly string[];
  };
}

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
