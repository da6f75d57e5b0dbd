import type { Bilingual } from "@khukit/core/problem";
import type { Reading } from "@khukit/reader";
import { withoutLead } from "../../command/safe-text.js";
import { comparisonOf, comparisonWords } from "../wording/comparison-words.js";
import { dayWords, indicatorWords, STATUS_WORDS, timeWords, valueWords } from "../wording/figure-words.js";
import { type Html, html, NOTHING } from "./html.js";

interface Column {
  readonly name: Bilingual;
  readonly number?: true;
}

const column = (vi: string, en: string): Column => ({ name: { vi, en } });

export const bilingual = ({ vi, en }: Bilingual): Html => html`${vi} <span lang="en">/ ${en}</span>`;

/** A table whose rows begin with a tag that leads to the mark in the text. */
const table = (
  caption: Bilingual,
  columns: readonly Column[],
  rows: readonly (readonly [tag: string, ...cells: readonly string[]])[],
): Html => {
  if (rows.length === 0) return NOTHING;
  const heads = columns.map(({ name }) => html`<th scope="col">${bilingual(name)}</th>`);
  const body = rows.map(([tag, ...cells]) => {
    const others = cells.map((words, at) =>
      columns[at + 1]?.number ? html`<td class="number">${words}</td>` : html`<td>${words}</td>`,
    );
    return html`<tr><th scope="row"><a href="#${tag}">${tag}</a></th>${others}</tr>\n`;
  });
  return html`<div class="table" tabindex="0" role="region" aria-label="${caption.vi}"><table><caption>${bilingual(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>
${body}</tbody></table></div>\n`;
};

const TAG = column("Mã", "Tag");

const FIGURE_COLUMNS: readonly Column[] = [
  TAG,
  column("Chỉ tiêu", "Indicator"),
  { ...column("Giá trị", "Value"), number: true },
  column("Thời gian", "Time"),
  column("Trạng thái", "Status"),
  column("So sánh", "Comparison"),
  column("Chữ trong bài", "Words in the text"),
];

/** All figures of a reading, to be seen side by side. */
export const figureTable = ({ quantities }: Reading): Html =>
  table(
    { vi: "Bảng số liệu", en: "Figures" },
    FIGURE_COLUMNS,
    quantities.map((figure, index) => [
      `S${index + 1}`,
      [indicatorWords(figure.indicator), figure.entity].filter((words) => words !== null).join(", "),
      valueWords(figure.value, figure.unit, figure.qualifier),
      timeWords(figure),
      STATUS_WORDS[figure.status],
      figure.comparisons.map((comparison) => comparisonWords(comparisonOf(comparison), figure.unit)).join("; "),
      withoutLead(figure.text),
    ]),
  );

const TASK_COLUMNS: readonly Column[] = [
  TAG,
  column("Nhiệm vụ", "Task"),
  column("Chủ trì", "Lead"),
  column("Phối hợp", "With"),
  column("Hạn", "Due"),
];

/** All tasks of a reading. */
export const taskTable = ({ tasks }: Reading, tags: readonly string[]): Html =>
  table(
    { vi: "Bảng nhiệm vụ", en: "Tasks" },
    TASK_COLUMNS,
    tasks.map((task, index) => [
      tags[index] ?? "",
      task.text,
      task.lead ?? "chưa rõ",
      task.with.join(", "),
      task.due === null ? "không ghi" : dayWords(task.due),
    ]),
  );
