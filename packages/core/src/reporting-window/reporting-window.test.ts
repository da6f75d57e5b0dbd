import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, type DayRange } from "../day/index.js";
import { nextPeriod, type Period, periodsWithin, rangeOfPeriod } from "../period/index.js";
import { checkRecord } from "../record/index.js";
import { VIETNAM_CALENDAR, withDays } from "../working-day/index.js";
import {
  CALENDAR_PERIODS,
  DECREE_09_2019,
  FILING_STATES,
  filingStateOn,
  filingWindow,
  type ReportingRules,
  reportingRulesSchema,
  reportingWindow,
  sendBy,
} from "./index.js";

const period = (text: string): Period => text as Period;

const windowOf = (text: Period, rules?: ReportingRules): DayRange => {
  const window = reportingWindow(text, rules);
  if (window === null) throw new Error(`no window: ${text}`);
  return window;
};

const years = fc.integer({ min: 1001, max: 9998 }).map((year) => `${year}` as Period);

const tile = (windows: readonly DayRange[], whole: DayRange): void => {
  expect(windows[0]?.from).toBe(whole.from);
  expect(windows.at(-1)?.to).toBe(whole.to);
  for (const [index, window] of windows.entries()) {
    if (index > 0) expect(window.from).toBe(addDays(windows[index - 1]?.to as Day, 1));
  }
};

describe("the days that a report of a period covers", () => {
  it.each([
    ["2024-01", "2023-12-15", "2024-01-14"],
    ["2024-03", "2024-02-15", "2024-03-14"],
    ["2024-12", "2024-11-15", "2024-12-14"],
    ["2024-Q1", "2023-12-15", "2024-03-14"],
    ["2024-Q2", "2024-03-15", "2024-06-14"],
    ["2024-Q4", "2024-09-15", "2024-12-14"],
    ["2024-H1", "2023-12-15", "2024-06-14"],
    ["2024-H2", "2024-06-15", "2024-12-14"],
    ["2024-6M", "2023-12-15", "2024-06-14"],
    ["2024-3M", "2023-12-15", "2024-03-14"],
    ["2024-9M", "2023-12-15", "2024-09-14"],
    ["2024", "2023-12-15", "2024-12-14"],
  ])("of %s run from %s to %s by Decree 09/2019", (text, from, to) => {
    expect(reportingWindow(period(text))).toEqual({ from, to });
    expect(reportingWindow(period(text), DECREE_09_2019)).toEqual({ from, to });
  });

  it.each(["2024-02", "2023-02", "2024-Q3", "2024-H1", "2024-H2", "2024-11M", "2024"])(
    "are the calendar's own in a statistical report of %s",
    (text) => {
      expect(reportingWindow(period(text), CALENDAR_PERIODS)).toEqual(rangeOfPeriod(period(text)));
    },
  );

  it("are none for a span of years, under any rules", () => {
    expect(reportingWindow(period("2021/2025"))).toBeNull();
    expect(reportingWindow(period("2021/2025"), CALENDAR_PERIODS)).toBeNull();
  });

  it("are none where a board's rules know no such report", () => {
    const { month } = DECREE_09_2019.windows;
    const monthly: ReportingRules = { ...DECREE_09_2019, windows: { month } };
    expect(reportingWindow(period("2024-05"), monthly)).toEqual({ from: "2024-04-15", to: "2024-05-14" });
    expect(reportingWindow(period("2024-Q2"), monthly)).toBeNull();
    expect(reportingWindow(period("2024-H1"), monthly)).toBeNull();
    expect(reportingWindow(period("2024"), monthly)).toBeNull();
  });

  it("may be others in the first half than in the second", () => {
    const early = { from: { month: 0, day: 1 }, to: { month: 0, day: 20 } };
    const windows = { "first-half": early, "second-half": DECREE_09_2019.windows["second-half"] };
    const rules: ReportingRules = { ...DECREE_09_2019, windows };
    expect(reportingWindow(period("2024-H1"), rules)).toEqual({ from: "2024-01-01", to: "2024-06-20" });
    expect(reportingWindow(period("2024-6M"), rules)).toEqual({ from: "2024-01-01", to: "2024-06-20" });
    expect(reportingWindow(period("2024-H2"), rules)).toEqual({ from: "2024-06-15", to: "2024-12-14" });
    expect(reportingWindow(period("2024-H1"), { ...rules, windows: { "second-half": early } })).toBeNull();
  });

  it("follow a board's own days, as far as a month has them", () => {
    const rules: ReportingRules = {
      ...DECREE_09_2019,
      windows: { month: { from: { month: -2, day: 31 }, to: { month: 1, day: 30 } } },
    };
    expect(reportingWindow(period("2024-04"), rules)).toEqual({ from: "2024-02-29", to: "2024-05-30" });
    expect(reportingWindow(period("2024-01"), rules)).toEqual({ from: "2023-11-30", to: "2024-02-29" });
    expect(reportingWindow(period("2024-03"), rules)).toEqual({ from: "2024-01-31", to: "2024-04-30" });
  });

  it("of the months and of the quarters make up those of the year, without gap or overlap", () => {
    fc.assert(
      fc.property(years, fc.constantFrom(DECREE_09_2019, CALENDAR_PERIODS), (year, rules) => {
        for (const kind of ["month", "quarter", "half"] as const) {
          const parts = periodsWithin(year, kind);
          tile(
            parts.map((part) => windowOf(part, rules)),
            windowOf(year, rules),
          );
        }
        expect(windowOf(nextPeriod(year) as Period, rules).from).toBe(addDays(windowOf(year, rules).to, 1));
      }),
    );
  });

  it("begin with the year's in a report of its first months", () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 2, max: 11 }), (year, months) => {
        const window = windowOf(`${year}-${months}M` as Period);
        expect(window.from).toBe(windowOf(year).from);
        expect(window.to).toBe(windowOf(`${year}-${String(months).padStart(2, "0")}` as Period).to);
      }),
    );
  });
});

