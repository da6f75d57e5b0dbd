import { describe, expect, it } from "vitest";
import { readText } from "../src/read-text.ts";
import { cleanShareOf, evaluate } from "./evaluation.ts";
import { labelledTextsOf } from "./labelled-text.ts";
import { type Line, NOTHING, qualityOf } from "./tally.ts";

/** The least F1 of each line on any of our sets. */
const GOALS: Readonly<Partial<Record<Line, number>>> = {
  kpi: 0.95,
  indicator: 0.85,
  period: 0.9,
  comparison: 0.92,
  dates: 0.98,
  references: 0.98,
  header: 0.95,
  tasks: 0.9,
  visits: 1,
  views: 1,
  contradictions: 0.8,
};

describe.for(["texts", "held-out", "second", "third", "fourth"])("the reader on %s", (set) => {
  const { tallies, negatives } = evaluate(readText, labelledTextsOf(`${import.meta.dirname}/${set}`, null));

  it.for(Object.entries(GOALS) as [Line, number][])("reaches its goal for %s: %f", ([line, goal]) => {
    expect(qualityOf(tallies[line] ?? NOTHING).f1).toBeGreaterThanOrEqual(goal);
  });

  it("finds no figure where there is none", () => {
    expect(cleanShareOf(negatives) ?? 1).toBe(1);
  });
});
