import type { Trait } from "../sign.js";
import {
  type Clue,
  investedFrom,
  type Origin,
  type Resolved,
  type Stage,
  withOrigin,
  withOriginOrTotal,
} from "./clue.js";

const SPOKEN: readonly (readonly [Trait, Stage])[] = [
  ["revoked", "revoked"],
  ["decrease", "decrease"],
  ["implemented", "implemented"],
  ["newAndIncrease", "newAndIncrease"],
  ["together", "together"],
  ["increase", "increase"],
  ["new", "new"],
  ["fresh", "new"],
];

const spokenStage = ({ traits, stock, stage, lasting }: Clue): Stage | null => {
  const spoken = SPOKEN.find(([trait]) => traits.has(trait));
  if (spoken !== undefined) return spoken[1];
  if (traits.has("adjusted")) return "increase";
  if (traits.has("stock") && (stage === null || stage === "total")) return "total";
  if (traits.has("attracted")) return lasting ? "total" : "attracted";
  if (traits.has("more")) return stage === "total" ? "new" : (stage ?? "new");
  if (traits.has("licensed")) return stock ? "total" : "new";
  return stage === null && traits.has("registered") ? (stock ? "total" : "attracted") : null;
};

/** The stage of the projects beside it, as money has it: what operates or is built is part of the total. */
const followed = (stage: Stage | null): Stage | null => {
  if (stage === "operating" || stage === "building" || stage === "starting") return "total";
  return stage === "adjusted" ? "increase" : stage;
};

const CODES: Readonly<Partial<Record<Stage, (origin: Origin) => string>>> = {
  new: (origin) => withOriginOrTotal("capital_new", origin),
  together: (origin) => withOriginOrTotal("capital_attracted", origin),
  attracted: (origin) => withOriginOrTotal("capital_attracted", origin),
  newAndIncrease: (origin) =>
    origin === "fdi" ? "capital_new_and_increase_fdi" : withOriginOrTotal("capital_attracted", origin),
  increase: (origin) => withOriginOrTotal("capital_increase", origin),
  decrease: (origin) => withOriginOrTotal("capital_decrease", origin),
  implemented: (origin) => withOriginOrTotal("capital_implemented", origin),
  revoked: (origin) => withOrigin("capital_revoked", origin),
  public: () => "capital_infrastructure_public",
};

/** Which sum of investment it is. */
export const resolveCapital = (clue: Clue): Resolved => {
  const { traits } = clue;
  const origin = investedFrom(traits) ?? clue.origin ?? clue.originOfWhole;
  if (traits.has("purchase")) return { code: "capital_share_purchase_fdi", stage: clue.stage, origin };
  if (traits.has("charter")) {
    return {
      code: traits.has("decrease") ? "charter_capital_decrease" : "charter_capital_increase",
      stage: clue.stage,
      origin,
    };
  }
  if (clue.single || (traits.has("investment") && clue.stage === null))
    return { code: "project_investment", stage: null, origin: null };
  if (clue.stage === "public" && !traits.has("implemented"))
    return { code: "capital_infrastructure_public", stage: "public", origin };
  if (traits.has("infrastructure") && !traits.has("increase")) {
    const done = traits.has("implemented") ? "implemented" : "registered";
    return { code: `capital_${done}_infrastructure`, stage: clue.stage, origin };
  }
  const stage = spokenStage(clue) ?? followed(clue.stage) ?? (clue.stock ? "total" : (clue.running ?? "attracted"));
  // Only the two moneys are told apart in the registry.
  const side = origin ?? (stage === "revoked" ? (clue.unit === "USD" ? "fdi" : "ddi") : null);
  return { code: CODES[stage]?.(side) ?? withOriginOrTotal("capital_registered", origin), stage, origin };
};
