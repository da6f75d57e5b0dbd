import type { Decimal } from "@khukit/core/decimal";
import { INDICATORS } from "@khukit/core/indicator";
import { formatQuantity } from "@khukit/core/vietnamese";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "./read-text.js";
import type { Reading, Span } from "./reading.js";

const spansOf = (reading: Reading): readonly Span[] => [
  ...reading.quantities,
  ...reading.quantities.flatMap(({ comparisons }) => comparisons),
  ...reading.dates,
  ...reading.periods,
  ...reading.references,
  ...reading.tasks,
  ...reading.problems,
];

const crosses = (one: Span, other: Span): boolean =>
  one.start < other.start && other.start < one.end && one.end < other.end;

/** Words of the field in any order: far likelier than random letters to make something of. */
const WORDS = [
  ..."dự án FDI vốn đăng ký 12 3.142,57 tỷ đồng triệu USD tăng giảm 14% so với cùng kỳ kế hoạch đạt gấp 2 lần".split(
    " ",
  ),
  ..."năm 2023 quý III/2022 6 tháng đầu lũy kế đến nay ngày 15/8/2022 ( ) , ; : . - \n trong đó gồm KCN ha lao động".split(
    " ",
  ),
  ..."Giao Phòng Kế hoạch chủ trì phối hợp trước 31/QĐ-UBND Số: Nơi nhận: Hôm nay: 34 Lượt xem: người ước phấn đấu".split(
    " ",
  ),
];

const officeLike = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" "));

describe("a text", () => {
  it("tells all that stands in it, each with its place", () => {
    const text =
      "Năm 2023, các KCN thu hút 12 dự án FDI, tăng 20% so với năm 2022, theo Quyết định số 31/QĐ-UBND ngày 10/01/2023.";
    const reading = readText(text, { publishedOn: "2024-01-05" });
    expect(reading.quantities).toEqual([
      {
        text: "12 dự án",
        start: 26,
        end: 34,
        value: "12",
        unit: "projects",
        indicator: "projects_new_fdi",
        period: "2023",
        asOf: null,
        cumulative: false,
        comparisons: [
          { text: "tăng 20% so với năm 2022", start: 40, end: 64, base: "yoy", form: "change", percent: "20" },
        ],
        status: "actual",
        qualifier: null,
        entity: null,
      },
    ]);
    expect(reading.periods.map(({ period }) => period)).toEqual(["2023", "2022"]);
    expect(reading.dates).toEqual([{ text: "10/01/2023", start: 101, end: 111, date: "2023-01-10", inferred: false }]);
    expect(reading.references.map(({ number, symbol, date }) => [number, symbol, date])).toEqual([
      ["31", "QĐ-UBND", "2023-01-10"],
    ]);
    expect([reading.header, reading.tasks, reading.visits, reading.views, reading.problems]).toEqual([
      null,
      [],
      null,
      null,
      [],
    ]);
  });

  it("may be empty, or nothing but blanks", () => {
    for (const text of ["", " \u00a0\n\n", "\ufeff"]) {
      expect(readText(text)).toEqual({
        header: null,
        quantities: [],
        dates: [],
        periods: [],
        references: [],
        tasks: [],
        visits: null,
        views: null,
        problems: [],
      });
    }
  });

  it("is read alike with its letters composed or apart, with its lines ended one way or the other", () => {
    const text = "Năm 2023, doanh thu 6.299 tỷ đồng.\nXuất khẩu 94 triệu USD, bằng 114% cùng kỳ.";
    const plain = (given: string) =>
      readText(given).quantities.map(({ value, indicator, period }) => [value, indicator, period]);
    expect(plain(text.normalize("NFD"))).toEqual(plain(text));
    expect(plain(text.replaceAll("\n", "\r\n"))).toEqual(plain(text));
  });

  it("finds a board's own indicators by their names", () => {
    const [visits] = INDICATORS.filter(({ code }) => code === "vessels");
    if (visits === undefined) throw new Error("no such indicator");
    const own = {
      ...visits,
      code: "dormitory_rooms",
      name: { vi: "Phòng lưu trú công nhân", en: "Dormitory rooms" },
      unit: "count" as const,
      otherUnits: [],
    };
    const text = "Năm 2023, phòng lưu trú công nhân: 1.250 khu.";
    expect(readText(text, { indicators: [own] }).quantities[0]?.indicator).toBe("dormitory_rooms");
  });

  it.for([
    "revenue",
    "export_value",
    "budget_contribution",
    "workers_total",
    "occupancy_rate",
    "port_cargo",
    "land_leased",
  ])("gives back what core prints of %s", (code) => {
    const indicator = INDICATORS.find((candidate) => candidate.code === code);
    if (indicator === undefined) throw new Error(code);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: indicator.unit === "percent" ? 99 : 900_000_000 }), (count) => {
        const value = String(count) as Decimal;
        const text = `Năm 2023, ${indicator.name.vi.toLowerCase()} đạt ${formatQuantity(value, indicator.unit)}.`;
        const [figure] = readText(text).quantities;
        expect([figure?.indicator, figure?.value]).toEqual([code, value]);
      }),
    );
  });
});

describe("whatever is given", () => {
  const isSound = (text: string) => {
    const reading = readText(text, { publishedOn: "2024-07-10" });
    for (const span of spansOf(reading)) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(text.slice(span.start, span.end)).toBe(span.text);
    }
    for (const one of reading.quantities)
      for (const other of reading.quantities) expect(crosses(one, other)).toBe(false);
  };

  it("never throws, and points into the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), isSound), { numRuns: 300 });
  });

  it("never throws on words of the field in any order, and no figure crosses another", () => {
    fc.assert(fc.property(officeLike, isSound), { numRuns: 500 });
  });

  it("bears long runs of one thing", () => {
    for (const part of ["9", "tỷ ", "(", "\u0301", "12 dự án, ", "tăng 5% ", "gồm 5 dự án, ", "so với cùng kỳ "]) {
      expect(() => readText(part.repeat(20_000 / part.length))).not.toThrow();
    }
  });
});
