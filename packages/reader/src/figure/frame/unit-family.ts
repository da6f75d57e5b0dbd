import type { Family } from "../sign.js";

const MONEY: readonly Family[] = [
  "capital",
  "revenue",
  "output",
  "export",
  "import",
  "trade",
  "surplus",
  "budget",
  "stateRevenue",
  "tax",
  "fee",
  "rent",
  "allocation",
  "publicPlan",
  "disbursement",
];

/** What a unit can be a unit of. */
const FAMILIES: Readonly<Record<string, readonly Family[]>> = {
  VND: MONEY,
  USD: MONEY,
  projects: ["project"],
  enterprises: ["enterprise"],
  people: ["worker", "staff"],
  percent: ["occupancy", "disbursement", "worker", "onTime", "taskUpdate", "production", "retail"],
  ha: ["land"],
  km2: ["land"],
  m2: ["floor"],
  t: ["cargo", "portCargo", "export", "import", "trade"],
  "t/day": ["cargo"],
  vehicles: ["vehicle"],
  "vehicles/day": ["vehicle"],
  vessels: ["vessel"],
  visits: ["passenger", "tourist", "vehicle"],
  declarations: ["declaration"],
  certificates: ["certificate"],
  "VND/person/month": ["income"],
  "VND/day": ["fee"],
  "m3/day": ["wastewater"],
  count: ["zone", "scheme", "meeting"],
};

/** What stands without a unit of its own: `người địa phương 77.204`. */
export const UNIT_OF: Readonly<Partial<Record<Family, string>>> = {
  project: "projects",
  enterprise: "enterprises",
  worker: "people",
  staff: "people",
  zone: "count",
  vehicle: "vehicles",
  vessel: "vessels",
  declaration: "declarations",
  passenger: "visits",
};

export const fits = (family: Family, unit: string): boolean => FAMILIES[unit]?.includes(family) ?? false;

export const isMoney = (unit: string): boolean => unit === "VND" || unit === "USD";
