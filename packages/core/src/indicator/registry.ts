import type { Indicator } from "./indicator.js";
import { BORDER_GATES } from "./registry/border-gate.js";
import { BUSINESS } from "./registry/business.js";
import { CAPITAL } from "./registry/capital.js";
import { ECO } from "./registry/eco.js";
import { ECO_SAVINGS } from "./registry/eco-saving.js";
import { ECONOMY } from "./registry/economy.js";
import { KINDS_OF_PROJECT } from "./registry/kind-of-project.js";
import { LAND } from "./registry/land.js";
import { LAND_BY_FUNCTION } from "./registry/land-by-function.js";
import { OFFICE } from "./registry/office.js";
import { PROJECTS } from "./registry/project.js";
import { PUBLIC_INVESTMENT } from "./registry/public-investment.js";
import { WORKERS } from "./registry/worker.js";
import { ZONES } from "./registry/zone.js";

/**
 * The indicators that the boards' pages report and that the national forms ask for. A board adds its own, or renames one,
 * in `indicators.csv`. A column that a form computes also has its indicator: the one that its result is a figure of.
 *
 * Source: a count over 70 real pages, shared by several boards each (names follow their wording), and the unofficial
 * specification of the national forms, not checked against the circular (secondary source).
 */
export const INDICATORS: readonly Indicator[] = [
  ...PROJECTS,
  ...CAPITAL,
  ...KINDS_OF_PROJECT,
  ...PUBLIC_INVESTMENT,
  ...BUSINESS,
  ...BORDER_GATES,
  ...WORKERS,
  ...LAND,
  ...LAND_BY_FUNCTION,
  ...ZONES,
  ...ECONOMY,
  ...OFFICE,
  ...ECO,
  ...ECO_SAVINGS,
];
