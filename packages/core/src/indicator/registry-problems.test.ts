import { describe, expect, it } from "vitest";
import type { Decimal } from "../decimal/index.js";
import {
  defineIndicator,
  INDICATORS,
  type Indicator,
  type IndicatorDefinition,
  indicatorByCode,
  registryProblems,
} from "./index.js";

const indicator = (code: string, more: Partial<IndicatorDefinition> = {}): Indicator =>
  defineIndicator({ code, name: { vi: code, en: code }, unit: "count", measure: "stock", ...more });

const ratio = (numerator: string, denominator: string) => ({ numerator, denominator, times: "100" as Decimal });

/** Whose, in which field, and of what kind. */
const found = (...indicators: readonly Indicator[]) =>
  registryProblems(indicators).map(({ code, column, message }) => [code, column, message.en]);

const kinds = (...indicators: readonly Indicator[]) =>
  registryProblems(indicators).map(({ code, column }) => [code, column]);

describe("a registry", () => {
  it("has no problems as it comes", () => {
    expect(registryProblems(INDICATORS)).toEqual([]);
    expect(registryProblems([])).toEqual([]);
  });

  it("has none either with a board's own indicators that fit in", () => {
    const own = [
      indicator("beds", { partitions: [["beds_taken", "beds_free"]] }),
      indicator("beds_taken", { partOf: "beds" }),
      indicator("beds_free", { partOf: "beds" }),
      indicator("beds_rate", { measure: "ratio", unit: "percent", ratio: ratio("beds_taken", "beds") }),
      indicator("beds_price", { measure: "ratio", unit: "VND/day" }),
    ];
    expect(registryProblems([...INDICATORS, ...own])).toEqual([]);
  });

  it("says where an indicator was read from, where that is known", () => {
    const problems = registryProblems([indicator("beds"), indicator("beds")], () => ({
      file: "indicators.csv",
      row: 3,
    }));
    expect(problems).toEqual([
      {
        file: "indicators.csv",
        row: 3,
        column: "code",
        code: "duplicate",
        message: {
          vi: 'mã chỉ tiêu "beds" đã có; mỗi chỉ tiêu ghi một lần.',
          en: 'the indicator code "beds" stands already; each may stand once.',
        },
      },
    ]);
    expect(registryProblems([indicator("a", { partOf: "b" })])[0]).toMatchObject({ file: null, row: null });
  });

  it("asks where the second of two stands, not the first", () => {
    const [first, second] = [indicator("beds"), indicator("beds", { direction: "more" })];
    const rows = new Map([
      [first, 2],
      [second, 9],
    ]);
    const problems = registryProblems([first, second], (each) => ({ file: null, row: rows.get(each) ?? null }));
    expect(problems.map(({ row }) => row)).toEqual([9]);
  });

  it("is left as it was", () => {
    const indicators = Object.freeze([indicator("a", { partOf: "b" }), indicator("b", { partOf: "a" })]);
    expect(registryProblems(indicators)).toHaveLength(2);
    expect(indicators.map(({ code }) => code)).toEqual(["a", "b"]);
  });
});

describe("a code that another indicator names", () => {
  it("must be in the registry: a whole, a part, a numerator, a denominator", () => {
    const unknown = (code: string, name: string) =>
      `indicator ${code} names "${name}", which is not in the registry; mend the code or add the indicator.`;
    expect(
      found(
        indicator("a", { partOf: "w" }),
        indicator("b", { partitions: [["a", "x"], ["y"]] }),
        indicator("c", { measure: "ratio", ratio: ratio("a", "z") }),
        indicator("d", { measure: "ratio", ratio: ratio("n", "a") }),
      ),
    ).toEqual([
      ["unknown-reference", "partOf", unknown("a", "w")],
      ["unknown-reference", "partitions", unknown("b", "x")],
      ["unknown-reference", "partitions", unknown("b", "y")],
      ["unknown-reference", "ratio", unknown("c", "z")],
      ["unknown-reference", "ratio", unknown("d", "n")],
    ]);
  });

  it("must not lead back to the indicator", () => {
    expect(found(indicator("a", { partOf: "a" }))).toEqual([
      ["contradiction", "partOf", "indicator a is a part of itself (a → a); remove one of the links."],
    ]);
    expect(
      found(indicator("a", { partOf: "b" }), indicator("b", { partOf: "c" }), indicator("c", { partOf: "a" })),
    ).toEqual([
      ["contradiction", "partOf", "indicator a is a part of itself (a → b → c → a); remove one of the links."],
      ["contradiction", "partOf", "indicator b is a part of itself (b → c → a → b); remove one of the links."],
      ["contradiction", "partOf", "indicator c is a part of itself (c → a → b → c); remove one of the links."],
    ]);
  });

  it("may lead into a circle that the indicator does not stand in: only the circle is wrong", () => {
    const problems = found(
      indicator("a", { partOf: "b" }),
      indicator("b", { partOf: "c" }),
      indicator("c", { partOf: "b" }),
    );
    expect(problems.map(([, , en]) => en)).toEqual([
      "indicator b is a part of itself (b → c → b); remove one of the links.",
      "indicator c is a part of itself (c → b → c); remove one of the links.",
    ]);
  });

  it("must not be its own among its parts", () => {
    expect(found(indicator("a", { partitions: [["a", "b"]] }), indicator("b"))).toEqual([
      ["contradiction", "partitions", "indicator a stands among its own parts (a, b); take it out."],
    ]);
  });
});

