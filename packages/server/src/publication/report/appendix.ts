import type { Day } from "@khukit/core/day";
import type { Decimal } from "@khukit/core/decimal";
import { formatPeriod, type Period } from "@khukit/core/period";
import type { FigureBeside } from "@khukit/core/publication";
import type { Unit } from "@khukit/core/unit";
import { formatDate, formatQuantity } from "@khukit/core/vietnamese";
import { type Content, html, type Markup } from "../../markup/html.js";
import { QUALIFIER_NAMES } from "../qualifier.js";
import type { PublishedReportFigure } from "./figures.js";
import type { PublishedTask } from "./report.js";

const NO_FIGURE = "-";

const wordFigure = (figure: FigureBeside | null, unit: Unit): string => {
  if (figure === null) return NO_FIGURE;
  const quantity = formatQuantity(figure.value as Decimal, unit);
  return figure.qualifier === null ? quantity : `${QUALIFIER_NAMES[figure.qualifier].vi} ${quantity}`;
};

const nameOf = ({ name, zone, project, figure }: PublishedReportFigure): string => {
  const place = project ?? zone;
  const estimate = figure?.status === "estimate" ? " (ước)" : "";
  return `${name.vi}${place === null ? "" : ` – ${place.name.vi}`}${estimate}`;
};

const figureRow = (shown: PublishedReportFigure, index: number): Markup => html`<tr>
<td>${index + 1}</td>
<th scope="row">${nameOf(shown)}</th>
<td>${formatPeriod(shown.period as Period, "vi")}</td>
<td class="figure">${wordFigure(shown.figure, shown.unit)}</td>
<td class="figure">${wordFigure(shown.target, shown.unit)}</td>
<td class="figure">${wordFigure(shown.lastYear, shown.unit)}</td>
</tr>`;

const table = (headers: readonly string[], rows: Content): Markup => html`<table>
<thead><tr>${headers.map((header) => html`<th scope="col">${header}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table>`;

/** The report's figures beside plan and last year; null where it shows none. */
export const figureAppendix = (figures: readonly PublishedReportFigure[]): Markup | null =>
  figures.length === 0
    ? null
    : html`<section class="appendix">
<h2>PHỤ LỤC: SỐ LIỆU</h2>
${table(["STT", "Chỉ tiêu", "Kỳ", "Thực hiện", "Kế hoạch", "Cùng kỳ năm trước"], figures.map(figureRow))}
</section>`;

const termOf = ({ due, period }: PublishedTask): string => {
  if (due !== null) return formatDate(due as Day, "vi");
  return period === null ? NO_FIGURE : formatPeriod(period as Period, "vi");
};

const taskRow = (task: PublishedTask, index: number): Markup => html`<tr>
<td>${index + 1}</td>
<td>${task.text}</td>
<td>${task.lead.name.vi}</td>
<td>${task.with.map(({ name }) => name.vi).join("; ") || NO_FIGURE}</td>
<td>${termOf(task)}</td>
</tr>`;

/** The tasks that the report sets, with who does them by when; null where it sets none. */
export const taskAppendix = (tasks: readonly PublishedTask[]): Markup | null =>
  tasks.length === 0
    ? null
    : html`<section class="appendix">
<h2>PHỤ LỤC: NHIỆM VỤ</h2>
${table(["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"], tasks.map(taskRow))}
</section>`;
