import { describe, expect, it } from "vitest";
import { VISIT_TERMS, type VisitCounts, visitCountsSchema } from "./index.js";

const counts: VisitCounts = {
  online: 10,
  today: 34,
  yesterday: 0,
  week: 12_242,
  month: 45_178,
  year: 45_178,
  total: 1_030_002,
  asOf: "2026-11-29T10:15:00+07:00",
};

describe("the counts of a site", () => {
  it.each(["2026-11-29T10:15:00+07:00", "2026-11-29T03:15:00Z", "2026-11-29T03:15:00.123Z"])(
    "hold at the instant %s",
    (asOf) => {
      const read: VisitCounts = visitCountsSchema.parse({ ...counts, asOf });
      expect(read).toEqual({ ...counts, asOf });
    },
  );

  it.each([
    { asOf: "2026-11-29" },
    { asOf: "2026-11-29T10:15:00" },
    { asOf: "2026-13-29T10:15:00Z" },
    { asOf: " 2026-11-29T10:15:00Z" },
    { asOf: "2026-11-29T10:15:00+07:00 " },
    { asOf: 0 },
    { total: -1 },
    { online: 0.5 },
    { week: "12242" },
    { visitors: 1 },
    { today: undefined },
  ])("are refused with %j", (fields) => {
    expect(visitCountsSchema.safeParse({ ...counts, ...fields }).success).toBe(false);
  });
});

describe("the words of the counter", () => {
  it("say in both languages, in composed Unicode, what is counted", () => {
    expect(Object.keys(VISIT_TERMS)).toEqual(["view", "visit", "visitor", "online"]);
    for (const { name, definition } of Object.values(VISIT_TERMS)) {
      for (const text of [name.vi, name.en, definition.vi, definition.en]) {
        expect(text).toBe(text.normalize("NFC"));
        expect(text.trim()).not.toBe("");
      }
    }
    expect(VISIT_TERMS.visit.definition.vi).toContain("30 phút");
    expect(VISIT_TERMS.online.definition.en).toContain("5 minutes");
  });
});
