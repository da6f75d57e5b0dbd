import type { Bilingual } from "../../problem/problem.js";
import type { Province } from "../../province/province.js";
import type { Zone } from "../../zone/zone.js";

/** A node of the tree over which figures add up: a zone within a board, a board within a province. */
export interface ReportingPlace {
  readonly id: string;
  readonly name: Bilingual;
  /** The place that it is a part of; null for a root. */
  readonly within: string | null;
  /**
   * Whether it has ground of its own beside the places within it. An economic zone has: the sum of its industrial parks
   * is not the whole zone. A board has not: it is its zones.
   */
  readonly groundOfItsOwn: boolean;
}

/**
 * The place that an observation of a board speaks of: the board itself, or one of its zones.
 *
 * @example placeIdOf("quang-binh", "hon-la") //=> "quang-binh/hon-la"
 */
export const placeIdOf = (board: string, zone: string | null): string => (zone === null ? board : `${board}/${zone}`);

/**
 * The place of a province. A code alone does not tell which province, so the day it began stands with it.
 *
 * @example provincePlaceId({ code: "44", from: "2025-07-01" }) //=> "province:44:2025-07-01"
 */
export const provincePlaceId = ({ code, from }: Pick<Province, "code" | "from">): string =>
  `province:${code}:${from ?? ""}`;

/**
 * The place that a board's industrial clusters add up to, apart from the board. No zone's id holds a star.
 *
 * @example clustersPlaceId("kon-tum") //=> "kon-tum/*clusters"
 */
export const clustersPlaceId = (board: string): string => `${board}/*clusters`;

/** What a board's places are made from. `province` is the one that holds its land on the day one looks from. */
export interface BoardGround {
  readonly id: string;
  readonly name: Bilingual;
  readonly province: Pick<Province, "code" | "from" | "name"> | null;
  readonly zones: readonly Zone[];
}

const CLUSTERS: Bilingual = { vi: "Các cụm công nghiệp", en: "Industrial clusters" };

const isCluster = ({ kind }: Zone): boolean => kind === "industrial-cluster";

const placeOfZone = (board: string, zone: Zone, zones: readonly Zone[]): ReportingPlace => ({
  id: placeIdOf(board, zone.id),
  name: zone.name,
  within: isCluster(zone) ? clustersPlaceId(board) : placeIdOf(board, zone.within),
  groundOfItsOwn: zones.some(({ within }) => within === zone.id),
});

const placesOfBoard = ({ id, name, province, zones }: BoardGround): readonly ReportingPlace[] => [
  ...(province === null
    ? []
    : [{ id: provincePlaceId(province), name: province.name, within: null, groundOfItsOwn: false }]),
  { id, name, within: province && provincePlaceId(province), groundOfItsOwn: false },
  ...(zones.some(isCluster) ? [{ id: clustersPlaceId(id), name: CLUSTERS, within: null, groundOfItsOwn: false }] : []),
  ...zones.map((zone) => placeOfZone(id, zone, zones)),
];

/**
 * The tree of zones, boards and provinces. Boards whose provinces merged meet in the province of today, for figures of
 * any year: give each board the province that `holderOn` finds for the day one looks from. Industrial clusters add up
 * apart: they stand under another law than industrial parks (Decree 32/2024/NĐ-CP, verified) and are never summed with
 * them.
 *
 * @example
 * placesOf([{ id: "quang-binh", name: { vi: "Ban Quản lý", en: "Board" }, province: null, zones: [] }])
 * //=> [{ id: "quang-binh", name: { vi: "Ban Quản lý", en: "Board" }, within: null, groundOfItsOwn: false }]
 */
export const placesOf = (boards: readonly BoardGround[]): readonly ReportingPlace[] => [
  ...new Map(boards.flatMap(placesOfBoard).map((place) => [place.id, place])).values(),
];