describe("the units of a whole and its parts", () => {
  it("must have one in common", () => {
    expect(found(indicator("w", { unit: "VND" }), indicator("p", { unit: "USD", partOf: "w" }))).toEqual([
      [
        "contradiction",
        "partOf",
        "the whole and its parts share no unit (w: VND; p: USD); mend the unit or drop the relation.",
      ],
    ]);
    expect(
      kinds(indicator("w", { unit: "VND", otherUnits: ["USD"] }), indicator("p", { unit: "USD", partOf: "w" })),
    ).toEqual([]);
  });

  it("must be one for all parts of a full list together", () => {
    const w = indicator("w", { unit: "VND", otherUnits: ["USD"], partitions: [["p", "q"]] });
    const p = indicator("p", { unit: "USD" });
    expect(found(w, p, indicator("q", { unit: "VND" }))).toEqual([
      [
        "contradiction",
        "partitions",
        "the whole and its parts share no unit (w: VND, USD; p: USD; q: VND); mend the unit or drop the relation.",
      ],
    ]);
    expect(kinds(w, p, indicator("q", { unit: "VND", otherUnits: ["USD"] }))).toEqual([]);
  });

  it("are not compared with those of a part that is not known", () => {
    expect(kinds(indicator("w", { unit: "VND", partitions: [["x"]] }))).toEqual([["unknown-reference", "partitions"]]);
  });
});

describe("how an indicator adds up", () => {
  it("is not by a sum over time, where it is a stock", () => {
    expect(found(indicator("a", { overTime: "sum" }))).toEqual([
      [
        "contradiction",
        "overTime",
        'indicator a is a stock, which does not add up over time; expected "last" or "none" in overTime.',
      ],
    ]);
    expect(kinds(indicator("a", { measure: "flow", overTime: "sum" }))).toEqual([]);
  });

  it("is not by parts, where it is no ratio", () => {
    for (const measure of ["flow", "stock"] as const)
      expect(found(indicator("n"), indicator("a", { measure, ratio: ratio("n", "n") }))).toEqual([
        [
          "contradiction",
          "measure",
          `indicator a has a numerator and a denominator but its measure is "${measure}"; expected "ratio", or no ratio.`,
        ],
      ]);
  });

  it("is not by a sum, where it is a ratio with parts", () => {
    const summed = indicator("a", { measure: "ratio", ratio: ratio("n", "n"), overZones: "sum", overTime: "sum" });
    expect(found(indicator("n"), summed)).toEqual(
      ["overZones", "overTime"].map((field) => [
        "contradiction",
        field,
        `indicator a is a ratio, which never adds up; expected "recompute" or "none" in ${field}.`,
      ]),
    );
    expect(kinds(indicator("a", { measure: "ratio", overZones: "sum" }))).toEqual([]);
  });

  it("is not by recomputing, where there are no parts", () => {
    expect(found(indicator("a", { measure: "ratio", overZones: "recompute" }))).toEqual([
      [
        "contradiction",
        "overZones",
        'indicator a has no ratio to be recomputed from; give its ratio, or "none" in overZones.',
      ],
    ]);
    expect(kinds(indicator("a", { overTime: "recompute" }))).toEqual([["contradiction", "overTime"]]);
  });
});

