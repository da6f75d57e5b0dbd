import { describe, expect, it } from "vitest";
import type { Day } from "../day/index.js";
import { type Baseline, baselineOn, baselineSchema, countedSpans, hitSchema, siteSchema } from "./index.js";

const on = (text: string): Day => text as Day;

const baseline: Baseline = baselineSchema.parse({
  asOf: "2019-12-27",
  online: 10,
  today: 34,
  week: 12_242,
  month: 45_178,
  total: 1_030_002,
});

describe("an old counter's baseline", () => {
  it("adds all its figures on the day it was read", () => {
    expect(baselineOn(baseline, on("2019-12-27"))).toEqual({
      today: 34,
      yesterday: 0,
      week: 12_242,
      month: 45_178,
      year: 0,
      total: 1_030_002,
    });
  });

  it("makes its today the yesterday of the next day", () => {
    expect(baselineOn(baseline, on("2019-12-28"))).toMatchObject({ today: 0, yesterday: 34, week: 12_242 });
  });

  it("drops the week on Monday and the month on the first, and keeps the total for good", () => {
    expect(baselineOn(baseline, on("2019-12-30"))).toMatchObject({ week: 0, month: 45_178, total: 1_030_002 });
    expect(baselineOn(baseline, on("2020-01-01"))).toMatchObject({ month: 0, total: 1_030_002 });
    expect(baselineOn(baseline, on("2026-11-23"))).toMatchObject({ today: 0, week: 0, total: 1_030_002 });
  });

  it("read on a Monday, on the first or on New Year's day counts in the week, month and year that begin", () => {
    const monday = { ...baseline, asOf: on("2026-11-23") };
    expect(baselineOn(monday, on("2026-11-24"))).toMatchObject({ week: 12_242 });
    const newYear = { ...baseline, asOf: on("2026-01-01"), year: 5 };
    expect(baselineOn(newYear, on("2026-01-31"))).toMatchObject({ month: 45_178, year: 5 });
  });

  it("is nothing where there was no old counter", () => {
    expect(baselineOn(undefined, on("2026-11-23")).total).toBe(0);
  });

  it.each([
    { asOf: "2019-12-27", total: -1 },
    { asOf: "2019-12-27", total: 1.5 },
    { total: 1 },
    { asOf: "27/12/2019", total: 1 },
  ])("is refused as %j", (input) => {
    expect(baselineSchema.safeParse(input).success).toBe(false);
  });
});

describe("the spans that a counter shows", () => {
  it("start on Monday, on the first, and on New Year's day", () => {
    expect(countedSpans(on("2026-11-29"))).toEqual({
      today: "2026-11-29",
      yesterday: "2026-11-28",
      week: "2026-11-23",
      month: "2026-11-01",
      year: "2026-01-01",
    });
  });
});

describe("a hit", () => {
  it("names a page of the site", () => {
    expect(hitSchema.safeParse({ path: "/binh-thuan/" }).success).toBe(true);
    expect(hitSchema.safeParse({ path: "/a", referrer: "https://example.gov.vn/" }).success).toBe(true);
    expect(hitSchema.parse({ path: "/a", views: 9, address: "192.0.2.1" })).toEqual({ path: "/a" });
  });

  it.each([
    {},
    { path: "" },
    { path: "a" },
    { path: "/a?b" },
    { path: "/a b" },
    { path: 1 },
    { path: `/${"a".repeat(1024)}` },
    [],
    "x",
    null,
  ])("is refused as %j", (input) => {
    expect(hitSchema.safeParse(input).success).toBe(false);
  });
});

describe("a site", () => {
  it.each(["https://a.gov.vn/", "a.gov.vn", "ftp://a.gov.vn", "*", "null"])("has no origin %j", (origin) => {
    expect(siteSchema.safeParse({ id: "a", origins: [origin] }).success).toBe(false);
  });
});
