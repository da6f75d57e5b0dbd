import type { getDocumentProxy } from "unpdf";
import { compose } from "../charset/compose.js";
import type { FileLimits } from "../limits.js";
import { type Fragment, type Line, linesOfPage } from "./fragment.js";

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf["getPage"]>>;

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: fonts without a table of letters give them
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

const isItem = (item: object): item is Item => "str" in item;

const fragmentOf = ({ str, transform, width }: Item, page: ReturnType<Page["getViewport"]>): Fragment => {
  const [, , across = 0, along = 0, x = 0, y = 0] = transform;
  const [left, base] = page.convertToViewportPoint(x, y) as [number, number];
  return { text: str.replace(CONTROLS, ""), left, right: left + width, base, size: Math.hypot(across, along) };
};

/**
 * The pieces of a page's text, up to a number of letters in all. What follows is read and dropped: a stream of pdf.js that
 * is cancelled goes on to fail where nobody can catch it (unpdf 1.8).
 */
const fragmentsOf = async (page: Page, most: number): Promise<readonly Fragment[]> => {
  const viewport = page.getViewport({ scale: 1 });
  const fragments: Fragment[] = [];
  let length = 0;
  const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    for (const item of step.value.items as readonly object[]) {
      if (!isItem(item) || length > most) continue;
      length += item.str.length;
      fragments.push(fragmentOf(item, viewport));
    }
  }
  return fragments;
};

const linesOf = async (pdf: Pdf, number: number, most: number): Promise<readonly Line[]> => {
  const page = await pdf.getPage(number);
  const lines = linesOfPage(await fragmentsOf(page, most));
  page.cleanup();
  return lines.map((line) => ({ ...line, text: compose(line.text.trim()) }));
};

const lengthOf = (lines: readonly Line[]): number => lines.reduce((length, { text }) => length + text.length + 1, 0);

export interface Pages {
  readonly lines: readonly (readonly Line[])[];
  readonly broken: readonly number[];
  /** The first page beyond a limit, or null. */
  readonly unread: number | null;
}

/** The lines of each page, as far as the limits allow. A page that is broken has none; the others are read. */
export const readPages = async (pdf: Pdf, limits: FileLimits): Promise<Pages> => {
  const lines: (readonly Line[])[] = [];
  const broken: number[] = [];
  let left = limits.mostText;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    if (number > limits.mostPages || left <= 0) return { lines, broken, unread: number };
    const page = await linesOf(pdf, number, left).catch(() => null);
    if (page === null) broken.push(number);
    lines.push(page ?? []);
    left -= lengthOf(page ?? []);
  }
  return { lines, broken, unread: null };
};
