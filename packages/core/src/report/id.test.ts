import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Period } from "../period/index.js";
import {
  BOARD_REPORT_KINDS,
  type BoardReportKind,
  partsOfReportId,
  reportIdOf,
  reportIdSchema,
  reportPeriodSchema,
  toReportPeriod,
  usualKindOf,
} from "./index.js";

const kinds = Object.keys(BOARD_REPORT_KINDS) as readonly BoardReportKind[];

const year = fc.integer({ min: 1990, max: 2100 });

const periods = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.constantFrom("H1", "H2", "Q1", "Q4", "9M", "11M", "01", "12")).map((parts) => parts.join("-")),
) as fc.Arbitrary<Period>;

describe("a report's id", () => {
  it.each([
    ["2023", "final-review", "2023"],
    ["2023-H1", "interim-review", "2023-H1"],
    ["2023-9M", "periodic", "2023-9M"],
    ["2017-Q3", "briefing", "2017-Q3-briefing"],
    ["2017-Q3", "periodic", "2017-Q3"],
    ["2023-07", "briefing", "2023-07-briefing"],
    ["2023", "periodic", "2023-periodic"],
    ["2023-H1", "final-review", "2023-H1-final-review"],
  ] as const)("of %s, %s, is %s", (period, kind, id) => {
    expect(reportIdOf({ period: period as Period, kind })).toBe(id);
    expect(partsOfReportId(id)).toEqual({ period, kind });
  });

  it("gives back what it was made of, in an address or a file's name as it is", () => {
    fc.assert(
      fc.property(periods, fc.constantFrom(...kinds), (period, kind) => {
        const id = reportIdOf({ period, kind });
        expect(partsOfReportId(id)).toEqual({ period, kind });
        expect(id).toMatch(/^[\w-]+$/);
        expect(reportIdSchema.safeParse(id).success).toBe(true);
      }),
    );
  });

  it.each([
    "",
    "briefing",
    "-briefing",
    "2023-",
    "2023-h1",
    "2023-final-review",
    "2017-Q3-review",
    "2021/2025",
    "2023 ",
  ])("is not %j", (id) => {
    expect(partsOfReportId(id)).toBeNull();
    expect(reportIdSchema.safeParse(id).success).toBe(false);
  });
});

describe("a reporting period", () => {
  it("has a usual kind of report by its length", () => {
    const usual = ["2023", "2023-H2", "2023-Q1", "2023-9M", "2023-01", "2021/2025"].map((text) =>
      usualKindOf(text as Period),
    );
    expect(usual).toEqual(["final-review", "interim-review", "periodic", "periodic", "periodic", "final-review"]);
  });

  it("is any period but a span of years", () => {
    expect(toReportPeriod("2023-11M")).toBe("2023-11M");
    expect(toReportPeriod("2021/2025")).toBeNull();
    expect(toReportPeriod("quý III/2017")).toBeNull();
    expect(reportPeriodSchema.safeParse("2023-H1").success).toBe(true);
    for (const value of ["2021/2025", "2023-H3", 2023, null])
      expect(reportPeriodSchema.safeParse(value).success).toBe(false);
  });
});
