import { type Day, dayAt } from "@khukit/core/day";
import { formatDate, type Locale } from "@khukit/core/vietnamese";
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { WordedChart, WordedPoint } from "./chart-words.js";
import type { ChartType } from "./picture.js";
import { STAT_CHART_WORDS } from "./stat-chart.words.js";

export interface StatChartView {
  readonly chart: WordedChart;
  readonly type: ChartType;
  readonly source: string;
  readonly updated: string;
}

export interface StatChartActions {
  /** The page gives a title of its own. */
  readonly hasHeading: boolean;
  readonly headingLevel: number;
  readonly language: Locale;
  readonly isTableOpen: boolean;
  /** Series left out of the drawing; the table has them. */
  readonly hidden: number;
  readonly showAll: () => void;
  readonly saveTable: () => void;
}

const legendView = ({ series }: WordedChart): TemplateResult | typeof nothing =>
  series.length < 2
    ? nothing
    : html`<ul role="list" class="legend small">${series.map(({ name }) => html`<li>${name}</li>`)}</ul>`;

const cellView = (point: WordedPoint | null, none: string): TemplateResult =>
  point === null
    ? html`<td><span aria-label=${none} role="img">–</span></td>`
    : html`<td>${point.words}${point.status ? html` <span class="small">(${point.status})</span>` : nothing}</td>`;

const tableView = ({ title, unit, axis, categories, series }: WordedChart, language: Locale): TemplateResult => {
  const { none } = STAT_CHART_WORDS[language];
  return html`<table>
    <caption class="unseen">${title}. ${unit}</caption>
    <thead>
      <tr>
        <th scope="col">${axis}</th>
        ${series.map(({ name }) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${categories.map(
        (category, index) => html`<tr>
          <th scope="row">${category}</th>
          ${series.map(({ points }) => cellView(points[index] ?? null, none))}
        </tr>`,
      )}
    </tbody>
  </table>`;
};

const dayOf = (instant: string): Day | null => {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? null : dayAt(date);
};

/** The parts of a chart with its table: what is drawn is the first series of the worded chart. */
export const statChartView = (
  { chart, source, updated }: StatChartView,
  drawn: WordedChart,
  actions: StatChartActions,
): TemplateResult => {
  const { language, hasHeading, headingLevel, isTableOpen, hidden, showAll, saveTable } = actions;
  const words = STAT_CHART_WORDS[language];
  const day = dayOf(updated);
  return html`
    ${hasHeading ? nothing : html`<div class="heading" role="heading" aria-level=${headingLevel}>${chart.title}</div>`}
    <p class="small">${hasHeading ? `${chart.title}. ${chart.unit}` : chart.unit}</p>
    ${legendView(drawn)}
    <div class="pair">
      <div>
        <div class="plot" role="img" aria-label=${chart.summary}><canvas></canvas></div>
        ${hidden > 0 ? html`<button type="button" @click=${showAll}>${words.more(hidden)}</button>` : nothing}
      </div>
      <details ?open=${isTableOpen}>
        <summary>${words.table}</summary>
        <div class="scroll" tabindex="0" role="region" aria-label=${words.table}>${tableView(chart, language)}</div>
      </details>
    </div>
    <div class="foot">
      <span class="small">${words.source}: ${source}${day ? `, ${words.updated} ${formatDate(day, language)}` : ""}</span>
      <button type="button" @click=${saveTable}>${words.csv}</button>
    </div>
  `;
};
