import { expect } from "vitest";
import { defineIndicator, type Indicator } from "../../indicator/index.js";
import type { Period } from "../../period/index.js";
import { observation } from "../observation.fixture.js";
import { placesOf, type RolledUpFigure, rollUp, tabulate } from "./index.js";
import { provincePlaceId } from "./place.js";

export const named = (text: string) => ({ vi: text, en: text });

export const INDICATORS: readonly Indicator[] = [
  defineIndicator({ code: "revenue", name: named("Doanh thu"), unit: "VND", measure: "flow" }),
  defineIndicator({ code: "workers_total", name: named("Lao động"), unit: "people", measure: "stock" }),
  defineIndicator({ code: "land_leased", name: named("Đã cho thuê"), unit: "ha", measure: "stock" }),
  defineIndicator({ code: "land_area_industrial", name: named("Đất công nghiệp"), unit: "ha", measure: "stock" }),
  defineIndicator({
    code: "occupancy_rate",
    name: named("Tỷ lệ lấp đầy"),
    unit: "percent",
    measure: "ratio",
    ratio: { numerator: "land_leased", denominator: "land_area_industrial", times: "100" as never },
  }),
  defineIndicator({
    code: "iip",
    name: named("IIP"),
    unit: "percent",
    measure: "ratio",
    overZones: "none",
    overTime: "none",
  }),
];

const zone = (id: string, kind: string, within: string | null = null) =>
  ({ id, name: named(id), kind, within, areaHectares: null }) as never;

const QUANG_BINH = {
  id: "quang-binh",
  name: named("Quảng Bình"),
  province: { code: "44", from: "2025-07-01", name: named("Quảng Trị") } as never,
  zones: [
    zone("hon-la", "coastal-economic-zone"),
    zone("cang-bien-hon-la", "industrial-park", "hon-la"),
    zone("cam-lien", "industrial-park"),
    zone("thuan-duc", "industrial-cluster"),
  ],
};

const QUANG_TRI = {
  ...QUANG_BINH,
  id: "quang-tri",
  name: named("Quảng Trị"),
  zones: [zone("lao-bao", "industrial-park")],
};

export const PLACES = placesOf([QUANG_BINH, QUANG_TRI]);
export const PROVINCE = provincePlaceId({ code: "44", from: "2025-07-01" as never });

export type Fields = Parameters<typeof observation>[0];

export const rolled = (
  figures: readonly Fields[],
  at: string,
  periods: readonly string[] = ["2023"],
  options: object = {},
): readonly RolledUpFigure[] =>
  rollUp(tabulate([{ board: "quang-binh", observations: figures.map(observation) }], INDICATORS), {
    places: PLACES,
    periods: periods as readonly Period[],
    at: [at],
    ...options,
  });

export const only = (figures: readonly RolledUpFigure[]): RolledUpFigure => {
  expect(figures).toHaveLength(1);
  return figures[0] as RolledUpFigure;
};

export const quarter = (number: number, value: string, more: Fields = {}): Fields => ({
  period: `2023-Q${number}`,
  value,
  ...more,
});

export const QUARTERS = [quarter(1, "1"), quarter(2, "20"), quarter(3, "300"), quarter(4, "4000.5")];
