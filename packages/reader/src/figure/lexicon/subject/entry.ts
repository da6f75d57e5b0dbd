import type { Family, Trait } from "../../sign.js";

/** The wordings of a head (`|` parts them), what it is a head of, and what it tells besides. */
export type SubjectEntry = readonly [wordings: string, family: Family, ...traits: Trait[]];
