import type { Indicator } from "../../indicator/indicator.js";
import type { Zone } from "../../zone/zone.js";
import type { Observation } from "../observation.js";
import { fallingFindings } from "./falling.js";
import type { Finding } from "./finding.js";
import type { Evidence } from "./group.js";
import { partFindings } from "./parts.js";
import { percentageFindings } from "./percentage.js";
import { periodFindings } from "./periods.js";
import { rateFindings } from "./rate.js";
import { twiceFindings } from "./twice.js";
import { unitFindings } from "./units.js";
import { zoneFindings } from "./zones.js";

/**
 * Every place where a board's figures contradict one another beyond what rounding explains: parts that do not add up,
 * a percentage that its base speaks against, a total that falls, units that cannot be added. Each finding names its
 * records and says, in Vietnamese and English, what was stated and what follows from the others. Nothing is corrected.
 *
 * @example findContradictions([], INDICATORS, []) //=> []
 */
export const findContradictions = (
  observations: readonly Observation[],
  indicators: readonly Indicator[],
  zones: readonly Pick<Zone, "id" | "kind" | "within">[],
): readonly Finding[] => {
  const evidence: Evidence = {
    observations,
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
  };
  return [
    ...partFindings(evidence),
    ...zoneFindings(evidence, zones),
    ...periodFindings(evidence),
    ...rateFindings(evidence),
    ...percentageFindings(evidence),
    ...fallingFindings(evidence),
    ...unitFindings(evidence),
    ...twiceFindings(evidence),
  ];
};
