import type { Zone } from "../../zone/zone.js";
import type { Observation } from "../observation.js";
import { checkSum } from "./add-up.js";
import type { Finding } from "./finding.js";
import { type Evidence, groupsBy, timeKeyOf } from "./group.js";

type Ground = Pick<Zone, "id" | "kind" | "within">;

/** The zones that make a board, or lie in an economic zone. Clusters stand under another law and count for neither. */
const zonesWithin = (zone: string | null, zones: readonly Ground[]): readonly Ground[] =>
  zones.filter(({ within, kind }) => within === zone && kind !== "industrial-cluster");

const keyOf = (record: Observation): string =>
  [record.indicator, record.unit, record.cumulative, timeKeyOf(record)].join("|");

/** Zones that do not add up to their board, or are more than the economic zone they lie in. */
export const zoneFindings = (evidence: Evidence, zones: readonly Ground[]): readonly Finding[] =>
  groupsBy(
    evidence.observations.filter(
      ({ project, indicator }) => project === null && evidence.indicators.get(indicator)?.overZones === "sum",
    ),
    keyOf,
  ).flatMap((records) => {
    const byZone = new Map(records.map((record) => [record.zone, record]));
    return [...byZone.values()].flatMap((whole) => {
      const within = zonesWithin(whole.zone, zones);
      const parts = within.flatMap(({ id }) => byZone.get(id) ?? []);
      const exhaustive = whole.zone === null && parts.length === within.length;
      return checkSum("zones-and-board", { whole, parts, exhaustive }, evidence);
    });
  });
