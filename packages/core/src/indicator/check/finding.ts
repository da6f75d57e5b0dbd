import type { Problem } from "../../problem/problem.js";
import type { Indicator } from "../indicator.js";

/** What is wrong with one indicator, and in which of its fields. */
export interface Finding extends Pick<Problem, "code" | "message"> {
  readonly indicator: Indicator;
  readonly field: keyof Indicator;
}

/** Indicators by code: the first of each. */
export type Registry = ReadonlyMap<string, Indicator>;

export const unitsOf = ({ unit, otherUnits }: Indicator): readonly string[] => [unit, ...otherUnits];

/** The other indicators that one names, each with the field that names it. */
export const namedBy = ({ partOf, partitions, ratio }: Indicator): readonly (readonly [keyof Indicator, string])[] => [
  ...(partOf === null ? [] : [["partOf", partOf] as const]),
  ...partitions.flat().map((code) => ["partitions", code] as const),
  ...(ratio === null ? [] : ([ratio.numerator, ratio.denominator] as const).map((code) => ["ratio", code] as const)),
];
