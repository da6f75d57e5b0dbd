import type { Locale } from "@khukit/core/vietnamese";
import { html, type TemplateResult } from "lit/html.js";
import { choiceIn, wordsIn } from "../element/attributes.js";
import { DataElement } from "../element/data-element.js";
import { type JsonBody, readBody } from "../element/json-reader.js";
import { flag, type Properties, text } from "../element/reactive-element.js";
import { seriesTokens } from "../element/tokens.styles.js";
import { whenNear } from "../element/visibility.js";
import { ChartFrame } from "./chart-frame.js";
import { AXES, type AxisId, selectPlot } from "./chart-selection.js";
import { type WordedChart, wordChart } from "./chart-words.js";
import { download, toCsv } from "./csv.js";
import type { ChartType } from "./picture.js";
import { statChartStyles } from "./stat-chart.styles.js";
import { type StatChartView, statChartView } from "./stat-chart.view.js";
import { STAT_CHART_WORDS } from "./stat-chart.words.js";
import { readStatistics, type Statistics } from "./statistics.reader.js";

/** More than four series at once cannot be told apart. */
const MOST_SERIES = 4;

/**
 * Figures as bars or lines, with the same figures in a table. Reads `statistics.json`, a JSON-stat 2.0 dataset.
 *
 * @summary `<khu-stat-chart indicators="revenue_industry revenue_trade_services" period="2023"></khu-stat-chart>`
 */
export class KhuStatChart extends DataElement<Statistics, StatChartView> {
  static override readonly properties: Properties = {
    ...DataElement.properties,
    indicators: text(),
    zone: text("_board"),
    period: text(),
    by: text(),
    type: text("bar"),
    comparison: text(),
    tableOpen: flag,
  };

  static override readonly styles: readonly string[] = [...DataElement.styles, seriesTokens, statChartStyles];

  /** Codes of indicators of one unit, in the order shown. */
  declare indicators: string | null;
  /** Ids of zones; `_board` for the whole board, `_project:ID` for a project. */
  declare zone: string;
  /** Canonical periods: `2023 2022`. */
  declare period: string | null;
  /** What the category axis tells; else the first of period, zone, indicator with several entries. */
  declare by: AxisId | null;
  declare type: ChartType;
  /** `yoy` plots what the source says of each figure beside the year before, in percent. */
  declare comparison: "yoy" | null;
  /** The table stands open. */
  declare tableOpen: boolean;

  protected readonly words = STAT_CHART_WORDS;
  private view: StatChartView | null = null;
  private showsAll = false;
  private frame: { readonly box: HTMLElement; readonly of: ChartFrame } | null = null;
  private stopWaiting: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this.closeFrame();
    });
  }

  protected addresses(): readonly URL[] {
    return [this.addressOf("statistics.json")];
  }

  read([body]: readonly [JsonBody]): Statistics {
    return readBody(body, readStatistics);
  }

  protected present(statistics: Statistics): StatChartView | null {
    const { by, comparison, language } = this;
    const type = choiceIn("type", this.type, ["bar", "line"]);
    const plot = selectPlot(statistics, {
      indicators: wordsIn(this.indicators),
      zones: wordsIn(this.zone),
      periods: wordsIn(this.period),
      by: by && choiceIn("by", by, AXES),
      isComparison: comparison !== null && choiceIn("comparison", comparison, ["yoy"]) === "yoy",
    });
    const { source, updated } = statistics;
    this.view = plot && { chart: wordChart(plot, statistics, type, language), type, source, updated };
    return this.view;
  }

  protected renderView(view: StatChartView, language: Locale): TemplateResult {
    const drawn = this.drawnOf(view);
    return statChartView(view, drawn, {
      language,
      hasHeading: Boolean(this.heading),
      headingLevel: this.headingLevel,
      isTableOpen: this.tableOpen,
      hidden: view.chart.series.length - drawn.series.length,
      showAll: () => {
        this.showsAll = true;
        this.requestUpdate();
      },
      saveTable: () => this.saveTable(view),
    });
  }

  protected renderSkeleton(): TemplateResult {
    return html`<div class="bone"></div>`;
  }

  protected override updated(): void {
    super.updated();
    const box = this.shadowRoot?.querySelector<HTMLElement>(".plot");
    if (!box || !this.view) {
      this.closeFrame();
      return;
    }
    const { view } = this;
    const drawn = this.drawnOf(view);
    if (this.frame?.box === box) {
      this.frame.of.show(drawn, view.type);
      return;
    }
    this.closeFrame();
    ChartFrame.reserve(box, ChartFrame.pictureFor(box, drawn, view.type));
    this.stopWaiting = whenNear(box, () => {
      this.frame = { box, of: new ChartFrame(box, (series, category) => this.choose(series, category)) };
      this.requestUpdate();
    });
  }

  private drawnOf({ chart }: StatChartView): WordedChart {
    return this.showsAll ? chart : { ...chart, series: chart.series.slice(0, MOST_SERIES) };
  }

  private choose(series: number, category: number): void {
    const point = this.view?.chart.series[series]?.points[category];
    if (point) this.select({ ...point.key, value: point.exact });
  }

  private saveTable({ chart }: StatChartView): void {
    const head = [chart.axis, ...chart.series.map(({ name }) => `${name} (${chart.base})`)];
    const rows = chart.categories.map((category, index) => [
      category,
      ...chart.series.map(({ points }) => points[index]?.exact ?? ""),
    ]);
    download("so-lieu.csv", toCsv([head, ...rows]));
  }

  private closeFrame(): void {
    this.stopWaiting?.();
    this.frame?.of.close();
    this.frame = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "khu-stat-chart": KhuStatChart;
  }
}
