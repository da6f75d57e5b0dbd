import type { Trait } from "../sign.js";
import type { Clue } from "./clue.js";

const WORKERS: readonly (readonly [Trait, string])[] = [
  ["female", "workers_female"],
  ["local", "workers_local"],
  ["permanent", "workers_permanent"],
  ["seasonal", "workers_seasonal"],
  ["recruited", "workers_new"],
];

/** Workers by the word of origin: `lao động nước ngoài` are foreigners, `dự án nước ngoài` foreign investment. */
export const workerCode = ({ traits, unit, isAim }: Clue): string | null => {
  const known = WORKERS.find(([trait]) => traits.has(trait))?.[1];
  if (unit === "percent") return known === "workers_female" || known === "workers_local" ? `${known}_share` : null;
  if (known !== undefined) return known;
  if (traits.has("more") || (isAim && traits.has("jobs"))) return "workers_new";
  if (traits.has("abroad") !== traits.has("home")) return traits.has("abroad") ? "workers_foreign" : "workers_domestic";
  return "workers_total";
};

export const staffCode = ({ traits }: Clue): string => (traits.has("civil") ? "staff_civil_servants" : "staff_total");
