import type { BoardRecords } from "@khukit/core/folder";
import type { BoardPublication } from "@khukit/core/publication";
import { boardPath, withOrigin } from "./address.js";
import { sitesOf } from "./sites.js";

/** Where the rest of a board is found. */
export interface ProfileLinks {
  readonly self: string;
  readonly news: string;
  readonly rss: string;
  readonly atom: string;
  readonly statistics: string;
  readonly statisticsCsv: string;
  readonly indicators: string;
  readonly directives: string;
  readonly documents: string;
  readonly reports: string;
  readonly zones: string;
  readonly enterprises: string;
  readonly projects: string;
  readonly catalogue: string;
  readonly sites: readonly string[];
}

export interface Profile extends BoardPublication {
  readonly links: ProfileLinks;
}

const linksOf = (self: string, sites: readonly string[]): ProfileLinks => ({
  self,
  news: `${self}/news.json`,
  rss: `${self}/news.rss`,
  atom: `${self}/news.atom`,
  statistics: `${self}/statistics.json`,
  statisticsCsv: `${self}/statistics.csv`,
  indicators: `${self}/indicators.json`,
  directives: `${self}/directives.json`,
  documents: `${self}/documents.json`,
  reports: `${self}/reports.json`,
  zones: `${self}/zones.geojson`,
  enterprises: `${self}/enterprises.json`,
  projects: `${self}/projects.json`,
  catalogue: `${self}/catalog.jsonld`,
  sites,
});

/** Who the board is, as its own address answers. */
export const profile = (records: BoardRecords, origin?: string): Profile => {
  const { board, zones } = records;
  return {
    id: board.id,
    name: board.name,
    shortName: board.shortName,
    province: board.province,
    address: board.address ?? null,
    units: board.units,
    zones,
    links: linksOf(
      withOrigin(boardPath(board.id), origin),
      sitesOf(board).map(({ id }) => withOrigin(`/v1/sites/${id}`, origin)),
    ),
  };
};
