import {
  type ActiveElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from "chart.js";
import { endLabels, fontOf, namesAbove, referenceLine } from "./chart-plugins.js";
import type { Picture } from "./picture.js";

Chart.register(BarController, BarElement, LineController, LineElement, PointElement, CategoryScale, LinearScale);

/** Dashes tell lines apart where colours do not. */
const DASHES = [[], [8, 4], [2, 3], [8, 3, 2, 3]];

const MOTION_MS = 200;

export interface DrawingOptions {
  readonly isStill: boolean;
  /** A point was chosen, by its place in the picture. */
  readonly choose: (series: number, category: number) => void;
}

const widest = ({ canvas }: { readonly canvas: HTMLCanvasElement }, { series, palette }: Picture): number => {
  const context = canvas.getContext("2d");
  if (!context) return 0;
  context.font = fontOf(palette, 600);
  return Math.ceil(Math.max(0, ...series.flatMap(({ texts }) => texts.map((text) => context.measureText(text).width))));
};

const datasetOf = ({ type, palette }: Picture, values: readonly (number | null)[], index: number) => {
  const colour = palette.series[index % palette.series.length] ?? palette.text;
  const shared = { data: [...values], backgroundColor: colour, borderColor: colour, hoverBackgroundColor: colour };
  return type === "bar"
    ? { ...shared, maxBarThickness: 44, borderRadius: 2 }
    : { ...shared, borderWidth: 2, pointRadius: 3, borderDash: DASHES[index % DASHES.length] ?? [] };
};

const scalesOf = ({ type, isHorizontal, palette, reference }: Picture) => {
  const font = { family: palette.font, size: palette.size };
  const value = {
    // A bar is its length: cut off at another origin it would lie.
    beginAtZero: type === "bar",
    ...(reference === null ? {} : { suggestedMax: reference * 1.1 }),
    grid: { display: !isHorizontal, color: palette.line, drawTicks: false },
    border: { display: false },
    ticks: { display: false, maxTicksLimit: 6 },
  };
  const category = {
    grid: { display: false, tickLength: isHorizontal ? 0 : 4 },
    border: { display: !isHorizontal, color: palette.muted },
    ticks: { display: !isHorizontal, color: palette.text, font, maxRotation: 0, autoSkip: type === "line" },
  };
  return isHorizontal ? { x: value, y: category } : { x: category, y: value };
};

/** Bars of a row are 22 px; the rest of the row is for the names above them. */
const rowShare = ({ isHorizontal, height, drop, categories, series }: Picture): number =>
  isHorizontal ? (series.length * 22 * categories.length) / (height - drop) : 0.8;

const configurationOf = (picture: Picture, room: number, { isStill, choose }: DrawingOptions): ChartConfiguration => {
  const { type, isHorizontal, palette, reference, series, categories, drop } = picture;
  return {
    type,
    data: {
      labels: categories.map((lines) => [...lines]),
      datasets: series.map(({ values }, index) => ({
        ...datasetOf(picture, values, index),
        categoryPercentage: rowShare(picture),
      })),
    } as ChartConfiguration["data"],
    options: {
      // Chart.js never grows back from a narrow box while it keeps a ratio (chartjs/Chart.js#11005).
      maintainAspectRatio: false,
      indexAxis: isHorizontal ? "y" : "x",
      animation: isStill ? false : { duration: MOTION_MS },
      events: ["click"],
      onClick: (_event, [point]: ActiveElement[]) => {
        if (point) choose(point.datasetIndex, point.index);
      },
      layout: { padding: isHorizontal ? { top: drop, right: room + 10 } : { top: 28, left: 4, right: room / 2 } },
      scales: scalesOf(picture),
    },
    plugins: [
      ...(reference === null ? [] : [referenceLine(reference, palette)]),
      ...(isHorizontal ? [namesAbove(picture)] : []),
      endLabels(
        series.map(({ texts }) => texts),
        palette,
      ),
    ],
  };
};

export interface Drawing {
  /** To a width in px, as for paper; without one back to that of its box. */
  resize(width?: number): void;
  erase(): void;
}

/** Draws a picture on a canvas that is alone in a box of explicit height. */
export const draw = (canvas: HTMLCanvasElement, picture: Picture, options: DrawingOptions): Drawing => {
  const chart = new Chart(canvas, configurationOf(picture, widest({ canvas }, picture), options));
  return {
    resize: (width) => {
      // Paper does not wait: while it moves, Chart.js puts a new size off, and an older one may still be pending.
      chart.stop();
      chart.draw();
      if (width === undefined) chart.resize();
      else chart.resize(width, picture.height);
    },
    erase: () => chart.destroy(),
  };
};
