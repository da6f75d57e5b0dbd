import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDecimals, type Decimal, negateDecimal, shiftDecimal } from "../../decimal/index.js";
import { defineIndicator } from "../../indicator/index.js";
import type { Period } from "../../period/index.js";
import type { Observation } from "../index.js";
import { observation } from "../observation.fixture.js";
import { placesOf, rollUp, tabulate } from "./index.js";

const named = (text: string) => ({ vi: text, en: text });
const INDICATORS = [defineIndicator({ code: "revenue", name: named("Doanh thu"), unit: "VND", measure: "flow" })];

const ZONES = ["a", "b", "c", "d"] as const;
const QUARTERS = ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"] as const;
const YEAR = "2023" as Period;

const PLACES = placesOf([
  {
    id: "board",
    name: named("Ban"),
    province: null,
    zones: ZONES.map((id) => ({ id, name: named(id), kind: "industrial-park", within: null }) as never),
  },
]);

/** Money up to 10^18 with up to six digits after the point, both signs. */
const amounts = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, scale]) => shiftDecimal(String(digits) as Decimal, -Math.max(scale, 6)));

const small = fc.integer({ min: -1000, max: 1000 }).map((value) => String(value) as Decimal);

const figure = (zone: string | null, period: string, value: Decimal): Observation =>
  observation({ zone, period, value });

const grids = fc.array(fc.oneof(amounts, small), { minLength: 16, maxLength: 16 });

const valueAt = (observations: readonly Observation[], place: string, period: Period): Decimal | null | undefined =>
  rollUp(tabulate([{ board: "board", observations }], INDICATORS), {
    places: PLACES,
    periods: [period],
    at: [place],
  })[0]?.value;

const cell = (grid: readonly Decimal[], zone: number, quarter: number): Decimal => grid[zone * 4 + quarter] as Decimal;

describe("adding up", () => {
  it("loses no digit, whatever the size and sign", () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const observations = ZONES.flatMap((zone, z) =>
          QUARTERS.map((period, q) => figure(zone, period, cell(grid, z, q))),
        );
        expect(valueAt(observations, "board", YEAR)).toBe(addDecimals(...grid));
      }),
    );
  });

  it("gives the same over zones first and over time first", () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const zoneYears = ZONES.map((zone, z) => figure(zone, "2023", addDecimals(...grid.slice(z * 4, z * 4 + 4))));
        const boardQuarters = QUARTERS.map((period, q) =>
          figure(null, period, addDecimals(...ZONES.map((_, z) => cell(grid, z, q)))),
        );
        expect(valueAt(zoneYears, "board", YEAR)).toBe(valueAt(boardQuarters, "board", YEAR));
      }),
    );
  });

  it("is the same however a figure is split between quarters", () => {
    fc.assert(
      fc.property(amounts, fc.array(amounts, { minLength: 3, maxLength: 3 }), (whole, parts) => {
        const rest = addDecimals(whole, ...parts.map(negateDecimal));
        const split = [...parts, rest].map((value, q) => figure(null, QUARTERS[q] as string, value));
        expect(valueAt(split, "board", YEAR)).toBe(whole);
      }),
    );
  });

  it("does not depend on the order in which figures are given", () => {
    const rows = fc
      .shuffledSubarray(
        ZONES.flatMap((zone) => QUARTERS.map((period) => [zone, period] as const)),
        { minLength: 1 },
      )
      .chain((cells) =>
        fc.tuple(fc.constant(cells), fc.array(amounts, { minLength: cells.length, maxLength: cells.length })),
      );
    fc.assert(
      fc.property(rows, ([cells, values]) => {
        const observations = cells.map(([zone, period], index) => figure(zone, period, values[index] as Decimal));
        const table = (given: readonly Observation[]) =>
          rollUp(tabulate([{ board: "board", observations: given }], INDICATORS), {
            places: PLACES,
            periods: [YEAR],
            at: ["board"],
          });
        expect(table(observations.toReversed())).toEqual(table(observations));
      }),
    );
  });

  it("takes a part away exactly: the year less three quarters is the fourth", () => {
    fc.assert(
      fc.property(amounts, amounts, (first, second) => {
        const year = addDecimals(first, second);
        const given = [figure(null, "2023", year), figure(null, "2023-9M", first)];
        expect(valueAt(given, "board", "2023-Q4" as Period)).toBe(second);
      }),
    );
  });

  it("marks a figure partial exactly where a quarter of a zone lacks", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }), (present) => {
        const observations = ZONES.flatMap((zone, z) =>
          QUARTERS.flatMap((period, q) => (present[z * 4 + q] ? [figure(zone, period, "1" as Decimal)] : [])),
        );
        const [board] = rollUp(tabulate([{ board: "board", observations }], INDICATORS), {
          places: PLACES,
          periods: [YEAR],
          at: ["board"],
        });
        expect(board?.value).toBe(observations.length === 0 ? undefined : String(observations.length));
        if (board !== undefined) expect(board.complete).toBe(present.every(Boolean));
      }),
    );
  });
});
