import type { Figure } from "../figure/index.js";
import type { Token } from "../text/index.js";
import { findMalformedNumbers } from "./malformed.js";
import { findOccupancyProblems } from "./occupancy.js";
import { findPartProblems, findSumProblems } from "./parts.js";
import { findPercentageProblems } from "./percentage.js";
import type { Contradiction } from "./problem.js";

export type { Contradiction } from "./problem.js";

/** Every contradiction among the figures of a text: parts that do not add up, percentages that do not fit their base. */
export const findContradictions = (tokens: readonly Token[], figures: readonly Figure[]): readonly Contradiction[] => [
  ...findPartProblems(tokens, figures),
  ...findSumProblems(tokens, figures),
  ...findPercentageProblems(tokens, figures),
  ...findOccupancyProblems(figures),
  ...findMalformedNumbers(tokens, figures),
];
