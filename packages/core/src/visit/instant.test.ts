import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, dayAt } from "../day/index.js";
import { countedSpansAt, firstInstantOf, nextMidnight, spanStarts } from "./index.js";

const NEW_YORK = "America/New_York";
const HOUR = 3_600_000;

const at = (text: string): Date => new Date(text);
const startOf = (day: string, timeZone?: string): string => firstInstantOf(day as Day, timeZone).toISOString();

describe("a day in a time zone", () => {
  it("begins at midnight in Vietnam, wherever the server stands", () => {
    expect(startOf("2026-11-23")).toBe("2026-11-22T17:00:00.000Z");
    expect(startOf("2024-02-29")).toBe("2024-02-28T17:00:00.000Z");
  });

  it("begins by the offset that the zone has that night", () => {
    expect(startOf("2026-03-08", NEW_YORK)).toBe("2026-03-08T05:00:00.000Z");
    expect(startOf("2026-03-09", NEW_YORK)).toBe("2026-03-09T04:00:00.000Z");
    expect(startOf("2026-11-01", NEW_YORK)).toBe("2026-11-01T04:00:00.000Z");
    expect(startOf("2026-11-02", NEW_YORK)).toBe("2026-11-02T05:00:00.000Z");
  });

  it("begins at one o'clock where the clocks are put forward over midnight", () => {
    expect(startOf("2018-11-04", "America/Sao_Paulo")).toBe("2018-11-04T03:00:00.000Z");
    expect(dayAt(at("2018-11-04T02:59:59.999Z"), "America/Sao_Paulo")).toBe("2018-11-03");
  });

  it("begins once where the hour after midnight comes twice", () => {
    expect(startOf("2018-11-04", "America/Havana")).toBe("2018-11-04T04:00:00.000Z");
  });

  it("that the zone leaves out begins with the day after it", () => {
    expect(startOf("2011-12-30", "Pacific/Apia")).toBe("2011-12-30T10:00:00.000Z");
    expect(startOf("2011-12-31", "Pacific/Apia")).toBe("2011-12-30T10:00:00.000Z");
  });

  it("begins in the zones farthest from UTC", () => {
    expect(startOf("2026-11-23", "Pacific/Kiritimati")).toBe("2026-11-22T10:00:00.000Z");
    expect(startOf("2026-11-23", "Etc/GMT+12")).toBe("2026-11-23T12:00:00.000Z");
  });
});

describe("the spans of a counter at an instant", () => {
  it("turn at midnight of the site's zone", () => {
    const before = { today: "2026-11-22", yesterday: "2026-11-21", week: "2026-11-16", month: "2026-11-01" };
    const after = { today: "2026-11-23", yesterday: "2026-11-22", week: "2026-11-23", month: "2026-11-01" };
    expect(countedSpansAt(at("2026-11-22T16:59:59.999Z"))).toEqual({ ...before, year: "2026-01-01" });
    expect(countedSpansAt(at("2026-11-22T17:00:00Z"))).toEqual({ ...after, year: "2026-01-01" });
    expect(countedSpansAt(at("2026-11-22T17:00:00Z"), NEW_YORK)).toEqual({ ...before, year: "2026-01-01" });
  });

  it("turn at the end of a month, on a leap day and at New Year", () => {
    expect(countedSpansAt(at("2026-11-30T17:00:00Z")).month).toBe("2026-12-01");
    expect(countedSpansAt(at("2024-02-28T17:00:00Z"))).toMatchObject({ today: "2024-02-29", month: "2024-02-01" });
    expect(countedSpansAt(at("2024-02-29T17:00:00Z"))).toMatchObject({ yesterday: "2024-02-29", month: "2024-03-01" });
    expect(countedSpansAt(at("2025-12-31T16:59:59Z")).year).toBe("2025-01-01");
    expect(countedSpansAt(at("2025-12-31T17:00:00Z")).year).toBe("2026-01-01");
  });

  it("each begin at an instant", () => {
    expect(spanStarts(at("2026-11-29T03:00:00Z"))).toEqual({
      today: at("2026-11-28T17:00:00Z"),
      yesterday: at("2026-11-27T17:00:00Z"),
      week: at("2026-11-22T17:00:00Z"),
      month: at("2026-10-31T17:00:00Z"),
      year: at("2025-12-31T17:00:00Z"),
    });
  });

  it("begin in summer and winter time where a zone has both", () => {
    expect(spanStarts(at("2026-03-09T12:00:00Z"), NEW_YORK)).toEqual({
      today: at("2026-03-09T04:00:00Z"),
      yesterday: at("2026-03-08T05:00:00Z"),
      week: at("2026-03-09T04:00:00Z"),
      month: at("2026-03-01T05:00:00Z"),
      year: at("2026-01-01T05:00:00Z"),
    });
  });
});

describe("the next midnight", () => {
  it("is a day away at midnight itself and a moment away just before", () => {
    expect(nextMidnight(at("2026-11-22T17:00:00Z"))).toEqual(at("2026-11-23T17:00:00Z"));
    expect(nextMidnight(at("2026-11-22T16:59:59.999Z"))).toEqual(at("2026-11-22T17:00:00Z"));
  });

  it("ends days of 23 and 25 hours", () => {
    const hours = (instant: string): number =>
      (nextMidnight(at(instant), NEW_YORK).getTime() - at(instant).getTime()) / HOUR;
    expect(hours("2026-03-08T05:00:00Z")).toBe(23);
    expect(hours("2026-11-01T04:00:00Z")).toBe(25);
  });

  it("passes over a day that the zone leaves out", () => {
    expect(nextMidnight(at("2011-12-30T09:00:00Z"), "Pacific/Apia")).toEqual(at("2011-12-30T10:00:00Z"));
  });

  it("follows every instant, within 25 hours, and is where the day changes", () => {
    const instants = fc.date({ min: at("2000-01-01"), max: at("2100-01-01"), noInvalidDate: true });
    const zones = fc.constantFrom("Asia/Ho_Chi_Minh", NEW_YORK, "UTC", "Australia/Lord_Howe", "Asia/Kathmandu");
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const next = nextMidnight(instant, zone);
        const wait = next.getTime() - instant.getTime();
        expect(wait > 0 && wait <= 25 * HOUR).toBe(true);
        expect(dayAt(new Date(next.getTime() - 1), zone)).toBe(dayAt(instant, zone));
        expect(dayAt(next, zone) > dayAt(instant, zone)).toBe(true);
        expect(spanStarts(next, zone).today).toEqual(next);
      }),
    );
  });
});
