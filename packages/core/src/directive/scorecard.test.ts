import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../day/index.js";
import {
  type Directive,
  type DirectiveStatusKind,
  directiveSchema,
  type Scorecard,
  scorecardByDocument,
  scorecardByUnit,
  scorecardOf,
} from "./index.js";

/** A Monday. */
const TODAY = "2020-08-03" as Day;

let made = 0;

const task = (fields: Partial<Record<keyof Directive, unknown>> = {}): Directive => {
  made += 1;
  return directiveSchema.parse({
    id: `nhiem-vu-${made}`,
    document: null,
    article: null,
    section: null,
    text: "Hoàn thành quy hoạch.",
    lead: "van-phong",
    with: [],
    period: null,
    due: null,
    completed: null,
    result: null,
    ...fields,
  });
};

const NONE: Readonly<Record<DirectiveStatusKind, number>> = {
  overdue: 0,
  "due-soon": 0,
  "not-due": 0,
  "no-deadline": 0,
  "done-late": 0,
  "done-on-time": 0,
  done: 0,
};

const OVERDUE = { due: "2020-07-31" };
const DUE_SOON = { due: "2020-08-07" };
const NOT_DUE = { due: "2020-12-31" };
const ON_TIME = { due: "2020-07-31", completed: "2020-07-31" };
const LATE = { due: "2020-07-30", completed: "2020-07-31" };
const DONE = { completed: "2020-07-31" };

describe("a scorecard of tasks", () => {
  it("counts each task once, by its status on the day", () => {
    const tasks = [OVERDUE, DUE_SOON, NOT_DUE, {}, LATE, ON_TIME, DONE].map(task);
    expect(scorecardOf(tasks, TODAY)).toEqual({
      assigned: 7,
      counts: {
        overdue: 1,
        "due-soon": 1,
        "not-due": 1,
        "no-deadline": 1,
        "done-late": 1,
        "done-on-time": 1,
        done: 1,
      },
      onTimePercent: "50",
      longestOverdue: { directive: tasks[0]?.id, days: 1 },
    });
  });

  it("is all zero and knows no share where there are no tasks", () => {
    expect(scorecardOf([], TODAY)).toEqual({ assigned: 0, counts: NONE, onTimePercent: null, longestOverdue: null });
  });

  it.each([
    [[ON_TIME, ON_TIME, LATE], "66.67"],
    [[ON_TIME, LATE, LATE], "33.33"],
    [[ON_TIME], "100"],
    [[LATE], "0"],
    [[ON_TIME, DONE, OVERDUE, DUE_SOON], "100"],
    [[DONE, OVERDUE], null],
  ])("tells the share done on time of those done that had a due day: %j makes %s", (fields, percent) => {
    expect(scorecardOf(fields.map(task), TODAY).onTimePercent).toBe(percent);
  });

  it("names the task overdue longest; of equals the one due first, then the one whose id comes first", () => {
    const longest = (...tasks: readonly Directive[]) => scorecardOf(tasks, TODAY).longestOverdue;
    const old = task({ id: "cu", due: "2020-07-01" });
    const recent = task({ id: "moi", due: "2020-07-31" });
    expect(longest(recent, old, task(LATE))).toEqual({ directive: "cu", days: 23 });
    const thursday = task({ id: "b", due: "2020-07-30" });
    expect(longest(recent, thursday)).toEqual({ directive: "b", days: 2 });
    const friday = task({ id: "c", due: "2020-07-31" });
    expect(longest(friday, task({ id: "a", due: "2020-07-31" }))).toEqual({ directive: "a", days: 1 });
    expect(longest(task({ id: "a", due: "2020-07-31" }), friday)).toEqual({ directive: "a", days: 1 });
  });

  it("goes by the day and the options it is given", () => {
    const tasks = [task(DUE_SOON)];
    expect(scorecardOf(tasks, "2020-08-10" as Day).counts.overdue).toBe(1);
    expect(scorecardOf(tasks, TODAY, { dueSoonDays: 3 }).counts["not-due"]).toBe(1);
    expect(scorecardByUnit(tasks, TODAY, { dueSoonDays: 3 })[0]?.counts["not-due"]).toBe(1);
    expect(scorecardByDocument(tasks, TODAY, { dueSoonDays: 3 })[0]?.counts["not-due"]).toBe(1);
  });
});

