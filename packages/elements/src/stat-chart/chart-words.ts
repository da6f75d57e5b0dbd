import { describeUnit } from "@khukit/core/unit";
import { formatQuantity, type Locale } from "@khukit/core/vietnamese";
import { comparisonWords } from "../publication/comparison-words.js";
import type { AxisId, Plot, Point } from "./chart-selection.js";
import { STAT_CHART_WORDS } from "./stat-chart.words.js";
import type { Statistics } from "./statistics.reader.js";
import { scaledNumber, scaledUnit, scaleOf } from "./value-scale.js";

/** A figure as chart, table and summary tell it. */
export interface WordedPoint {
  /** For drawing alone: the nearest double. */
  readonly height: number;
  /** Full wording: "4.153 tỷ đồng"; in comparison mode the source's: "bằng 114% so với cùng kỳ". */
  readonly words: string;
  /** On the axis' scale, without the unit. */
  readonly short: string;
  /** Exact text in the base unit. */
  readonly exact: string;
  /** Other than done: an estimate, a plan, a forecast. */
  readonly status: string;
  readonly key: Readonly<Record<AxisId, string>>;
}

export interface WordedChart {
  readonly title: string;
  readonly unit: string;
  /** The unit of exact figures: "đồng", "%". */
  readonly base: string;
  readonly axis: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly points: readonly (WordedPoint | null)[] }[];
  readonly isComparison: boolean;
  readonly summary: string;
}

const WHOLE_BOARD = "_board";
const MOST_LISTED = 6;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const summaryOf = (chart: Omit<WordedChart, "summary">, type: "bar" | "line", language: Locale): string => {
  const words = STAT_CHART_WORDS[language];
  const told = chart.series
    .flatMap(({ name, points }) =>
      points.map((point, index) => ({
        label: [chart.categories[index], chart.series.length > 1 ? name : ""].filter(Boolean).join(", "),
        point,
      })),
    )
    .flatMap(({ label, point }) => (point ? [{ text: `${label}: ${point.words}`, height: point.height }] : []));
  const opening = `${words.types[type]}: ${chart.title}.`;
  if (told.length <= MOST_LISTED) return `${opening} ${told.map(({ text }) => text).join("; ")}.`;
  const ordered = [...told].sort((left, right) => right.height - left.height);
  return `${opening} ${words.highest}: ${ordered[0]?.text}. ${words.lowest}: ${ordered.at(-1)?.text}.`;
};

/** All the words of a chart. */
export const wordChart = (
  plot: Plot,
  { categories }: Pick<Statistics, "categories">,
  type: "bar" | "line",
  language: Locale,
): WordedChart => {
  const words = STAT_CHART_WORDS[language];
  const nameOf = (axis: AxisId, id: string): string => categories[axis].get(id)?.[language] ?? id;
  const all = plot.series.flatMap(({ points }) => points.flatMap((point) => (point ? [point] : [])));
  const scale = scaleOf(
    all.map(({ plotted }) => plotted),
    plot.unit,
  );

  const wordPoint = ({ cell, plotted, comparison }: Point): WordedPoint => ({
    height: Number(plotted) / 10 ** (scale?.exponent ?? 0),
    words: comparison
      ? comparisonWords(comparison, cell.unit, language).source
      : formatQuantity(cell.value, cell.unit, { locale: language }),
    short: `${scaledNumber(plotted, scale, language)}${plot.unit === "percent" ? "%" : ""}`,
    exact: plotted,
    status: words.statuses[cell.status as keyof typeof words.statuses] ?? cell.status,
    key: { indicator: cell.indicator, zone: cell.zone, period: cell.period },
  });

  const seriesName = (key: Readonly<Partial<Record<AxisId, string>>>): string =>
    (Object.entries(key) as [AxisId, string][])
      .filter(([axis]) => plot.present[axis].length > 1)
      .map(([axis, id]) => nameOf(axis, id))
      .join(", ");

  const common = (["indicator", "zone", "period"] as const).flatMap((axis) => {
    const [id] = plot.present[axis];
    return plot.present[axis].length === 1 && id && id !== WHOLE_BOARD ? [nameOf(axis, id)] : [];
  });

  const chart = {
    title: capitalised(common.join(", ") || plot.present.indicator.map((id) => nameOf("indicator", id)).join(", ")),
    unit: plot.isComparison ? words.comparison : `${words.unit}: ${scaledUnit(scale, plot.unit, language)}`,
    base: describeUnit(plot.unit)[language],
    axis: words.axes[plot.by],
    categories: plot.categories.map((id) => capitalised(nameOf(plot.by, id))),
    series: plot.series.map(({ key, points }) => ({
      name: capitalised(seriesName(key)) || words.value,
      points: points.map((point) => point && wordPoint(point)),
    })),
    isComparison: plot.isComparison,
  };
  return { ...chart, summary: summaryOf(chart, type, language) };
};
