import type { Chart, Plugin } from "chart.js";
import type { Palette } from "./palette.js";
import { lineHeightOf, type Picture } from "./picture.js";

const GAP = 6;

export const fontOf = ({ size, font }: Palette, weight: 400 | 600): string => `${weight} ${size}px ${font}`;

/** With a rim in the colour of the ground, so that a line behind the text does not cross it out. */
const write = ({ ctx }: Chart, text: string, x: number, y: number, { ground, text: colour }: Palette): void => {
  ctx.strokeStyle = ground;
  ctx.fillStyle = colour;
  ctx.lineWidth = 3;
  ctx.lineJoin = "round";
  ctx.strokeText(text, x, y);
  ctx.fillText(text, x, y);
};

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Writes each figure at the end of its bar or above its point; where two would touch, the table has the second. */
export const endLabels = (texts: readonly (readonly string[])[], palette: Palette): Plugin => ({
  id: "khu-end-labels",
  afterDatasetsDraw: (chart) => {
    const { ctx } = chart;
    const isHorizontal = chart.options.indexAxis === "y";
    const written: Box[] = [];
    ctx.save();
    ctx.font = fontOf(palette, 600);
    chart.data.datasets.forEach((dataset, series) => {
      chart.getDatasetMeta(series).data.forEach((element, index) => {
        const value = dataset.data[index];
        const text = texts[series]?.[index];
        if (typeof value !== "number" || !text) return;
        const { x, y } = element.getProps(["x", "y"], true);
        const away = value < 0 ? -GAP : GAP;
        const width = ctx.measureText(text).width;
        const height = lineHeightOf(palette);
        const left = isHorizontal ? (value < 0 ? x + away - width : x + away) : x - width / 2;
        const middle = isHorizontal ? y : y - away - (Math.sign(away) * height) / 2;
        const box = { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
        if (written.some((other) => overlap(box, other))) return;
        written.push(box);
        ctx.textAlign = "left";
        ctx.textBaseline = "middle";
        write(chart, text, left, middle, palette);
      });
    });
    ctx.restore();
  },
});

/** Writes each category's name above its bars. */
export const namesAbove = ({ categories, drop, palette }: Picture): Plugin => ({
  id: "khu-names-above",
  afterDatasetsDraw: (chart) => {
    const { ctx, chartArea } = chart;
    const row = (chartArea.bottom - chartArea.top) / categories.length;
    const line = lineHeightOf(palette);
    ctx.save();
    ctx.font = fontOf(palette, 400);
    ctx.textAlign = "left";
    ctx.textBaseline = "middle";
    categories.forEach((lines, index) => {
      lines.forEach((text, position) => {
        write(chart, text, chartArea.left, chartArea.top - drop + index * row + (position + 0.5) * line, palette);
      });
    });
    ctx.restore();
  },
});

/** How far the reference stands out over a bar's edges, in px. */
const OVERHANG = 4;

/** Across each row's bars, but not across the names between them. */
const drawAcrossRows = (chart: Chart, x: number): void => {
  const bars = chart.data.datasets.map((_, series) => chart.getDatasetMeta(series).data);
  bars[0]?.forEach((_, row) => {
    const edges = bars.flatMap((series) => {
      const bar = series[row]?.getProps(["y", "height" as "y"], true) as { y: number; height: number } | undefined;
      return bar ? [bar.y - bar.height / 2, bar.y + bar.height / 2] : [];
    });
    chart.ctx.moveTo(x, Math.min(...edges) - OVERHANG);
    chart.ctx.lineTo(x, Math.max(...edges) + OVERHANG);
  });
};

/** A line at 100%: what a figure was a year before. The ground beneath it parts it from the bars that it crosses. */
export const referenceLine = (value: number, { muted, ground }: Palette): Plugin => ({
  id: "khu-reference-line",
  afterDatasetsDraw: (chart) => {
    const { ctx, chartArea, scales, options } = chart;
    const isHorizontal = options.indexAxis === "y";
    const position = scales[isHorizontal ? "x" : "y"]?.getPixelForValue(value);
    if (position === undefined) return;
    ctx.save();
    ctx.beginPath();
    if (isHorizontal) drawAcrossRows(chart, position);
    else {
      ctx.moveTo(chartArea.left, position);
      ctx.lineTo(chartArea.right, position);
    }
    ctx.strokeStyle = ground;
    ctx.lineWidth = 3;
    ctx.stroke();
    ctx.strokeStyle = muted;
    ctx.lineWidth = 1.5;
    ctx.setLineDash([4, 4]);
    ctx.stroke();
    ctx.restore();
  },
});
