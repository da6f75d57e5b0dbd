import { describe, expect, it } from "vitest";
import type { Day } from "../day/index.js";
import { compareByUrgency, type DirectiveStatusKind, statusOn } from "./index.js";

const day = (text: string): Day => text as Day;
const due = day("2020-07-31");

describe("the status of a task on a day", () => {
  it.each([
    ["2020-07-01", { kind: "not-due", days: 30 }],
    ["2020-07-24", { kind: "due-soon", days: 7 }],
    ["2020-07-31", { kind: "due-soon", days: 0 }],
    ["2020-08-01", { kind: "overdue", days: 1 }],
  ])("on %s is %j while it is not done", (on, status) => {
    expect(statusOn({ due, completed: null }, day(on))).toEqual(status);
  });

  it("is done on time up to the due day, and late after it", () => {
    expect(statusOn({ due, completed: due }, day("2020-09-01"))).toEqual({ kind: "done-on-time" });
    expect(statusOn({ due, completed: day("2020-08-03") }, day("2020-09-01"))).toEqual({ kind: "done-late", days: 3 });
  });

  it("was not yet done before the day it was completed", () => {
    expect(statusOn({ due, completed: day("2020-08-03") }, day("2020-08-02"))).toEqual({ kind: "overdue", days: 2 });
  });

  it("is never overdue where no day was set", () => {
    expect(statusOn({ due: null, completed: null }, day("2030-01-01"))).toEqual({ kind: "no-deadline" });
    expect(statusOn({ due: null, completed: due }, day("2030-01-01"))).toEqual({ kind: "done" });
  });

  it("warns as early as a board wishes", () => {
    expect(statusOn({ due, completed: null }, day("2020-07-10"), 30)).toEqual({ kind: "due-soon", days: 21 });
  });

  it("puts what is overdue first and what is done last", () => {
    const kinds: readonly DirectiveStatusKind[] = ["done", "no-deadline", "not-due", "overdue", "due-soon"];
    expect(kinds.toSorted(compareByUrgency)).toEqual(["overdue", "due-soon", "not-due", "no-deadline", "done"]);
  });
});
