import { addDecimals, type Decimal } from "@khukit/core/decimal";
import type { Comparison } from "@khukit/core/observation";
import type { Unit } from "@khukit/core/unit";
import { ElementProblem } from "../element/element-problem.js";
import type { Cell, DimensionId, Statistics } from "./statistics.reader.js";

export type AxisId = Exclude<DimensionId, "status">;
export const AXES: readonly AxisId[] = ["period", "zone", "indicator"];

export interface ChartSelection {
  readonly indicators: readonly string[];
  readonly zones: readonly string[];
  readonly periods: readonly string[];
  /** What the category axis tells; else the first dimension that has several entries. */
  readonly by: AxisId | null;
  /** Plots what the source says of each figure beside the year before, instead of the figure. */
  readonly isComparison: boolean;
}

/** A plotted figure. In comparison mode `plotted` is a percentage of the year before. */
export interface Point {
  readonly cell: Cell;
  readonly plotted: Decimal;
  readonly comparison: Comparison | null;
}

export interface PlottedSeries {
  /** Its place on the dimensions that are not the category axis. */
  readonly key: Readonly<Partial<Record<AxisId, string>>>;
  /** One for each category; null where the board published none. */
  readonly points: readonly (Point | null)[];
}

export interface Plot {
  readonly by: AxisId;
  readonly categories: readonly string[];
  readonly series: readonly PlottedSeries[];
  readonly unit: Unit;
  readonly isComparison: boolean;
  /** Each dimension's entries that occur. */
  readonly present: Readonly<Record<AxisId, readonly string[]>>;
}

/** Where a figure is there both done and planned, the done one is plotted. */
const PREFERENCE = ["actual", "estimate", "forecast", "target"];

const HUNDRED = "100" as Decimal;

/** The stated share of the year before: `bằng 114%` and `tăng 14%` lie at the same height. */
const yearOnYear = ({ comparisons }: Cell): { readonly plotted: Decimal; readonly comparison: Comparison } | null => {
  const comparison = comparisons.find(({ base, form }) => base === "yoy" && (form === "ratio" || form === "change"));
  if (!comparison) return null;
  return {
    comparison,
    plotted: comparison.form === "ratio" ? comparison.value : addDecimals(comparison.value, HUNDRED),
  };
};

const toPoint = (cell: Cell, isComparison: boolean): Point | null => {
  if (!isComparison) return { cell, plotted: cell.value, comparison: null };
  const stated = yearOnYear(cell);
  return stated && { cell, ...stated };
};

const placeOf = ({ cell }: Point, axes: readonly AxisId[]): string => axes.map((axis) => cell[axis]).join("|");

const preferred = (points: readonly Point[]): readonly Point[] => {
  const best = new Map<string, Point>();
  for (const point of points) {
    const place = placeOf(point, AXES);
    const rival = best.get(place);
    if (!rival || PREFERENCE.indexOf(point.cell.status) < PREFERENCE.indexOf(rival.cell.status)) best.set(place, point);
  }
  return [...best.values()];
};

const oneUnitOf = (points: readonly Point[]): Unit => {
  const units = new Map(points.map(({ cell }) => [cell.unit, cell.indicator]));
  const [unit] = units.keys();
  if (units.size > 1 || !unit) {
    throw new ElementProblem({
      code: "units",
      place: "indicators",
      found: [...units].map(([code, indicator]) => `${indicator}: ${code}`).join(", "),
      expected: {
        vi: 'các chỉ tiêu cùng đơn vị tính, hoặc comparison="yoy"',
        en: 'indicators of one unit, or comparison="yoy"',
      },
    });
  }
  return unit;
};

/**
 * Picks and arranges what a chart shows; null where there is no such figure.
 *
 * @throws {ElementProblem} where the figures have different units
 */
export const selectPlot = (
  { cells, categories }: Pick<Statistics, "cells" | "categories">,
  { indicators, zones, periods, by, isComparison }: ChartSelection,
): Plot | null => {
  const isAsked = (asked: readonly string[], id: string): boolean => asked.length === 0 || asked.includes(id);
  const points = preferred(
    cells
      .filter(
        (cell) => isAsked(indicators, cell.indicator) && isAsked(zones, cell.zone) && isAsked(periods, cell.period),
      )
      .map((cell) => toPoint(cell, isComparison))
      .filter((point) => point !== null),
  );
  if (points.length === 0) return null;

  const asked = { indicator: indicators, zone: zones, period: periods };
  const entriesOf = (axis: AxisId): readonly string[] => {
    const order = asked[axis].length > 0 ? asked[axis] : [...categories[axis].keys()];
    return order.filter((id) => points.some(({ cell }) => cell[axis] === id));
  };
  const present = { indicator: entriesOf("indicator"), zone: entriesOf("zone"), period: entriesOf("period") };
  const axis = by ?? AXES.find((candidate) => present[candidate].length > 1) ?? "indicator";
  const [outer, inner] = AXES.filter((other) => other !== axis) as [AxisId, AxisId];
  const series = present[inner].flatMap((innerId) =>
    present[outer].map((outerId): PlottedSeries => {
      const key = { [outer]: outerId, [inner]: innerId };
      const own = points.filter(({ cell }) => cell[outer] === outerId && cell[inner] === innerId);
      return { key, points: present[axis].map((id) => own.find(({ cell }) => cell[axis] === id) ?? null) };
    }),
  );
  return {
    by: axis,
    categories: present[axis],
    series: series.filter((one) => one.points.some((point) => point !== null)),
    unit: isComparison ? "percent" : oneUnitOf(points),
    isComparison,
    present,
  };
};