describe("scorecards by unit", () => {
  it("hold the tasks that a unit leads, and count apart those it takes part in", () => {
    const cards = scorecardByUnit(
      [
        task({ lead: "van-phong", with: ["ke-hoach", "dau-tu"], ...OVERDUE }),
        task({ lead: "ke-hoach", with: ["van-phong"], ...ON_TIME }),
        task({ lead: "ke-hoach", with: ["dau-tu"] }),
      ],
      TODAY,
    );
    expect(cards.map(({ unit, assigned, takesPartIn }) => [unit, assigned, takesPartIn])).toEqual([
      ["van-phong", 1, 1],
      ["dau-tu", 0, 2],
      ["ke-hoach", 2, 1],
    ]);
    expect(cards[1]).toEqual({
      unit: "dau-tu",
      takesPartIn: 2,
      assigned: 0,
      counts: NONE,
      onTimePercent: null,
      longestOverdue: null,
    });
  });

  it("count a unit once that is named twice, and not as taking part in what it leads", () => {
    const [card] = scorecardByUnit([task({ lead: "ke-hoach", with: ["ke-hoach", "van-phong", "van-phong"] })], TODAY);
    expect(card).toMatchObject({ unit: "ke-hoach", assigned: 1, takesPartIn: 0 });
    const cards = scorecardByUnit([task({ lead: "ke-hoach", with: ["van-phong", "van-phong"] })], TODAY);
    expect(cards[1]).toMatchObject({ unit: "van-phong", assigned: 0, takesPartIn: 1 });
  });

  it("come with the most overdue first, then the most due soon, then by id", () => {
    const of = (lead: string, ...fields: readonly object[]) => fields.map((more) => task({ lead, ...more }));
    const cards = scorecardByUnit(
      [
        ...of("a", NOT_DUE, NOT_DUE),
        ...of("b", DUE_SOON),
        ...of("c", DUE_SOON, DUE_SOON),
        ...of("e", OVERDUE),
        ...of("d", OVERDUE),
        ...of("f", OVERDUE, OVERDUE),
      ],
      TODAY,
    );
    expect(cards.map(({ unit }) => unit)).toEqual(["f", "d", "e", "c", "b", "a"]);
  });
});

describe("scorecards by document", () => {
  it("hold the tasks that each assigns, those of no document after their equals", () => {
    const cards = scorecardByDocument(
      [
        task({ document: null, ...NOT_DUE }),
        task({ document: "z", ...NOT_DUE }),
        task({ document: "b", ...ON_TIME }),
        task({ document: "b", ...LATE }),
        task({ document: "a", ...OVERDUE }),
      ],
      TODAY,
    );
    expect(cards.map(({ document, assigned, onTimePercent }) => [document, assigned, onTimePercent])).toEqual([
      ["a", 1, null],
      ["b", 2, "50"],
      ["z", 1, null],
      [null, 1, null],
    ]);
  });

  it("put the tasks of no document first where they are the most overdue", () => {
    const cards = scorecardByDocument([task({ document: "a" }), task(OVERDUE)], TODAY);
    expect(cards.map(({ document }) => document)).toEqual([null, "a"]);
  });
});

describe("scorecards of any tasks", () => {
  const days = fc.constantFrom(null, "2020-07-20", "2020-07-31", "2020-08-01", "2020-08-03", "2020-08-20");
  const ids = fc.constantFrom("a", "b", "c", "d");
  const tasks = fc.array(
    fc
      .record({ lead: ids, with: fc.array(ids), document: fc.option(ids), due: days, completed: days })
      .map((fields) => task(fields)),
    { maxLength: 40 },
  );

  const sumOf = (cards: readonly Scorecard[]): Pick<Scorecard, "assigned" | "counts"> => {
    const counts = { ...NONE };
    for (const card of cards)
      for (const kind of Object.keys(NONE) as DirectiveStatusKind[]) counts[kind] += card.counts[kind];
    return { assigned: cards.reduce((sum, card) => sum + card.assigned, 0), counts };
  };

  it("add up to the whole, by unit and by document", () => {
    fc.assert(
      fc.property(tasks, (given) => {
        const { assigned, counts } = scorecardOf(given, TODAY);
        expect(assigned).toBe(given.length);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(assigned);
        expect(sumOf(scorecardByUnit(given, TODAY))).toEqual({ assigned, counts });
        expect(sumOf(scorecardByDocument(given, TODAY))).toEqual({ assigned, counts });
      }),
    );
  });

  it("are the same whatever order the tasks come in, and leave them in it", () => {
    fc.assert(
      fc.property(tasks, (given) => {
        const order = [...given];
        expect(scorecardByUnit(given.toReversed(), TODAY)).toEqual(scorecardByUnit(given, TODAY));
        expect(scorecardByDocument(given.toReversed(), TODAY)).toEqual(scorecardByDocument(given, TODAY));
        expect(given).toEqual(order);
      }),
    );
  });
});