describe("the columns of an indicator", () => {
  it("must be figure columns of a form", () => {
    expect(found(indicator("a", { columns: ["2104.park_name"] }))).toEqual([
      [
        "unknown-reference",
        "columns",
        'indicator a: no form has a figure column "2104.park_name"; mend it, as in "2104.fdi_revenue".',
      ],
    ]);
  });

  it("must be in a unit that it is reported in", () => {
    expect(found(indicator("a", { unit: "VND", columns: ["2104.fdi_revenue"] }))).toEqual([
      [
        "contradiction",
        "columns",
        'indicator a: the column 2104.fdi_revenue is in "USD", which is neither its unit nor among its otherUnits; add the unit or drop the column.',
      ],
    ]);
    expect(kinds(indicator("a", { unit: "VND", otherUnits: ["USD"], columns: ["2104.fdi_revenue"] }))).toEqual([]);
    expect(kinds(indicator("a", { unit: "kWh", columns: ["B.4.energy_use"] }))).toEqual([]);
  });

  it("must be fed by no other, and once", () => {
    const columns = ["2109.workers_total"];
    const twice = (code: string) =>
      `indicator ${code}: the column 2109.workers_total is fed by a already; a column has one indicator.`;
    expect(found(indicator("a", { unit: "people", columns }), indicator("b", { unit: "people", columns }))).toEqual([
      ["duplicate", "columns", twice("b")],
    ]);
    expect(found(indicator("a", { unit: "people", columns: [...columns, ...columns] }))).toEqual([
      ["duplicate", "columns", twice("a")],
    ]);
  });

  it("are claimed twice by a board's indicator beside the built-in one", () => {
    const own = indicator("labour", { unit: "people", columns: ["2109.workers_total"] });
    expect(indicatorByCode("workers_total")?.columns).toEqual(["2109.workers_total"]);
    expect(registryProblems([...INDICATORS, own]).map(({ message }) => message.vi)).toEqual([
      "chỉ tiêu labour: cột 2109.workers_total đã lấy số liệu của workers_total; mỗi cột chỉ một chỉ tiêu.",
    ]);
  });
});

describe("a problem of a registry", () => {
  it("is told in Vietnamese too, in composed letters", () => {
    const problems = registryProblems([
      indicator("a", { partOf: "b", overTime: "sum", columns: ["2104.park_name", "2104.fdi_revenue"] }),
      indicator("b", { unit: "VND", partOf: "a", partitions: [["b", "x"]], measure: "flow", ratio: ratio("a", "a") }),
      indicator("b", { overZones: "recompute" }),
    ]);
    expect(problems.map(({ message }) => message.vi)).toEqual([
      'mã chỉ tiêu "b" đã có; mỗi chỉ tiêu ghi một lần.',
      "chỉ tiêu a là một phần của chính nó (a → b → a); hãy bỏ một mắt xích.",
      "tổng thể và thành phần không có đơn vị tính chung (b: VND; a: count); hãy sửa unit hoặc bỏ quan hệ này.",
      'chỉ tiêu a là số hiện có (stock) nên không cộng qua các kỳ; overTime cần "last" hoặc "none".',
      'chỉ tiêu a: biểu mẫu không có cột số "2104.park_name"; hãy sửa, ví dụ "2104.fdi_revenue".',
      'chỉ tiêu a: cột 2104.fdi_revenue tính bằng "USD", khác unit và otherUnits của chỉ tiêu; hãy thêm đơn vị hoặc bỏ cột.',
      'chỉ tiêu b nhắc đến "x" không có trong danh mục; hãy sửa mã hoặc thêm chỉ tiêu đó.',
      "chỉ tiêu b là một phần của chính nó (b → a → b); hãy bỏ một mắt xích.",
      "chỉ tiêu b đứng trong các thành phần của chính nó (b, x); hãy bỏ ra.",
      "tổng thể và thành phần không có đơn vị tính chung (a: count; b: VND); hãy sửa unit hoặc bỏ quan hệ này.",
      'chỉ tiêu b có tử số và mẫu số nhưng measure là "flow"; cần "ratio", hoặc bỏ ratio.',
      'chỉ tiêu b không có ratio để tính lại; hãy ghi ratio, hoặc overZones là "none".',
    ]);
    for (const { message } of problems) expect(message.vi).toBe(message.vi.normalize("NFC"));
  });
});
