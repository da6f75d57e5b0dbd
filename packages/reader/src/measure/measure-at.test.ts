import { type Decimal, shiftDecimal } from "@khukit/core/decimal";
import { UNITS, type Unit } from "@khukit/core/unit";
import { formatQuantity } from "@khukit/core/vietnamese";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../text/index.js";
import { measuresIn } from "./measure.fixture.js";
import { measureAt } from "./measure-at.js";
import type { UnitFinder } from "./reading.js";

const reads = (cases: readonly (readonly [text: string, value: string, unit: string])[]) =>
  it.each(cases)("%s is %s %s", (text, value, unit) => {
    expect(measuresIn(text)).toEqual([`${text} | ${value} | ${unit}`]);
  });

describe("a measure", () => {
  reads([
    ["81,36%", "81.36", "percent"],
    ["12,5 %", "12.5", "percent"],
    ["năm mươi phần trăm", "50", "percent"],
    ["năm phần trăm", "5", "percent"],
    ["3,4 điểm phần trăm", "3.4", "percentage points"],
    ["6.397,68ha", "6397.68", "ha"],
    ["2,01 nghìn ha", "2010", "ha"],
    ["75 héc-ta", "75", "ha"],
    ["1,2 triệu m²", "1200000", "m2"],
    ["500m2", "500", "m2"],
    ["30 km2", "30", "km2"],
    ["1,43 triệu tấn", "1430000", "t"],
    ["hai tấn", "2", "t"],
    ["2 tấn rưỡi", "2.5", "t"],
    ["8 tạ", "8", "quintal"],
    ["250 kg", "250", "kg"],
    ["3 tỷ kWh", "3000000000", "kWh"],
    ["1.200 MW", "1200", "MW"],
    ["4.500 TEU", "4500", "TEU"],
  ]);

  it("are not read from a number that stands apart from m2, or the first half of another word", () => {
    expect(measuresIn("cao 5 m 2 tầng, 20 tấn công, 3 khối doanh nghiệp, 4 cân nhắc")).toEqual([]);
  });

  it("are not read from an article or a year", () => {
    expect(measuresIn("trên một ha, năm tấn")).toEqual([]);
  });
});

describe("what else is counted", () => {
  const unitAt: UnitFinder = (tokens, index) =>
    tokens[index]?.text === "lao" && tokens[index + 1]?.text === "động" ? { unit: "people", to: index + 2 } : null;

  it("is a measure with the caller's units, in ranges and with qualifiers too", () => {
    expect(
      measuresIn("từ 15 đến 20 nghìn lao động, hơn 300 lao động, 50 lao động trở lên, ba lao động", { unitAt }),
    ).toEqual([
      "từ 15 đến 20 nghìn lao động | 15000..20000 | people",
      "hơn 300 lao động | 300 | people | gt",
      "50 lao động trở lên | 50 | people | gt",
      "ba lao động | 3 | people",
    ]);
    expect(measuresIn("hơn 300 lao động")).toEqual([]);
  });
});

it("look-alikes are no measures", () => {
  expect(
    measuresIn("ngày 15-9, (58/44), 1/2.000, VSIP 3, giai đoạn 2, lô B4-2, 5 năm, gấp 3 lần, từ 10, khoảng 20"),
  ).toEqual([]);
});

const MEASURED = (Object.keys(UNITS) as Unit[]).filter((unit) =>
  /^(?:VND|USD|percent|ha|m2|t|m3|kWh|vehicles\/day)\b/.test(unit),
);

const values = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, places]) => shiftDecimal(String(digits) as Decimal, -places));

it.each(MEASURED)("what core prints in %s is read back, up to 10^18, in both locales", (unit) => {
  fc.assert(
    fc.property(values, fc.constantFrom("vi" as const, "en" as const), (value, locale) => {
      const { tokens } = textOf(formatQuantity(value, unit, { locale }));
      expect(measureAt(tokens, 0, locale)).toMatchObject({ value, unit, to: tokens.length, malformed: false });
    }),
  );
});

const WORDS =
  "hơn gần khoảng từ đến giữa và - – 5 12,5 1.234 7-10 tỷ triệu nghìn đồng USD $ % ha m2 tấn / người tháng một ngày trở lên rưỡi hai mươi xu VSIP năm \n .".split(
    " ",
  );

describe("any text", () => {
  const rows = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(" "));

  it("gives measures within the text, low before high, and never an exception", () => {
    fc.assert(
      fc.property(
        fc.oneof(rows, fc.string({ unit: "grapheme" })),
        fc.boolean(),
        fc.boolean(),
        (given, running, money) => {
          const { tokens } = textOf(given);
          for (const index of tokens.keys()) {
            const measure = measureAt(tokens, index, "vi", { running, money });
            if (measure === null) continue;
            expect(measure.from).toBe(index);
            expect(measure.to).toBeGreaterThan(index);
            expect(measure.to).toBeLessThanOrEqual(tokens.length);
            if (typeof measure.value !== "string") {
              expect(Number(measure.value[0])).toBeLessThan(Number(measure.value[1]));
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
