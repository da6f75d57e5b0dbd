import type { Country, Enterprise, EnterpriseStatus, Ownership, Sector } from "@khukit/core/enterprise";
import type { BoardRecords } from "@khukit/core/folder";
import type { Named } from "@khukit/core/publication";
import { named, namedById } from "../named.js";
import { type PageSelection, type PageSize, pageOf } from "../page.js";
import { isWanted } from "../wanted.js";
import { isInZones } from "../zone/inside.js";
import { type PublishedCountry, publishedCountry } from "./country.js";
import { findEnterprises } from "./search.js";
import { isInSectors, type PublishedSector, publishedSector } from "./sector.js";

export const ENTERPRISES_PAGE: PageSize = { usual: 100, most: 1000 };

export interface EnterpriseSelection extends PageSelection {
  /** Words of a name, with or without accents, or the beginning of a tax code: the best match first. */
  readonly query?: string | undefined;
  /** Zones by id, with those that lie in them. */
  readonly zones?: readonly string[] | undefined;
  readonly sectors?: readonly Sector[] | undefined;
  readonly countries?: readonly Country[] | undefined;
  readonly ownerships?: readonly Ownership[] | undefined;
  readonly statuses?: readonly EnterpriseStatus[] | undefined;
}

/** One entry of `enterprises.json`. */
export interface PublishedEnterprise extends Pick<Enterprise, "id" | "name" | "taxCode" | "ownership" | "status"> {
  readonly country: PublishedCountry | null;
  readonly sector: PublishedSector | null;
  readonly zone: Named | null;
}

/** `GET /v1/boards/{board}/enterprises.json` */
export interface EnterprisesPublication {
  readonly board: Named;
  readonly total: number;
  readonly next_url?: string;
  /** As the board's own table has them, or by how well they answer a search. */
  readonly enterprises: readonly PublishedEnterprise[];
}

const published = ({ zones }: BoardRecords, enterprise: Enterprise): PublishedEnterprise => ({
  id: enterprise.id,
  name: enterprise.name,
  taxCode: enterprise.taxCode,
  country: publishedCountry(enterprise.country),
  sector: publishedSector(enterprise.sector),
  zone: namedById(zones, enterprise.zone),
  ownership: enterprise.ownership,
  status: enterprise.status,
});

const select = (records: BoardRecords, selection: EnterpriseSelection): readonly Enterprise[] => {
  const { query, zones, sectors, countries, ownerships, statuses } = selection;
  const { enterprises } = records;
  const isInside = isInZones(records.zones, zones);
  return (query === undefined ? enterprises : findEnterprises(enterprises, query)).filter(
    ({ zone, sector, country, ownership, status }) =>
      isInside(zone) &&
      isInSectors(sector, sectors) &&
      isWanted(country, countries) &&
      isWanted(ownership, ownerships) &&
      isWanted(status, statuses),
  );
};

/** The enterprises that work in the board's zones. */
export const enterprises = (
  records: BoardRecords,
  selection: EnterpriseSelection = {},
  origin?: string,
): EnterprisesPublication => {
  const { board } = records;
  const { query, zones, sectors, countries, ownerships, statuses, limit, offset } = selection;
  const found = select(records, selection);
  const { items, next } = pageOf(found, {
    board: board.id,
    list: "enterprises",
    size: ENTERPRISES_PAGE,
    filters: {
      q: query,
      zone: zones?.join(),
      sector: sectors?.join(),
      country: countries?.join(),
      ownership: ownerships?.join(),
      status: statuses?.join(),
    },
    limit,
    offset,
    origin,
  });
  return {
    board: named(board),
    total: found.length,
    ...next,
    enterprises: items.map((enterprise) => published(records, enterprise)),
  };
};