describe("the last day of sending a report", () => {
  it.each([
    ["2024-H1", "2024-06-18"],
    ["2024-01", "2024-01-16"],
    ["2024-02", "2024-02-16"],
    ["2025-01", "2025-01-16"],
    ["2026-02", "2026-02-24"],
    ["2024-12", "2024-12-17"],
  ])("of %s is two working days after its cut-off, %s", (text, day) => {
    expect(sendBy(period(text), VIETNAM_CALENDAR)).toBe(day);
  });

  it("is as many working days later as a board's rules say", () => {
    const within = (sendWithin: number): Day | null =>
      sendBy(period("2024-H1"), VIETNAM_CALENDAR, { ...DECREE_09_2019, sendWithin });
    expect(within(5)).toBe("2024-06-21");
    expect(within(1)).toBe("2024-06-17");
    expect(within(0)).toBe("2024-06-14");
  });

  it("is the next working day where the cut-off itself is the last and falls on a day off", () => {
    expect(sendBy(period("2024-09"), VIETNAM_CALENDAR, { ...DECREE_09_2019, sendWithin: 0 })).toBe("2024-09-16");
  });

  it("follows the calendar of the board", () => {
    const day = { day: "2024-06-17" as Day, name: { vi: "Nghỉ", en: "Off" }, source: "Thông báo" };
    expect(sendBy(period("2024-H1"), withDays(VIETNAM_CALENDAR, { off: [day] }))).toBe("2024-06-19");
  });

  it("is none without a window, or where each report has its own", () => {
    expect(sendBy(period("2021/2025"), VIETNAM_CALENDAR)).toBeNull();
    expect(sendBy(period("2024-H1"), VIETNAM_CALENDAR, CALENDAR_PERIODS)).toBeNull();
    expect(filingWindow(period("2021/2025"), VIETNAM_CALENDAR)).toBeNull();
    expect(filingWindow(period("2024-H1"), VIETNAM_CALENDAR, CALENDAR_PERIODS)).toBeNull();
  });
});

describe("the state of a reporting period on a day", () => {
  it("changes the day after the cut-off and the day after the last day of sending", () => {
    const window = filingWindow(period("2024-H1"), VIETNAM_CALENDAR);
    expect(window).toEqual({ from: "2024-06-15", to: "2024-06-18" });
    const stateOn = (day: string) => filingStateOn(day as Day, window as DayRange);
    expect(stateOn("2024-06-14")).toBe("not-yet-due");
    expect(stateOn("2024-06-15")).toBe("open");
    expect(stateOn("2024-06-18")).toBe("open");
    expect(stateOn("2024-06-19")).toBe("past");
  });

  it("has the names of the national module", () => {
    expect(FILING_STATES).toEqual({
      "not-yet-due": { vi: "Chưa tới hạn", en: "Not yet due" },
      open: { vi: "Trong thời hạn", en: "Open for filing" },
      past: { vi: "Qua kỳ báo cáo", en: "Period past" },
    });
  });
});

