import type { Family } from "../sign.js";
import { resolveCapital } from "./capital.js";
import { type Clue, originOf, type Resolved, withOrigin } from "./clue.js";
import { resolveEnterprise } from "./enterprise.js";
import { landCode, occupancyCode } from "./land.js";
import { staffCode, workerCode } from "./people.js";
import { resolveProject } from "./project.js";

type Rule = (clue: Clue) => string | null;

const byOrigin =
  (code: string): Rule =>
  (clue) =>
    withOrigin(code, originOf(clue.traits) ?? clue.origin);

const revenueCode: Rule = (clue) => {
  const { traits } = clue;
  if (traits.has("industry")) return "revenue_industry";
  if (traits.has("services")) return "revenue_trade_services";
  return byOrigin("revenue")(clue);
};

const disbursementCode: Rule = (clue) => {
  if (clue.unit === "percent") return "disbursement_rate";
  return clue.traits.has("public") ? "capital_public_disbursed" : null;
};

const cargoCode: Rule = ({ unit, traits }) => {
  if (unit === "t/day" || traits.has("perDay")) return "cargo_per_day";
  if (traits.has("port")) return "port_cargo";
  return traits.has("outward") ? "cargo_export" : "cargo_total";
};

const vehicleCode: Rule = ({ unit, traits }) => {
  if (unit === "vehicles/day" || traits.has("perDay")) return "vehicles_per_day";
  return traits.has("transit") ? "vehicles_transit" : "vehicles";
};

const zoneCode: Rule = ({ traits }) => {
  if (traits.has("operating")) return "zones_operating";
  return traits.has("established") ? "zones_licensed" : "zones_total";
};

const certificateCode: Rule = (clue) => {
  const changed = clue.traits.has("adjusted") || clue.traits.has("increase");
  return changed ? byOrigin("certificates_adjusted")(clue) : byOrigin("projects_new")(clue);
};

const RULES: Readonly<Partial<Record<Family, Rule>>> = {
  worker: workerCode,
  staff: staffCode,
  land: landCode,
  occupancy: occupancyCode,
  zone: zoneCode,
  revenue: revenueCode,
  output: () => "industrial_output_value",
  export: (clue) => (clue.unit === "t" ? "cargo_export" : byOrigin("export_value")(clue)),
  import: (clue) => (clue.unit === "t" ? "cargo_total" : byOrigin("import_value")(clue)),
  trade: (clue) => (clue.unit === "t" ? "cargo_total" : "import_export_value"),
  surplus: () => "trade_surplus",
  budget: byOrigin("budget_contribution"),
  stateRevenue: () => "budget_revenue",
  tax: () => "tax_revenue",
  fee: ({ unit, traits }) => (unit === "VND/day" || traits.has("perDay") ? "fee_revenue_per_day" : "fee_revenue"),
  rent: () => "infrastructure_rent",
  allocation: () => "budget_allocated",
  publicPlan: () => "capital_public_planned",
  income: () => "average_income",
  disbursement: disbursementCode,
  cargo: cargoCode,
  portCargo: () => "port_cargo",
  vehicle: vehicleCode,
  vessel: () => "vessels",
  passenger: () => "passengers",
  tourist: () => "tourist_arrivals",
  declaration: () => "customs_declarations",
  certificate: certificateCode,
  scheme: () => "schemes_completed",
  meeting: () => "business_meetings",
  onTime: () => "on_time_rate",
  taskUpdate: () => "task_update_rate",
  production: () => "iip",
  provinceShare: () => "share_of_new_fdi_in_zones",
  retail: () => "retail_sales",
  floor: () => "floor_area",
  wastewater: ({ traits }) =>
    traits.has("operating") ? "wastewater_capacity_operating" : "wastewater_capacity_design",
};

/** The registry's code for what a figure's words tell, with what the next figure may inherit; null where they tell none. */
export const resolve = (clue: Clue): Resolved | null => {
  if (clue.family === "project") return resolveProject(clue);
  if (clue.family === "capital") return resolveCapital(clue);
  if (clue.family === "enterprise") return resolveEnterprise(clue);
  const code = RULES[clue.family]?.(clue) ?? null;
  if (code !== null) return { code, stage: null, origin: originOf(clue.traits) ?? clue.origin };
  if (clue.family !== "disbursement") return null;
  return resolveCapital({ ...clue, family: "capital", traits: new Set([...clue.traits, "implemented"]) });
};
