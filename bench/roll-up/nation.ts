import { defineIndicator, type Indicator } from "@khukit/core/indicator";
import {
  type BoardFigures,
  type BoardGround,
  type Observation,
  placesOf,
  provincePlaceId,
} from "@khukit/core/observation";
import type { Period } from "@khukit/core/period";

/** 34 provinces with 400 zones each, 20 indicators, four quarters: 1 088 000 figures, the same in every run. */
const PROVINCES = 34;
const ZONES = 400;
const FLOWS = 14;
const STOCKS = 6;
export const QUARTERS = ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"] as const;
export const YEAR = "2023" as Period;

const named = (text: string) => ({ vi: text, en: text });

const indicators = (measure: "flow" | "stock", count: number): readonly Indicator[] =>
  Array.from({ length: count }, (_, index) =>
    defineIndicator({ code: `${measure}_${index}`, name: named(`${measure} ${index}`), unit: "VND", measure }),
  );

export const INDICATORS: readonly Indicator[] = [...indicators("flow", FLOWS), ...indicators("stock", STOCKS)];

const numbered = (count: number, word: string): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${word}-${index}`);

const boards = numbered(PROVINCES, "board");
const zones = numbered(ZONES, "zone");

/** Sums of a few hundred of these leave the range of whole numbers that a double holds. */
const amount = (seed: number): string => String(((seed * 2_654_435_761) % 4_294_967_296) * 25_000 + 1);

const figure = (indicator: string, zone: string, period: string, value: string): Observation =>
  ({
    indicator,
    zone,
    project: null,
    period,
    asOf: null,
    value,
    unit: "VND",
    equivalent: null,
    qualifier: null,
    status: "actual",
    cumulative: false,
    comparisons: [],
    article: null,
    note: null,
  }) as unknown as Observation;

export const makeNation = (): readonly BoardFigures[] => {
  let seed = 0;
  return boards.map((board) => ({
    board,
    observations: zones.flatMap((zone) =>
      INDICATORS.flatMap(({ code }) =>
        QUARTERS.map((period) => {
          seed += 1;
          return figure(code, zone, period, amount(seed));
        }),
      ),
    ),
  }));
};

const provinceOf = (index: number) => ({ code: String(index).padStart(2, "0"), from: null, name: named(`${index}`) });

const grounds: readonly BoardGround[] = boards.map((id, index) => ({
  id,
  name: named(id),
  province: provinceOf(index),
  zones: zones.map((zone) => ({ id: zone, name: named(zone), kind: "industrial-park", within: null }) as never),
}));

export const PLACES = placesOf(grounds);
export const PROVINCE_PLACES = boards.map((_, index) => provincePlaceId(provinceOf(index)));

/** One line of an answer: `province indicator`, and the year's figure. */
export type Answer = ReadonlyMap<string, string>;
