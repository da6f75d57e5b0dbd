import type { Trait } from "../sign.js";
import { type Clue, investedFrom, type Origin, type Resolved, type Stage, withOrigin } from "./clue.js";

/** In the order in which one wins over the other. */
const SURE: readonly (readonly [Trait, Stage])[] = [
  ["revoked", "revoked"],
  ["decrease", "decrease"],
  ["increase", "increase"],
  ["adjusted", "adjusted"],
  ["starting", "starting"],
  ["building", "building"],
];

/** Which stage the words beside the figure tell, without its surroundings. */
const spokenStage = ({ traits, stock, stage }: Clue): Stage | null => {
  if (traits.has("newAndIncrease")) return "newAndIncrease";
  const sure = SURE.find(([trait]) => traits.has(trait));
  if (sure !== undefined) return sure[1];
  if (traits.has("infrastructure") && traits.has("public")) return "public";
  const isNew = traits.has("new") || traits.has("more") || traits.has("fresh");
  if (traits.has("operating") && !traits.has("inForce")) return isNew && !stock ? "starting" : "operating";
  if (isNew) return "new";
  if (traits.has("stock")) return "total";
  if (traits.has("licensed") || traits.has("attracted")) return stock ? "total" : "new";
  return traits.has("has") && stage === null ? "total" : null;
};

const CODES: Readonly<Partial<Record<Stage, (origin: Origin) => string>>> = {
  revoked: (origin) => withOrigin("projects_revoked", origin),
  decrease: (origin) => withOrigin("projects_capital_decrease", origin),
  increase: (origin) => withOrigin("projects_capital_increase", origin),
  adjusted: () => "projects_adjusted",
  starting: () => "projects_started_operating",
  building: () => "projects_under_construction",
  public: () => "projects_infrastructure_public",
  operating: (origin) => withOrigin("projects_operating", origin),
  new: (origin) => withOrigin("projects_new", origin),
  together: (origin) => withOrigin("projects_new", origin),
  attracted: (origin) => withOrigin("projects_new", origin),
  newAndIncrease: () => "projects_new_and_adjusted_fdi",
};

const totalCode = (origin: Origin): string => (origin === null ? "projects_total" : `projects_${origin}`);

/** Which count of projects it is. */
export const resolveProject = (clue: Clue): Resolved => {
  const spoken = spokenStage(clue);
  const isAlike = spoken === null || clue.traits.has("other");
  const origin = investedFrom(clue.traits) ?? (isAlike ? clue.origin : null) ?? clue.originOfWhole;
  const stage = spoken ?? (clue.stock ? "total" : (clue.stage ?? clue.running ?? "total"));
  const code = CODES[stage]?.(origin) ?? totalCode(origin);
  return { code, stage, origin };
};
