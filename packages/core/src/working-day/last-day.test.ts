import { describe, expect, it } from "vitest";
import type { Day } from "../day/index.js";
import { statusOn } from "../directive/index.js";
import { addWorkingDays, endOfTerm, nextWorkingDay, VIETNAM_CALENDAR, withDays } from "./index.js";

const FIRST = "0001-01-01" as Day;
const LAST = "9999-12-31" as Day;

const off = [FIRST, LAST].map((day) => ({ day, name: { vi: "Nghỉ", en: "Off" }, source: "Thông báo của Ban" }));

/** A calendar in which even the first and the last of all days are off. */
const calendar = withDays(VIETNAM_CALENDAR, { off });

describe("the search for a working day", () => {
  it("ends with the last day there is, though it is off", () => {
    expect(nextWorkingDay(LAST, calendar)).toBe(LAST);
    expect(endOfTerm(LAST, calendar)).toBe(LAST);
    expect(statusOn({ due: LAST, completed: null }, "2026-11-25" as Day, { calendar }).kind).toBe("not-due");
  });

  it("ends with the first and the last day, however many are counted", () => {
    expect(addWorkingDays("9999-12-30" as Day, 10 ** 15, calendar)).toBe(LAST);
    expect(addWorkingDays("0001-01-02" as Day, -(10 ** 15), calendar)).toBe(FIRST);
    expect(addWorkingDays(LAST, 1, calendar)).toBe(LAST);
  });
});
