import { familyOfKind } from "./family.js";
import type { ZoneKind } from "./kind.js";
import type { Zone } from "./zone.js";

/**
 * Where an industrial park lies: the four columns of form 2101.H.QLKKT, in its order and wording. Forms 2102–2104 and
 * 2107 know the first three only. Source: an unofficial specification of the forms (secondary).
 */
export const LOCATION_CLASSES = {
  outside: { vi: "KCN nằm ngoài KKT", en: "Park outside any economic zone" },
  "coastal-economic-zone": { vi: "KCN nằm trong KKT ven biển", en: "Park inside a coastal economic zone" },
  "border-gate-economic-zone": { vi: "KCN nằm trong KKT cửa khẩu", en: "Park inside a border-gate economic zone" },
  "specialised-economic-zone": { vi: "KCN nằm trong KKT chuyên biệt", en: "Park inside a specialised economic zone" },
} as const;

export type LocationClass = keyof typeof LOCATION_CLASSES;

const isLocationClass = (kind: ZoneKind): kind is ZoneKind & LocationClass => Object.hasOwn(LOCATION_CLASSES, kind);

/** What must be known of a zone to tell where it lies. */
export type PlacedZone = Pick<Zone, "id" | "kind" | "within">;

/**
 * The location class of an industrial park among a board's zones. Null for a zone that is no park, and where `within`
 * leads to no economic zone: `withinProblems` says why.
 *
 * @example
 * locationClassOf({ id: "p", kind: "industrial-park", within: null }, []) //=> "outside"
 * @example
 * locationClassOf({ id: "p", kind: "industrial-park", within: "hon-la" },
 *   [{ id: "hon-la", kind: "coastal-economic-zone", within: null }])
 * //=> "coastal-economic-zone"
 */
export const locationClassOf = (zone: PlacedZone, zones: readonly PlacedZone[]): LocationClass | null => {
  if (familyOfKind(zone.kind) !== "industrial-park") return null;
  if (zone.within === null) return "outside";
  const holder = zones.find(({ id }) => id === zone.within);
  return holder !== undefined && isLocationClass(holder.kind) ? holder.kind : null;
};
