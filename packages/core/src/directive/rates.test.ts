import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../day/index.js";
import { checkRecord } from "../record/index.js";
import { type Directive, onTimeRate, type ProcedureFile, procedureFileSchema, updateRate } from "./index.js";

const TODAY = "2020-08-05" as Day;

const file = (due: string, answered: string | null, received = "2020-07-01"): ProcedureFile =>
  procedureFileSchema.parse({ id: "H46.12-200701-0001", received, due, answered });

describe("the rate of files answered on time or early", () => {
  it("counts what is answered early, on time and late, and apart from it what is pending", () => {
    const files = [
      file("2020-07-10", "2020-07-09"),
      file("2020-07-10", "2020-07-10"),
      file("2020-07-10", "2020-07-02"),
      file("2020-07-10", "2020-07-11"),
      file("2020-08-05", null),
      file("2020-09-30", null),
      file("2020-08-04", null),
    ];
    expect(onTimeRate(files, TODAY)).toEqual({
      early: 2,
      onTime: 1,
      late: 1,
      pending: 2,
      pendingOverdue: 1,
      answered: 4,
      percent: "75",
    });
  });

  it("is unknown where nothing was answered yet, however much is overdue", () => {
    expect(onTimeRate([], TODAY).percent).toBeNull();
    expect(onTimeRate([file("2020-07-10", null)], TODAY)).toEqual({
      early: 0,
      onTime: 0,
      late: 0,
      pending: 0,
      pendingOverdue: 1,
      answered: 0,
      percent: null,
    });
  });

  it.each([
    [1, 0, "100"],
    [0, 1, "0"],
    [2, 1, "66.67"],
    [1, 2, "33.33"],
    [99, 1, "99"],
    [1, 7, "12.5"],
    [1, 799, "0.13"],
  ])("of %d on time and %d late is %s percent, to two decimals", (kept, late, percent) => {
    const files = [
      ...Array.from({ length: kept }, () => file("2020-07-10", "2020-07-10")),
      ...Array.from({ length: late }, () => file("2020-07-10", "2020-07-15")),
    ];
    expect(onTimeRate(files, TODAY).percent).toBe(percent);
  });

  it("takes an answer due on a Saturday to be on time on Monday, and early before Saturday", () => {
    const outcome = (answered: string) => {
      const { early, onTime, late } = onTimeRate([file("2020-08-01", answered)], TODAY);
      return { early, onTime, late };
    };
    expect(outcome("2020-07-31")).toEqual({ early: 1, onTime: 0, late: 0 });
    expect(outcome("2020-08-01")).toEqual({ early: 0, onTime: 1, late: 0 });
    expect(outcome("2020-08-03")).toEqual({ early: 0, onTime: 1, late: 0 });
    expect(outcome("2020-08-04")).toEqual({ early: 0, onTime: 0, late: 1 });
  });

  it("goes by the calendar of the office", () => {
    const off = { day: "2020-08-03" as Day, name: { vi: "Nghỉ", en: "Off" }, source: "test" };
    const calendar = {
      from: "2020-01-01" as Day,
      to: "2020-12-31" as Day,
      off: new Map([[off.day, off]]),
      worked: new Map(),
    };
    const files = [file("2020-08-01", "2020-08-04")];
    expect(onTimeRate(files, TODAY).late).toBe(1);
    expect(onTimeRate(files, TODAY, { calendar }).onTime).toBe(1);
  });

  it("holds for a day: later answers are not there yet, later files not received", () => {
    const files = [file("2020-08-05", "2020-08-06"), file("2020-08-20", null, "2020-08-06")];
    expect(onTimeRate(files, TODAY)).toMatchObject({ pending: 1, pendingOverdue: 0, answered: 0 });
    expect(onTimeRate(files, "2020-08-06" as Day)).toMatchObject({ pending: 1, late: 1, answered: 1 });
  });

  it("loses no file that was received", () => {
    const days = fc.integer({ min: 1, max: 28 }).map((date) => `2020-07-${String(date).padStart(2, "0")}`);
    const files = fc.array(fc.record({ due: days, answered: fc.option(days) }), { maxLength: 30 });
    fc.assert(
      fc.property(files, days, (given, on) => {
        const rate = onTimeRate(
          given.map(({ due, answered }) => file(due, answered)),
          on as Day,
        );
        expect(rate.early + rate.onTime + rate.late).toBe(rate.answered);
        expect(rate.answered + rate.pending + rate.pendingOverdue).toBe(given.length);
      }),
    );
  });
});

describe("a file of an administrative procedure", () => {
  const FILE = { id: "H46.12-200701-0001", received: "2020-07-01", due: "2020-07-10", answered: null };

  const problemsOf = (fields: object) => {
    const checked = checkRecord(procedureFileSchema, { ...FILE, ...fields }, (path) => ({
      file: null,
      row: null,
      column: path.join("."),
    }));
    return checked.ok ? [] : checked.problems.map(({ column, message }) => [column, message.en]);
  };

  it.each([{}, { due: "2020-07-01" }, { answered: "2020-07-01" }, { answered: "2020-12-31" }])(
    "may have %j",
    (fields) => {
      expect(problemsOf(fields)).toEqual([]);
    },
  );

  it("is neither due nor answered before it was received", () => {
    expect(problemsOf({ due: "2020-06-30", answered: "2020-06-30" })).toEqual([
      [
        "due",
        'found "2020-06-30"; expected the day the answer is due, not before the day of receipt, such as "2020-07-17".',
      ],
      [
        "answered",
        'found "2020-06-30"; expected the day of the answer, not before the day of receipt, such as "2020-07-17"; empty while there is none.',
      ],
    ]);
  });

  it.each([
    [{ id: "" }, "id"],
    [{ received: "1/7/2020" }, "received"],
    [{ received: "9/7/2020" }, "received"],
    [{ due: null }, "due"],
    [{ answered: "" }, "answered"],
    [{ late: true }, "late"],
  ])("is refused with %j, at %s", (fields, column) => {
    expect(problemsOf(fields).map(([at]) => at)).toEqual([column]);
  });
});

describe("the rate of tasks whose result is reported", () => {
  const task = (result: string | null, completed: string | null): Pick<Directive, "result" | "completed"> => ({
    result,
    completed: completed as Day | null,
  });

  it("has every task in its denominator, and those reported or completed above it", () => {
    const tasks = [task(null, null), task("Đã trình.", null), task(null, "2020-07-01"), task("Xong.", "2020-07-01")];
    expect(updateRate(tasks, TODAY)).toEqual({ assigned: 4, updated: 3, percent: "75" });
  });

  it("takes a task to be completed from the day on which it is", () => {
    expect(updateRate([task(null, "2020-08-05")], TODAY).updated).toBe(1);
    expect(updateRate([task(null, "2020-08-06")], TODAY).updated).toBe(0);
    expect(updateRate([task("Đang làm.", "2020-08-06")], TODAY).updated).toBe(1);
  });

  it("is 100 percent where all are reported, 0 where none is, and unknown where none was given", () => {
    expect(updateRate([task("a", null), task("b", null)], TODAY).percent).toBe("100");
    expect(updateRate([task(null, null)], TODAY).percent).toBe("0");
    expect(updateRate([], TODAY)).toEqual({ assigned: 0, updated: 0, percent: null });
  });
});
