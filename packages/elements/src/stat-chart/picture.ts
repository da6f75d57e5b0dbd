import type { WordedChart } from "./chart-words.js";
import type { Palette } from "./palette.js";

export type ChartType = "bar" | "line";

/** A chart as plain numbers, texts and sizes: all that the drawing needs to know. */
export interface Picture {
  readonly type: ChartType;
  /** Bars that lie, each name above its bars: Chart.js would cut long names off on a phone. */
  readonly isHorizontal: boolean;
  /** Of the box, in px. */
  readonly height: number;
  /** How far the bars of a row stand below its middle, since names stand above them. */
  readonly drop: number;
  /** Each category's name, broken into lines. */
  readonly categories: readonly (readonly string[])[];
  readonly series: readonly {
    readonly values: readonly (number | null)[];
    readonly texts: readonly string[];
  }[];
  /** 100 in comparison mode. */
  readonly reference: number | null;
  readonly palette: Palette;
}

export interface Surroundings {
  readonly palette: Palette;
  /** Of the box, in px. */
  readonly width: number;
  /** The width of a text in px. */
  readonly measure: (text: string) => number;
}

const MOST_LINES = 3;

/** @example linesOf("Kim ngạch xuất nhập khẩu", 100, measure) //=> ["Kim ngạch", "xuất nhập khẩu"] */
export const linesOf = (text: string, width: number, measure: (text: string) => number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`] : lines;
};

const BAR = 22;
const ROW_GAP = 14;
const UPRIGHT_HEIGHT = 280;

export const lineHeightOf = ({ size }: Palette): number => Math.round(size * 1.4);

/** Names too wide to stand side by side stand above bars that lie. */
const needsRows = ({ categories }: WordedChart, { width, measure }: Surroundings): boolean =>
  categories.some((name) => measure(name) > (width / categories.length) * 0.9 && measure(name) > 60);

export const pictureOf = (chart: WordedChart, type: ChartType, surroundings: Surroundings): Picture => {
  const { palette, width, measure } = surroundings;
  const isHorizontal = type === "bar" && needsRows(chart, surroundings);
  const room = isHorizontal ? width : (width / chart.categories.length) * 0.95;
  const categories = chart.categories.map((name) => linesOf(name, room, measure));
  const namesHeight = Math.max(...categories.map((lines) => lines.length)) * lineHeightOf(palette);
  const drop = isHorizontal ? (namesHeight - ROW_GAP) / 2 : 0;
  const row = namesHeight + chart.series.length * BAR + ROW_GAP;
  return {
    type,
    isHorizontal,
    height: isHorizontal ? categories.length * row + drop : UPRIGHT_HEIGHT + namesHeight,
    drop,
    categories,
    series: chart.series.map(({ points }) => ({
      values: points.map((point) => point?.height ?? null),
      texts: points.map((point) =>
        point ? [point.short, point.status && `(${point.status})`].filter(Boolean).join(" ") : "",
      ),
    })),
    reference: chart.isComparison ? 100 : null,
    palette,
  };
};
