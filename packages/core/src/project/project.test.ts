import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decimal } from "../decimal/index.js";
import { checkRecord } from "../record/index.js";
import {
  CAPITAL_SOURCES,
  disbursementByYear,
  disbursementRate,
  PROJECT_PURPOSES,
  type PublicInvestment,
  projectSchema,
  publicInvestmentSchema,
} from "./index.js";

const PROJECT = {
  id: "nha-may-mau",
  name: { vi: "Nhà máy mẫu", en: "Sample plant" },
  zone: "hoa-binh",
  enterprise: "cong-ty-mau",
  capitalSource: "fdi",
  purpose: "production",
  sector: "2018:2610",
  certificate: { number: "1234567890", day: "2020-07-03" },
  capital: { usd: { currency: "USD", amount: "61000000", equivalent: null }, vnd: null },
};

const columnsWrong = (change: object): readonly (string | null)[] => {
  const place = (path: readonly PropertyKey[]) => ({ file: "projects.csv", row: 2, column: path.join(".") });
  const result = checkRecord(projectSchema, { ...PROJECT, ...change }, place);
  return result.ok ? [] : result.problems.map(({ column }) => column);
};

describe("a project", () => {
  it("is taken as it stands", () => {
    expect(projectSchema.parse(PROJECT)).toEqual(PROJECT);
  });

  it("may have everything but its id and name unknown", () => {
    const { id, name, ...rest } = PROJECT;
    const unknown = Object.fromEntries(Object.keys(rest).map((key) => [key, null]));
    expect(projectSchema.parse({ id, name, ...unknown })).toEqual({ id, name, ...unknown });
  });

  it.each([
    ["capitalSource", { capitalSource: "oda" }],
    ["purpose", { purpose: "housing" }],
    ["sector", { sector: "C" }],
    ["certificate.day", { certificate: { number: "1", day: "03/7/2020" } }],
    ["certificate.number", { certificate: { number: null, day: null } }],
    ["capital", { capital: { usd: null, vnd: null } }],
    [
      "capital.usd.amount",
      { capital: { usd: { currency: "USD", amount: "61.000.000", equivalent: null }, vnd: null } },
    ],
  ])("is refused for its %s", (column, change) => {
    expect(columnsWrong(change)).toEqual([column]);
  });

  it("has words for whose capital it is and what it is for", () => {
    expect(Object.keys(CAPITAL_SOURCES)).toEqual(["fdi", "ddi", "public"]);
    expect(Object.keys(PROJECT_PURPOSES)).toEqual(["infrastructure", "production"]);
  });
});

const investment = (
  project: string,
  year: number,
  plan: string | null,
  disbursed: string | null,
): PublicInvestment => ({
  project,
  year,
  plan: plan as Decimal | null,
  disbursed: disbursed as Decimal | null,
});

describe("public investment", () => {
  it.each([
    ["408371000000", "332250645600", "81.36"],
    ["3", "1", "33.33"],
    ["3", "2", "66.67"],
    ["100", "120", "120"],
    ["1000000000000000000", "1", "0"],
    ["1000000000000000003", "1000000000000000003", "100"],
    ["0", "5", null],
    ["100", "0", "0"],
    [null, "5", null],
    ["100", null, null],
  ])("of %s with %s disbursed is at %s %%", (plan, disbursed, rate) => {
    expect(disbursementRate(plan as Decimal | null, disbursed as Decimal | null)).toBe(rate);
  });

  it("is told year by year as the ratio of the sums, with what is not known named", () => {
    const years = disbursementByYear([
      investment("a", 2024, "100", "50"),
      investment("a", 2023, "300", "300"),
      investment("b", 2023, "700", "0"),
      investment("c", 2023, "50", null),
      investment("d", 2023, null, "7"),
      investment("e", 2022, null, null),
    ]);
    expect(years).toEqual([
      { year: 2022, plan: "0", disbursed: "0", rate: null, missing: ["e"] },
      { year: 2023, plan: "1000", disbursed: "300", rate: "30", missing: ["c", "d"] },
      { year: 2024, plan: "100", disbursed: "50", rate: "50", missing: [] },
    ]);
    expect(disbursementByYear([])).toEqual([]);
  });

  it("does not change its rate when a project is cut in two halves", () => {
    const half = fc.integer({ min: 0, max: 10 ** 9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(half, half), { minLength: 1, maxLength: 8 }), (halves) => {
        const whole = halves.map(([plan, disbursed]) => investment("a", 2023, String(plan * 2), String(disbursed * 2)));
        const parts = halves.flatMap(([plan, disbursed]) =>
          ["a", "b"].map((project) => investment(project, 2023, String(plan), String(disbursed))),
        );
        expect(disbursementByYear(parts)).toEqual(disbursementByYear(whole));
      }),
    );
  });

  it("is a record of a year in whole sums", () => {
    const record = investment("a", 2023, "300", null);
    expect(publicInvestmentSchema.parse(record)).toEqual(record);
    for (const change of [
      { year: "2023" },
      { year: 1899 },
      { year: 10000 },
      { plan: "-1" },
      { disbursed: undefined },
    ]) {
      expect(publicInvestmentSchema.safeParse({ ...record, ...change }).success).toBe(false);
    }
  });
});
