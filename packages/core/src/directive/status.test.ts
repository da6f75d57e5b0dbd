import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../day/index.js";
import type { CalendarDay, WorkingCalendar } from "../working-day/calendar.js";
import { isWorkingDay, knowsDay } from "../working-day/index.js";
import { compareByUrgency, type DirectiveStatusKind, type StatusOptions, statusOn, WEEKEND_CALENDAR } from "./index.js";

const day = (text: string): Day => text as Day;

/** A Friday. */
const due = day("2020-07-31");

const status = (dueDay: string | null, completed: string | null, on: string, options?: StatusOptions) =>
  statusOn({ due: dueDay as Day | null, completed: completed as Day | null }, day(on), options);

const calendarOf = (days: {
  readonly off?: readonly string[];
  readonly worked?: readonly string[];
}): WorkingCalendar => {
  const table = (texts: readonly string[] = []): ReadonlyMap<Day, CalendarDay> =>
    new Map(texts.map((text) => [day(text), { day: day(text), name: { vi: "Nghỉ", en: "Off" }, source: "test" }]));
  return { from: day("2020-01-01"), to: day("2020-12-31"), off: table(days.off), worked: table(days.worked) };
};

describe("the status of a task on a day", () => {
  it.each([
    ["2020-07-01", { kind: "not-due", days: 22 }],
    ["2020-07-23", { kind: "not-due", days: 6 }],
    ["2020-07-24", { kind: "due-soon", days: 5 }],
    ["2020-07-26", { kind: "due-soon", days: 5 }],
    ["2020-07-30", { kind: "due-soon", days: 1 }],
    ["2020-07-31", { kind: "due-soon", days: 0 }],
    ["2020-08-01", { kind: "overdue", days: 0 }],
    ["2020-08-02", { kind: "overdue", days: 0 }],
    ["2020-08-03", { kind: "overdue", days: 1 }],
    ["2020-08-04", { kind: "overdue", days: 2 }],
    ["2020-08-10", { kind: "overdue", days: 6 }],
  ])("on %s is %j while it is not done, in working days", (on, expected) => {
    expect(status("2020-07-31", null, on)).toEqual(expected);
  });

  it.each([
    ["2020-07-01", { kind: "done-on-time" }],
    ["2020-07-31", { kind: "done-on-time" }],
    ["2020-08-01", { kind: "done-late", days: 0 }],
    ["2020-08-03", { kind: "done-late", days: 1 }],
    ["2020-08-07", { kind: "done-late", days: 5 }],
  ])("done on %s is %j ever after", (completed, expected) => {
    expect(status("2020-07-31", completed, "2020-09-01")).toEqual(expected);
  });

  it("was not yet done before the day it was completed", () => {
    expect(status("2020-07-31", "2020-08-04", "2020-08-03")).toEqual({ kind: "overdue", days: 1 });
    expect(status("2020-07-31", "2020-08-04", "2020-08-04")).toEqual({ kind: "done-late", days: 2 });
    expect(status("2020-07-31", "2020-07-30", "2020-07-29")).toEqual({ kind: "due-soon", days: 2 });
    expect(status(null, "2020-07-30", "2020-07-29")).toEqual({ kind: "no-deadline" });
  });

  it("is never overdue where no day was set", () => {
    expect(status(null, null, "2030-01-01")).toEqual({ kind: "no-deadline" });
    expect(status(null, "2020-07-31", "2030-01-01")).toEqual({ kind: "done" });
    expect(status(null, "2020-07-31", "2020-07-31")).toEqual({ kind: "done" });
  });

  it.each([
    ["2020-07-31", { kind: "due-soon", days: 1 }],
    ["2020-08-01", { kind: "due-soon", days: 1 }],
    ["2020-08-03", { kind: "due-soon", days: 0 }],
    ["2020-08-04", { kind: "overdue", days: 1 }],
  ])("due on a Saturday lasts until Monday: on %s it is %j", (on, expected) => {
    expect(status("2020-08-01", null, on)).toEqual(expected);
  });

  it("due on a Saturday and done on Monday is done on time", () => {
    expect(status("2020-08-01", "2020-08-03", "2020-08-31")).toEqual({ kind: "done-on-time" });
    expect(status("2020-08-01", "2020-08-04", "2020-08-31")).toEqual({ kind: "done-late", days: 1 });
  });

  it("goes by the calendar of the office: holidays are not counted, Saturdays worked instead are", () => {
    const calendar = calendarOf({ off: ["2020-07-31", "2020-08-03"], worked: ["2020-08-08"] });
    expect(status("2020-07-31", null, "2020-08-03", { calendar })).toEqual({ kind: "due-soon", days: 1 });
    expect(status("2020-07-31", null, "2020-08-04", { calendar })).toEqual({ kind: "due-soon", days: 0 });
    expect(status("2020-07-31", null, "2020-08-09", { calendar })).toEqual({ kind: "overdue", days: 4 });
    expect(status("2020-07-31", "2020-08-08", "2020-08-09", { calendar })).toEqual({ kind: "done-late", days: 4 });
    expect(status("2020-07-31", "2020-08-04", "2020-08-09", { calendar })).toEqual({ kind: "done-on-time" });
  });

  it("goes by a calendar without holidays where none is given, in any year", () => {
    expect(isWorkingDay(day("2020-01-01"), WEEKEND_CALENDAR)).toBe(true);
    expect(isWorkingDay(day("2020-08-01"), WEEKEND_CALENDAR)).toBe(false);
    expect(knowsDay(WEEKEND_CALENDAR, day("0001-01-01"))).toBe(true);
    expect(knowsDay(WEEKEND_CALENDAR, day("9999-12-31"))).toBe(true);
    const given = status("2020-07-31", null, "2020-08-04", { calendar: WEEKEND_CALENDAR });
    expect(given).toEqual(status("2020-07-31", null, "2020-08-04"));
  });

  it("warns as early as a board wishes, or not before the last day", () => {
    expect(status("2020-07-31", null, "2020-07-10", { dueSoonDays: 15 })).toEqual({ kind: "due-soon", days: 15 });
    expect(status("2020-07-31", null, "2020-07-10", { dueSoonDays: 14 })).toEqual({ kind: "not-due", days: 15 });
    expect(status("2020-07-31", null, "2020-07-31", { dueSoonDays: 0 })).toEqual({ kind: "due-soon", days: 0 });
    expect(status("2020-07-31", null, "2020-07-30", { dueSoonDays: 0 })).toEqual({ kind: "not-due", days: 1 });
  });

  it("counts as many working days up to the end as stand between two days, and never below zero", () => {
    const days = fc.integer({ min: -400, max: 400 }).map((offset) => addDays(due, offset));
    const weekday = (text: Day): boolean => ![0, 6].includes(new Date(`${text}T12:00:00Z`).getUTCDay());
    const countAfter = (from: Day, to: Day): number => {
      let count = 0;
      for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (weekday(at)) count += 1;
      return count;
    };
    fc.assert(
      fc.property(days, (on) => {
        const found = statusOn({ due, completed: null }, on);
        const expected = on <= due ? countAfter(on, due) : countAfter(due, on);
        expect("days" in found ? found.days : null).toBe(expected);
        expect(found.kind === "overdue").toBe(on > due);
      }),
    );
  });

  it("puts what is overdue first and what is done last", () => {
    const kinds: readonly DirectiveStatusKind[] = [
      "done",
      "done-on-time",
      "done-late",
      "no-deadline",
      "not-due",
      "due-soon",
      "overdue",
    ];
    expect(kinds.toSorted(compareByUrgency)).toEqual(kinds.toReversed());
    expect(compareByUrgency("done", "done")).toBe(0);
  });
});
