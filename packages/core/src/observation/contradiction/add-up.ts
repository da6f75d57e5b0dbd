import { addDecimals } from "../../decimal/decimal.js";
import type { Locale } from "../../vietnamese/number.js";
import type { Observation } from "../observation.js";
import { addBounds, boundsOf, exceeds, meet } from "./bounds.js";
import type { Finding, FindingKind } from "./finding.js";
import { type Evidence, isNotNegative } from "./group.js";
import { sayFinding, sayQuantity } from "./wording.js";

/** A figure, and others that make it, or a part of it. */
export interface Sum {
  readonly whole: Observation;
  readonly parts: readonly Observation[];
  /** Whether the parts are all there is. */
  readonly exhaustive: boolean;
}

const SAYS = {
  exact: {
    vi: (sum: string) => `các thành phần cộng lại được ${sum}`,
    en: (sum: string) => `its parts add up to ${sum}`,
  },
  more: {
    vi: (sum: string) => `chỉ một phần trong đó đã là ${sum}`,
    en: (sum: string) => `a part of it alone is ${sum}`,
  },
} as const;

/**
 * Whether a sum holds, within what rounding explains. Parts that are not all may be less than the whole, but never more,
 * as long as nothing is negative.
 */
export const checkSum = (
  kind: FindingKind,
  { whole, parts, exhaustive }: Sum,
  evidence: Evidence,
): readonly Finding[] => {
  if (parts.length === 0) return [];
  const [bounds, sum] = [boundsOf(whole), addBounds(parts.map(boundsOf))];
  const holds = exhaustive ? meet(bounds, sum) : !parts.every(isNotNegative) || !exceeds(sum, bounds);
  if (holds) return [];
  const computed = addDecimals(...parts.map(({ value }) => value));
  const says = SAYS[exhaustive ? "exact" : "more"];
  const against = (locale: Locale): string => says[locale](sayQuantity(computed, whole.unit, locale));
  return [
    {
      kind,
      certainty: "contradiction",
      records: [whole, ...parts],
      stated: whole.value,
      computed,
      message: sayFinding(whole, evidence.indicators, against),
    },
  ];
};
