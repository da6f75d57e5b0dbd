import { describe, expect, it } from "vitest";
import { addDays, type Day, dayAt, daysBetween, startOfMonth, startOfWeek, startOfYear, toDay } from "./index.js";

const day = (text: string): Day => {
  const value = toDay(text);
  if (value === null) throw new Error(`no such day: ${text}`);
  return value;
};

describe("a day", () => {
  it.each(["2023-02-29", "2020-13-01", "2020-00-10", "20-01-01", "2020-1-1", "2020-01-01T00:00", ""])(
    "does not exist as %j",
    (text) => {
      expect(toDay(text)).toBeNull();
    },
  );

  it("turns at midnight in Vietnam, wherever the server stands", () => {
    expect(dayAt(new Date("2026-11-22T16:59:59.999Z"))).toBe("2026-11-22");
    expect(dayAt(new Date("2026-11-22T17:00:00.000Z"))).toBe("2026-11-23");
  });

  it("turns by another zone where a site declares one", () => {
    expect(dayAt(new Date("2026-11-22T17:00:00Z"), "UTC")).toBe("2026-11-22");
  });

  it("counts over month ends, leap days and years", () => {
    expect(addDays(day("2024-02-28"), 1)).toBe("2024-02-29");
    expect(addDays(day("2024-12-31"), 1)).toBe("2025-01-01");
    expect(addDays(day("2024-03-01"), -1)).toBe("2024-02-29");
    expect(daysBetween(day("2019-12-27"), day("2020-01-03"))).toBe(7);
    expect(daysBetween(day("2020-01-03"), day("2019-12-27"))).toBe(-7);
  });

  it("belongs to a week that starts on Monday, a month and a year", () => {
    expect(startOfWeek(day("2026-11-23"))).toBe("2026-11-23");
    expect(startOfWeek(day("2026-11-22"))).toBe("2026-11-16");
    expect(startOfMonth(day("2026-11-23"))).toBe("2026-11-01");
    expect(startOfYear(day("2026-11-23"))).toBe("2026-01-01");
  });
});
