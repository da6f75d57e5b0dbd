import type { Observation } from "../observation.js";
import { checkSum, type Sum } from "./add-up.js";
import type { Finding } from "./finding.js";
import { type Evidence, groupsBy, placeKeyOf, timeKeyOf } from "./group.js";

/** Indicators that say "trong đó" of another, and are in none of its full lists. */
const looseParts = (whole: Observation, held: ReadonlyMap<string, Observation>, { indicators }: Evidence) => {
  const listed = new Set(indicators.get(whole.indicator)?.partitions.flat());
  return [...held.values()].filter(
    ({ indicator }) => indicators.get(indicator)?.partOf === whole.indicator && !listed.has(indicator),
  );
};

const sumsOf = (whole: Observation, held: ReadonlyMap<string, Observation>, evidence: Evidence): readonly Sum[] => [
  ...(evidence.indicators.get(whole.indicator)?.partitions ?? []).map((codes): Sum => {
    const parts = codes.flatMap((code) => held.get(code) ?? []);
    return { whole, parts, exhaustive: parts.length === codes.length };
  }),
  ...looseParts(whole, held, evidence).map((part): Sum => ({ whole, parts: [part], exhaustive: false })),
];

/** Indicators that do not add up to the one they are parts of, for one place, unit and time. */
export const partFindings = (evidence: Evidence): readonly Finding[] =>
  groupsBy(evidence.observations, (record) => `${placeKeyOf(record)}|${timeKeyOf(record)}`).flatMap((records) => {
    const held = new Map(records.map((record) => [record.indicator, record]));
    return [...held.values()].flatMap((whole) =>
      sumsOf(whole, held, evidence).flatMap((sum) => checkSum("parts-and-whole", sum, evidence)),
    );
  });
