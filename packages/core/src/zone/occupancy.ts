import { addDecimals, type Decimal, divideDecimals, shiftDecimal } from "../decimal/decimal.js";
import { formatDecimal, type Locale } from "../vietnamese/number.js";
import { LAND_AREAS } from "./land.js";
import type { LandAreas } from "./land.schema.js";

/** The land that an occupancy rate may be told of. One set of zones has a different rate on each. */
export type OccupancyDenominator = "industrialService" | "planned" | "recovered" | "operating";

/** An occupancy rate, which never stands without what it is a rate of. */
export interface Occupancy {
  /** In percent, to two decimals. */
  readonly rate: Decimal;
  /** Leased industrial and service land, in hectares. */
  readonly leased: Decimal;
  readonly denominator: OccupancyDenominator;
  /** The land of the denominator, in hectares. */
  readonly of: Decimal;
}

const NOTHING = "0" as Decimal;

const ratio = (leased: Decimal, of: Decimal, denominator: OccupancyDenominator): Occupancy | null => {
  const rate = divideDecimals(shiftDecimal(leased, 2), of, 2);
  return rate === null ? null : { rate, leased, denominator, of };
};

/**
 * The share of a zone's land that is leased, in percent; null where an area is not known or there is no such land.
 * Source: form 2103.H.QLKKT, column 13, for industrial and service land (secondary: an unofficial specification); the
 * other denominators by the boards' pages.
 *
 * @example
 * occupancyRate({ leased: "133.475", industrialService: "190" }, "industrialService")
 * //=> { rate: "70.25", leased: "133.475", denominator: "industrialService", of: "190" }
 * @example
 * occupancyRate({ leased: "0", industrialService: "0" }, "industrialService") //=> null
 */
export const occupancyRate = <Denominator extends OccupancyDenominator>(
  land: Pick<LandAreas, "leased" | Denominator>,
  denominator: Denominator,
): Occupancy | null => {
  const of: Decimal | null = land[denominator];
  return land.leased === null || of === null ? null : ratio(land.leased, of, denominator);
};

/** The rate of several zones, and the zones that it leaves out because an area of theirs is not known. */
export interface OccupancyOfZones {
  readonly occupancy: Occupancy | null;
  /** By id; the rate is a partial one where there are any. */
  readonly missing: readonly string[];
}

interface ZoneLand {
  readonly zone: string;
  readonly land: LandAreas;
}

/**
 * The occupancy of several zones: the ratio of the sums, never the mean of the rates. On operating land, zones without
 * any are left out altogether. Source: form 2103.H.QLKKT, total row (secondary: an unofficial specification).
 *
 * @example
 * occupancyOfZones([
 *   { zone: "a", land: { leased: "90", industrialService: "100" } },
 *   { zone: "b", land: { leased: "10", industrialService: "900" } },
 *   { zone: "c", land: { leased: null, industrialService: "50" } },
 * ], "industrialService")
 * //=> { occupancy: { rate: "10", leased: "100", denominator: "industrialService", of: "1000" }, missing: ["c"] }
 */
export const occupancyOfZones = (zones: readonly ZoneLand[], denominator: OccupancyDenominator): OccupancyOfZones => {
  const counted = zones.filter(({ land }) => denominator !== "operating" || land.operating !== NOTHING);
  const known = counted.flatMap(({ land: { leased, [denominator]: of } }) =>
    leased === null || of === null ? [] : [{ leased, of }],
  );
  const missing = counted
    .filter(({ land }) => land.leased === null || land[denominator] === null)
    .map(({ zone }) => zone);
  const leased = addDecimals(...known.map((land) => land.leased));
  const of = addDecimals(...known.map((land) => land.of));
  return { occupancy: ratio(leased, of, denominator), missing };
};

/**
 * A rate with what it is a rate of, in words; "-" where there is none, as form 2103.H.QLKKT prints it.
 *
 * @example
 * formatOccupancy(occupancyRate({ leased: "133.475", industrialService: "190" }, "industrialService"), "vi")
 * //=> "70,25% (trên diện tích đất công nghiệp, dịch vụ)"
 * formatOccupancy(null, "vi") //=> "-"
 */
export const formatOccupancy = (occupancy: Occupancy | null, locale: Locale): string => {
  if (occupancy === null) return "-";
  const land = LAND_AREAS[occupancy.denominator][locale];
  const rate = `${formatDecimal(occupancy.rate, locale)}%`;
  return locale === "vi" ? `${rate} (trên ${land})` : `${rate} (of ${land})`;
};
