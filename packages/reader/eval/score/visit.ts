import type { VisitCounts } from "../../src/reading.ts";
import type { Labels } from "../label.ts";
import { sumOfTallies, type Tally, type Verdict } from "../tally.ts";

const COUNTS: readonly (keyof VisitCounts)[] = ["online", "today", "yesterday", "week", "month", "year", "total"];

type Count = number | null;

const tallyOf = (label: Count, found: Count): Tally => {
  const isRight = label !== null && label === found;
  return {
    hits: isRight ? 1 : 0,
    extras: !isRight && found !== null ? 1 : 0,
    misses: !isRight && label !== null ? 1 : 0,
  };
};

const remarkOf = (name: string, label: Count, found: Count): readonly string[] =>
  label === found ? [] : [`${name} want ${label} got ${found}`];

export const scoreVisits = ({ visits }: Labels, found: VisitCounts | null): Verdict => {
  const counts = COUNTS.map((name) => ({ name, label: visits?.[name] ?? null, found: found?.[name] ?? null }));
  return {
    tallies: { visits: sumOfTallies(counts.map(({ label, found }) => tallyOf(label, found))) },
    remarks: counts.flatMap(({ name, label, found }) => remarkOf(`visits ${name}`, label, found)),
  };
};

export const scoreViews = ({ views }: Labels, found: Count): Verdict => ({
  tallies: { views: tallyOf(views, found) },
  remarks: remarkOf("views", views, found),
});
