import type { ZoneKind } from "./kind.js";

/** What kinds of zone are counted together: KKT, KCN, khu chức năng, CCN. */
export const ZONE_FAMILIES = {
  "economic-zone": { vi: "Khu kinh tế", en: "Economic zones" },
  "industrial-park": { vi: "Khu công nghiệp", en: "Industrial parks" },
  "functional-area": { vi: "Khu chức năng", en: "Functional areas" },
  "industrial-cluster": { vi: "Cụm công nghiệp", en: "Industrial clusters" },
} as const;

export type ZoneFamily = keyof typeof ZONE_FAMILIES;

const FAMILY: Readonly<Record<ZoneKind, ZoneFamily>> = {
  "coastal-economic-zone": "economic-zone",
  "border-gate-economic-zone": "economic-zone",
  "specialised-economic-zone": "economic-zone",
  "industrial-park": "industrial-park",
  "export-processing-zone": "industrial-park",
  "supporting-industrial-park": "industrial-park",
  "specialised-industrial-park": "industrial-park",
  "eco-industrial-park": "industrial-park",
  "high-tech-industrial-park": "industrial-park",
  "non-tariff-area": "functional-area",
  "free-trade-zone": "functional-area",
  "bonded-area": "functional-area",
  "functional-area": "functional-area",
  "industrial-cluster": "industrial-cluster",
};

/**
 * The family that a kind of zone is counted in.
 * Source: Decree 35/2022/NĐ-CP for zones and parks, Decree 32/2024/NĐ-CP for clusters (both verified).
 *
 * @example
 * familyOfKind("eco-industrial-park") //=> "industrial-park"
 * familyOfKind("industrial-cluster") //=> "industrial-cluster"
 */
export const familyOfKind = (kind: ZoneKind): ZoneFamily => FAMILY[kind];

/**
 * Whether figures of zones of two kinds may be added up: within one family only. Clusters (CCN) stand under another
 * regime than parks (KCN), and parks and functional areas may lie in an economic zone, whose figures hold theirs.
 *
 * @example
 * kindsAddUp("industrial-park", "export-processing-zone") //=> true
 * kindsAddUp("industrial-park", "industrial-cluster") //=> false
 */
export const kindsAddUp = (left: ZoneKind, right: ZoneKind): boolean => familyOfKind(left) === familyOfKind(right);
