import { INDICATORS, type Indicator } from "@khukit/core/indicator";
import type { Sign } from "../sign.js";

/** Those that no head and trait tells apart: offices write them by their names in the forms. */
const BY_NAME =
  /^(?:recp_|symbiosis_|energy_|fuel_|electricity_|co2_|water_|waste_|wastewater_cut|materials_|chemicals_|cost_saved_|income_materials|infrastructure_completion|land_(?:planned|detailed|built|green|transport|technical|social|other|unused|adjusted|used|lease_term|area_(?:before|after|approved|operating)))|_production_|_infrastructure_(?:fdi|ddi)$/;

/** What is said of an indicator in brackets is no part of its name in running text. */
const plainName = (name: string): string => name.replace(/ \([^)]*\)$/, "");

/** An indicator's Vietnamese name as the sign of it. */
export const nameSign = ({ code, name, unit, otherUnits }: Indicator): readonly [wording: string, sign: Sign] => [
  plainName(name.vi).replaceAll("|", " "),
  { kind: "subject", family: "named", traits: [], named: { code, units: [unit, ...otherUnits] } },
];

export const REGISTRY_NAMES = INDICATORS.filter(({ code }) => BY_NAME.test(code) && !code.endsWith("_symbiosis")).map(
  nameSign,
);
