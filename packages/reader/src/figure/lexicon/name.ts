import { INDICATORS, type Indicator } from "@khukit/core/indicator";
import type { Sign } from "../sign.js";

/** Those that no head and trait tells apart: offices write them by their names in the forms. */
const BY_NAME = [
  /^(?:recp|symbiosis|energy|fuel|electricity|co2|water|waste|wastewater_cut|materials|chemicals|cost_saved|income_materials)_/,
  /^(?:infrastructure_completion_rate|revenue_products|staff_total|charter_capital_decrease)$/,
  /^capital_(?:decrease|infrastructure_public)/,
  /^land_(?:planned|detailed|built|green|transport|technical|social|other|unused|adjusted|used|lease_term)/,
  /^land_(?:leased_(?:new|change)|area_(?:before|after|approved|operating|remaining|established_new|industrial_))/,
  /_production_/,
  /_infrastructure_(?:fdi|ddi)$/,
] as const;

const isByName = (code: string): boolean =>
  BY_NAME.some((pattern) => pattern.test(code)) && !code.endsWith("_symbiosis");

/** What is said of an indicator in brackets is no part of its name in running text. */
const plainName = (name: string): string => name.replace(/ \([^)]*\)$/, "");

/** An indicator's Vietnamese name as the sign of it. */
export const nameSign = ({ code, name, unit, otherUnits }: Indicator): readonly [wording: string, sign: Sign] => [
  plainName(name.vi).replaceAll("|", " "),
  { kind: "subject", family: "named", traits: [], named: { code, units: [unit, ...otherUnits] } },
];

/** `Diện tích đất cây xanh` is `đất cây xanh` in running text. */
const shortened = ([wording, sign]: readonly [wording: string, sign: Sign]): readonly (readonly [string, Sign])[] =>
  wording.startsWith("Diện tích đất ")
    ? [
        [wording.slice("Diện tích ".length), sign],
        [wording, sign],
      ]
    : [[wording, sign]];

export const REGISTRY_NAMES = INDICATORS.filter(({ code }) => isByName(code))
  .map(nameSign)
  .flatMap(shortened);
