import { describe, expect, it } from "vitest";
import type { Observation } from "../observation/index.js";
import { figuresOf, type ReportFigure, tasksOf } from "./index.js";
import { type MetaFields, observation, report } from "./report.fixture.js";

const REVENUE = { indicator: "revenue" };

const figureOf = (observations: readonly Observation[], meta: MetaFields = {}): ReportFigure | undefined =>
  figuresOf(report({ figures: [REVENUE], ...meta }), observations)[0];

const figureIn = (observations: readonly Observation[], meta?: MetaFields) =>
  figureOf(observations, meta)?.observation?.value ?? null;

describe("the figures of a report", () => {
  it("are its references in its order, each with its observation, plan and last year's figure", () => {
    const done = observation({});
    const planned = observation({ status: "target", value: "6000000000000" });
    const before = observation({ period: "2022", value: "5000000000000" });
    const throughGate = observation({ indicator: "vehicles", unit: "vehicles", zone: "cha-lo", value: "218700" });
    const figures = [{ indicator: "vehicles", zone: "cha-lo" }, REVENUE, { indicator: "export_value" }];
    expect(figuresOf(report({ figures }), [before, planned, throughGate, done])).toEqual([
      {
        indicator: "vehicles",
        zone: "cha-lo",
        project: null,
        period: "2023",
        observation: throughGate,
        target: null,
        lastYear: null,
      },
      {
        indicator: "revenue",
        zone: null,
        project: null,
        period: "2023",
        observation: done,
        target: planned,
        lastYear: before,
      },
      {
        indicator: "export_value",
        zone: null,
        project: null,
        period: "2023",
        observation: null,
        target: null,
        lastYear: null,
      },
    ]);
  });

  it("are none where the report refers to none", () => {
    expect(figuresOf(report(), [observation({})])).toEqual([]);
  });

  it.each([
    { zone: "hon-la" },
    { project: "cang-hon-la" },
    { indicator: "export_value" },
    { period: "2023-H1" },
    { period: "2022" },
    { status: "target" },
    { status: "forecast" },
  ])("are not those of %j", (fields) => {
    expect(figureIn([observation(fields)])).toBeNull();
  });

  it("may be of a project, or of another period that the reference names", () => {
    const works = observation({ indicator: "project_investment", project: "cang-hon-la", value: "2112000000000" });
    const nineMonths = observation({ period: "2023-9M", value: "4" });
    const figures = [
      { indicator: "project_investment", project: "cang-hon-la" },
      { indicator: "revenue", period: "2023-9M" },
    ];
    const [investment, revenue] = figuresOf(report({ figures }), [works, nineMonths, observation({ value: "5" })]);
    expect(investment?.observation).toEqual(works);
    expect([revenue?.period, revenue?.observation?.value]).toEqual(["2023-9M", "4"]);
  });

  it("tell what was done rather than the estimate of the same day, whichever comes first", () => {
    const estimate = observation({ status: "estimate", value: "1" });
    const actual = observation({ value: "2" });
    expect(figureIn([estimate, actual])).toBe("2");
    expect(figureIn([actual, estimate])).toBe("2");
    expect(figureIn([estimate])).toBe("1");
  });

  it("tell the estimate of the whole year rather than what was done by September", () => {
    const bySeptember = observation({ asOf: "2023-09-30", value: "1" });
    const estimate = observation({ status: "estimate", value: "2" });
    expect(figureIn([estimate, bySeptember])).toBe("2");
  });

  it("tell what was counted last, a day counting as later than its month", () => {
    const earlier = observation({ asOf: "2023-11-30", value: "1" });
    const month = observation({ asOf: "2023-12", value: "2" });
    const day = observation({ asOf: "2023-12-14", value: "3" });
    expect(figureIn([month, earlier])).toBe("2");
    expect(figureIn([day, month, earlier])).toBe("3");
  });

  it("tell the one that stands last in the file where nothing else decides", () => {
    expect(figureIn([observation({ value: "1" }), observation({ value: "2" })])).toBe("2");
  });

  it("tell nothing counted past the cut-off day while there is another", () => {
    const byCutOff = observation({ asOf: "2023-12-14", value: "1" });
    const later = observation({ asOf: "2024-01-31", value: "2" });
    expect(figureIn([byCutOff, later], { asOf: "2023-12-14" })).toBe("1");
    expect(figureIn([byCutOff, later], { asOf: "2023-12-13" })).toBe("2");
    expect(figureIn([byCutOff, later], { asOf: null })).toBe("2");
    expect(figureIn([later], { asOf: "2023-12-14" })).toBe("2");
  });

  it("hold a month to be counted past a day of an earlier month only", () => {
    const month = observation({ asOf: "2024-01", value: "1" });
    const before = observation({ asOf: "2023-12-01", value: "2" });
    expect(figureIn([month, before], { asOf: "2024-01-01" })).toBe("1");
    expect(figureIn([month, before], { asOf: "2023-12-31" })).toBe("2");
  });

  describe("of a stock that names no period", () => {
    const stock = (asOf: string, value = "190"): Observation =>
      observation({ indicator: "projects_total", unit: "projects", period: null, asOf, value });
    const projects = { figures: [{ indicator: "projects_total" }] };

    it.each([
      ["2023-01-01", "190"],
      ["2023-01", "190"],
      ["2023-12-31", "190"],
      ["2023-12", "190"],
      ["2022-12-31", null],
      ["2022-12", null],
      ["2024-01-01", null],
      ["2024-01", null],
    ])("are those counted within the period: %s gives %s", (asOf, value) => {
      expect(figureIn([stock(asOf)], projects)).toBe(value);
    });

    it("are those counted up to the report's cut-off day too, where it lies after the period", () => {
      expect(figureIn([stock("2024-01-22")], { ...projects, asOf: "2024-01-22" })).toBe("190");
      expect(figureIn([stock("2024-01-22")], { ...projects, asOf: "2024-01-21" })).toBeNull();
      expect(figureIn([stock("2023-12-31")], { ...projects, asOf: "2023-12-14" })).toBe("190");
    });

    it("are not let past the end of another period by the report's cut-off day", () => {
      const figures = [{ indicator: "projects_total", period: "2023-Q1" }];
      expect(figureIn([stock("2023-03-31")], { figures, asOf: "2023-12-31" })).toBe("190");
      expect(figureIn([stock("2023-04-01")], { figures, asOf: "2023-12-31" })).toBeNull();
    });

    it("give way to a figure that names the period", () => {
      const named = observation({ indicator: "projects_total", unit: "projects", asOf: "2023-06-30", value: "1" });
      expect(figureIn([named, stock("2023-12-31", "2")], projects)).toBe("1");
      expect(figureIn([stock("2023-12-31", "2"), named], projects)).toBe("1");
    });
  });

  it("are compared with the same period of last year, done or estimated", () => {
    const quarter = { period: "2023-Q3", kind: "periodic", asOf: null };
    const before = observation({ period: "2022-Q3", status: "estimate", value: "1" });
    expect(figureOf([before], quarter)?.lastYear).toEqual(before);
    expect(figureOf([observation({ period: "2022-Q3", status: "target" })], quarter)?.lastYear).toBeNull();
    expect(figureOf([observation({ period: "2023-Q2" })], quarter)?.lastYear).toBeNull();
  });

  it("leave what they are picked from as it was", () => {
    const observations = Object.freeze([observation({ value: "2" }), observation({ value: "1", asOf: "2023-01" })]);
    expect(figureIn(observations)).toBe("2");
    expect(observations.map(({ value }) => value)).toEqual(["2", "1"]);
  });
});

describe("the tasks of a report", () => {
  it("come in its order, without those that are not recorded", () => {
    const task = (id: string) => ({
      id,
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
    });
    const tasks = tasksOf(report({ directives: ["b", "c", "a"] }), [task("a"), task("b"), task("d")]);
    expect(tasks.map(({ id }) => id)).toEqual(["b", "a"]);
  });
});
