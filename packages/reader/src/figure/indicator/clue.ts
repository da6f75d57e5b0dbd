import type { Family, Trait } from "../sign.js";

export type Origin = "fdi" | "ddi" | null;

/** What happened to the projects that a figure counts, or whose money it is. */
export type Stage =
  | "new"
  | "together"
  | "newAndIncrease"
  | "attracted"
  | "increase"
  | "decrease"
  | "adjusted"
  | "operating"
  | "starting"
  | "building"
  | "revoked"
  | "public"
  | "infrastructure"
  | "implemented"
  | "total";

/** Everything that tells which indicator a figure is. */
export interface Clue {
  readonly family: Family;
  readonly unit: string;
  readonly traits: ReadonlySet<Trait>;
  /** The sentence speaks of what stands on a day, not of what came in a period. */
  readonly stock: boolean;
  /** It says so itself (`lũy kế`, `đến nay`), not by a day alone. */
  readonly lasting: boolean;
  /** One enterprise or project is the subject. */
  readonly single: boolean;
  /** What the text has spoken of so far: new projects, or all. */
  readonly running: Stage | null;
  /** Of the figure that it goes with: `5 dự án FDI mới, vốn …`. */
  readonly stage: Stage | null;
  readonly origin: Origin;
  /** The family of the whole that it is a part of. */
  readonly whole: Family | null;
  /** Where the money of that whole is from. */
  readonly originOfWhole: Origin;
  /** It is a target or a forecast. */
  readonly isAim: boolean;
}

export interface Resolved {
  readonly code: string;
  readonly stage: Stage | null;
  readonly origin: Origin;
}

export const originOf = (traits: ReadonlySet<Trait>): Origin => {
  const foreign = traits.has("foreign") || traits.has("abroad");
  const domestic = traits.has("domestic") || traits.has("home");
  if (foreign === domestic) return null;
  return foreign ? "fdi" : "ddi";
};

/** A country named beside projects or capital is that of its investors. */
export const investedFrom = (traits: ReadonlySet<Trait>): Origin =>
  originOf(traits) ?? (traits.has("country") ? "fdi" : null);

/** `projects_new` + fdi: `projects_new_fdi`. */
export const withOrigin = (code: string, origin: Origin): string => (origin === null ? code : `${code}_${origin}`);

/** `capital_new` + null: `capital_new_total`. */
export const withOriginOrTotal = (code: string, origin: Origin): string => `${code}_${origin ?? "total"}`;
