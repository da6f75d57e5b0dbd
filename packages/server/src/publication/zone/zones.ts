import type { BoardRecords } from "@khukit/core/folder";
import { type Indicator, indicatorByCode } from "@khukit/core/indicator";
import { latestObservations, type Observation } from "@khukit/core/observation";
import type { Bilingual } from "@khukit/core/problem";
import type { Named } from "@khukit/core/publication";
import { ZONE_KINDS, type Zone } from "@khukit/core/zone";
import { namedById } from "../named.js";
import { type LatestOf, occupancyOf, type PublishedOccupancy } from "./occupancy.js";

/** The areas of a zone, from what is planned to what is let. */
const AREAS = [
  "land_area_total",
  "land_area_planned",
  "land_area_established",
  "land_area_industrial",
  "land_area_operating",
  "land_cleared",
  "land_handed_over",
  "land_leased",
] as const;

/** One area of a zone, in hectares. */
export interface PublishedArea extends Pick<Observation, "value" | "qualifier" | "status"> {
  readonly indicator: (typeof AREAS)[number];
  readonly name: Bilingual;
  readonly period: string | null;
  readonly asOf: string | null;
}

export interface ZoneProperties extends Omit<Zone, "within"> {
  readonly kindName: Bilingual;
  readonly within: Named | null;
  readonly areas: readonly PublishedArea[];
  readonly occupancy: readonly PublishedOccupancy[];
}

/** `GET /v1/boards/{board}/zones.geojson`: a feature collection. Source: RFC 7946 (verified). */
export interface ZonesGeoJson {
  readonly type: "FeatureCollection";
  readonly features: readonly {
    readonly type: "Feature";
    readonly id: string;
    /** Null, an unlocated feature: a board's folder holds no shapes. */
    readonly geometry: null;
    readonly properties: ZoneProperties;
  }[];
}

/** Square metres, or a share told in hectares, would be another figure under the same name. */
const isInOwnUnit = ({ indicator, unit }: Observation, indicators: readonly Indicator[]): boolean =>
  indicatorByCode(indicator, indicators)?.unit === unit;

/** The latest figures of each zone as a whole. */
const latestByZone = ({ observations, indicators }: BoardRecords): ((zone: string) => LatestOf) => {
  const latest = latestObservations(observations.filter(({ zone, project }) => zone !== null && project === null))
    .map((found) => found.latest)
    .filter((observation) => isInOwnUnit(observation, indicators));
  const byKey = new Map(latest.map((observation) => [`${observation.zone}|${observation.indicator}`, observation]));
  return (zone) => (indicator) => byKey.get(`${zone}|${indicator}`);
};

const areasOf = (latest: LatestOf, indicators: readonly Indicator[]): readonly PublishedArea[] =>
  AREAS.flatMap((indicator) => {
    const found = latest(indicator);
    if (found === undefined) return [];
    const { value, qualifier, status, period, asOf } = found;
    const name = indicatorByCode(indicator, indicators)?.name ?? { vi: indicator, en: indicator };
    return [{ indicator, name, value, qualifier, status, period, asOf }];
  });

const propertiesOf = (zone: Zone, { zones, indicators }: BoardRecords, latest: LatestOf): ZoneProperties => ({
  ...zone,
  kindName: ZONE_KINDS[zone.kind],
  within: namedById(zones, zone.within),
  areas: areasOf(latest, indicators),
  occupancy: occupancyOf(latest, indicators),
});

/** The board's zones with what is known of their land. */
export const zonesGeoJson = (records: BoardRecords): ZonesGeoJson => {
  const latestOf = latestByZone(records);
  return {
    type: "FeatureCollection",
    features: records.zones.map((zone) => ({
      type: "Feature",
      id: zone.id,
      geometry: null,
      properties: propertiesOf(zone, records, latestOf(zone.id)),
    })),
  };
};