describe("reporting rules as plain data", () => {
  const place = (path: readonly PropertyKey[]) => ({ file: "board.yaml", row: null, column: path.join(".") });
  const kontum = {
    name: { vi: "Chế độ báo cáo của tỉnh", en: "The province's reporting regime" },
    source: "Quyết định 06/2024/QĐ-UBND",
    windows: { month: { from: { month: -1, day: 20 }, to: { month: 0, day: 19 } } },
    sendWithin: 3,
  };

  it("are read and used as they are", () => {
    const checked = checkRecord(reportingRulesSchema, kontum, place);
    if (!checked.ok) throw new Error("expected the rules to be read");
    expect(reportingWindow(period("2024-05"), checked.value)).toEqual({ from: "2024-04-20", to: "2024-05-19" });
    expect(sendBy(period("2024-05"), VIETNAM_CALENDAR, checked.value)).toBe("2024-05-22");
  });

  it("hold the built-in rules", () => {
    for (const rules of [DECREE_09_2019, CALENDAR_PERIODS]) {
      expect(checkRecord(reportingRulesSchema, rules, place)).toEqual({ ok: true, value: rules });
    }
  });

  it.each([
    ["month", { from: { month: 0, day: 15 }, to: { month: 0, day: 15 } }, true],
    ["month", { from: { month: 0, day: 15 }, to: { month: 0, day: 14 } }, false],
    ["month", { from: { month: 1, day: 1 }, to: { month: 0, day: 31 } }, false],
    ["quarter", { from: { month: 1, day: 15 }, to: { month: -1, day: 15 } }, true],
    ["quarter", { from: { month: 1, day: 16 }, to: { month: -1, day: 15 } }, false],
    ["first-half", { from: { month: 5, day: 15 }, to: { month: 0, day: 14 } }, false],
    ["second-half", { from: { month: 4, day: 15 }, to: { month: 0, day: 14 } }, true],
    ["first-months", { from: { month: 1, day: 15 }, to: { month: 0, day: 14 } }, false],
    ["first-months", { from: { month: 0, day: 15 }, to: { month: 0, day: 14 } }, true],
    ["year", { from: { month: 11, day: 15 }, to: { month: 0, day: 14 } }, false],
    ["year", { from: { month: 10, day: 15 }, to: { month: 0, day: 14 } }, true],
  ])("for %s take the window %j: %s", (kind, window, taken) => {
    expect(reportingRulesSchema.safeParse({ ...kontum, windows: { [kind]: window } }).success).toBe(taken);
  });

  it.each([
    ["an unknown kind of report", { ...kontum, windows: { week: kontum.windows.month } }],
    ["a day 32", { ...kontum, windows: { month: { from: { month: -1, day: 32 }, to: { month: 0, day: 19 } } } }],
    ["a day 0", { ...kontum, windows: { month: { from: { month: -1, day: 0 }, to: { month: 0, day: 19 } } } }],
    ["a month 13 away", { ...kontum, windows: { month: { from: { month: -13, day: 1 }, to: { month: 0, day: 19 } } } }],
    ["half a working day", { ...kontum, sendWithin: 0.5 }],
    ["fewer than no working days", { ...kontum, sendWithin: -1 }],
    ["no word on sending", { ...kontum, sendWithin: undefined }],
    ["no source", { ...kontum, source: "" }],
  ])("are refused with %s", (_, rules) => {
    expect(reportingRulesSchema.safeParse(rules).success).toBe(false);
  });

  it("tell what was found, where, and what is expected", () => {
    const checked = checkRecord(
      reportingRulesSchema,
      { ...kontum, windows: { month: { from: { month: -1, day: 40 }, to: { month: 0, day: 19 } } } },
      place,
    );
    expect(checked).toMatchObject({
      ok: false,
      problems: [
        {
          code: "invalid-value",
          column: "windows.month.from.day",
          message: { en: 'found "40"; expected a day of the month, 1 to 31 (31 is the last day).' },
        },
      ],
    });
  });
});
