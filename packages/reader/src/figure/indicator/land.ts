import type { Trait } from "../sign.js";
import type { Clue } from "./clue.js";

const LAND: readonly (readonly [Trait, string])[] = [
  ["leasedNew", "land_leased_new"],
  ["leased", "land_leased"],
  ["landRegistered", "land_registered"],
  ["cleared", "land_cleared"],
  ["handedOver", "land_handed_over"],
  ["remaining", "land_area_remaining"],
  ["industrial", "land_area_industrial"],
  ["planned", "land_area_planned"],
  ["established", "land_area_established"],
];

/** Which area it is. */
export const landCode = ({ traits }: Clue): string =>
  traits.has("leased") && traits.has("more") ? "land_leased_new" : plainLandCode(traits);

const plainLandCode = (traits: Clue["traits"]): string =>
  LAND.find(([trait]) => traits.has(trait))?.[1] ?? "land_area_total";

const OCCUPANCY: readonly (readonly [Trait, string])[] = [
  ["recovered", "occupancy_rate_recovered"],
  ["operating", "occupancy_rate_operating"],
  ["planned", "occupancy_rate_planned"],
];

/** Which rate of occupancy it is, by its base. */
export const occupancyCode = ({ traits }: Clue): string =>
  OCCUPANCY.find(([trait]) => traits.has(trait))?.[1] ?? "occupancy_rate";
