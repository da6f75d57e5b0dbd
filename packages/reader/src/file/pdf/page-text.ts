import { tableLines } from "../markup/table.js";
import type { Line } from "./fragment.js";
import { addLine, type Measure, type Paragraph } from "./paragraph.js";
import { type Row, rowsOfLines } from "./row.js";

const NUMBER_OF_PAGE = /^(?:trang\s*|[-–]\s*)?(\d{1,4})(?:\s*[/|]\s*\d{1,4}|\s*[-–])?$/i;

/** A page's own number, which stands alone at its head or its foot. */
const isPageNumber = ({ text }: Line, page: number): boolean => Number(NUMBER_OF_PAGE.exec(text)?.[1] ?? -1) === page;

const withoutNumber = (lines: readonly Line[], page: number): readonly Line[] => {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first !== undefined && isPageNumber(first, page)) return lines.slice(1);
  return last !== undefined && isPageNumber(last, page) ? lines.slice(0, -1) : lines;
};

const onlyLine = (row: Row): Line | null => (row.length === 1 ? (row[0]?.[0] ?? null) : null);

/** The steps from line to line that a page has most often, a little more than which still is one paragraph. */
const stepOf = (lines: readonly Line[]): number => {
  const counts = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    const step = Math.round(line.base - (lines[at - 1]?.base ?? line.base));
    if (step > 0 && step < 2 * line.size) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, left], [, right]) => right - left);
  return most === undefined ? Number.POSITIVE_INFINITY : most[0] * 1.1;
};

/** @param right how far text reaches in the whole document: a page of a few short lines does not tell */
const measureOf = (lines: readonly Line[], right: number): Measure => ({
  left: lines.reduce((left, line) => Math.min(left, line.left), Number.POSITIVE_INFINITY),
  right,
  step: stepOf(lines),
});

const rightOf = (pages: readonly (readonly Line[])[]): number =>
  pages.reduce((most, page) => page.reduce((right, line) => Math.max(right, line.right), most), 0);

/** A line of a table, which nothing continues. */
const tableParagraph = (text: string): Paragraph => {
  const line = { text, left: 0, right: Number.NEGATIVE_INFINITY, base: 0, size: 0 };
  return { text, first: line, last: line };
};

const addRow = (paragraphs: Paragraph[], row: Row, measure: Measure, isNextPage: boolean): void => {
  const line = onlyLine(row);
  if (line !== null) addLine(paragraphs, line, measure, isNextPage);
  else {
    const cells = row.map((column) => column.map(({ text }) => text));
    for (const text of tableLines([cells])) paragraphs.push(tableParagraph(text));
  }
};

/** Where a page begins: in a paragraph, behind some letters of it. */
interface Start {
  readonly paragraph: number;
  readonly offset: number;
}

const offsetsOf = (paragraphs: readonly Paragraph[], starts: readonly Start[]): readonly number[] => {
  const begins = [0];
  for (const { text } of paragraphs) begins.push((begins.at(-1) ?? 0) + text.length + 1);
  const end = Math.max(0, (begins.at(-1) ?? 0) - 1);
  return starts.map(({ paragraph, offset }) => Math.min((begins[paragraph] ?? end) + offset, end));
};

export interface PagesText {
  readonly text: string;
  /** Where each page begins in it. */
  readonly pageStarts: readonly number[];
}

/**
 * The text of pages by their lines: paragraphs as lines, also over the end of a page; rows of tables with their cells
 * parted by ` | `; the columns at the head of a letter one behind the other. Page numbers are left out.
 */
export const textOfPages = (pages: readonly (readonly Line[])[]): PagesText => {
  const paragraphs: Paragraph[] = [];
  const starts: Start[] = [];
  const right = rightOf(pages);
  for (const [at, page] of pages.entries()) {
    const lines = withoutNumber(page, at + 1);
    const measure = measureOf(lines, right);
    const count = paragraphs.length;
    const length = paragraphs.at(-1)?.text.length ?? 0;
    for (const [place, row] of rowsOfLines(lines).entries()) addRow(paragraphs, row, measure, place === 0);
    const joins = count > 0 && (paragraphs[count - 1]?.text.length ?? 0) > length;
    starts.push(joins ? { paragraph: count - 1, offset: length } : { paragraph: count, offset: 0 });
  }
  return { text: paragraphs.map(({ text }) => text).join("\n"), pageStarts: offsetsOf(paragraphs, starts) };
};
