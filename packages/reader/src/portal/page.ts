import type { Day } from "@khukit/core/day";
import { proseOf } from "../document/line.js";
import type { Text, TokenRange } from "../text/index.js";
import { chromeIn, pageOf } from "./chrome.js";
import type { Chrome, Page } from "./chrome-kind.js";
import { isProse, LONGEST_FURNITURE, type PageLine } from "./line.js";

/** A news page as it presents itself. */
export interface PageDescription {
  readonly title: string | null;
  /** Where the title stands. */
  readonly titleAt: TokenRange | null;
  readonly publishedOn: Day | null;
  readonly byline: string | null;
  readonly keywords: readonly string[];
}

const SHORTEST_TITLE = 3;

const isTitle = ({ text: { tokens } }: Page, line: PageLine): boolean => {
  const isQuestion = tokens[line.to - 1]?.text === "?" && tokens[line.from + 1]?.text === ":";
  const fits = line.length >= SHORTEST_TITLE && line.length <= LONGEST_FURNITURE;
  return fits && !isQuestion && tokens[line.from]?.kind !== "mark" && !/^[.:;]$/.test(tokens[line.to - 1]?.text ?? "");
};

/** The first line that is no furniture, if it looks like a title. */
const titleLine = (page: Page, chrome: readonly Chrome[]): PageLine | null => {
  let at = 0;
  for (const line of page.lines) {
    while ((chrome[at]?.to ?? Number.POSITIVE_INFINITY) <= line.from) at += 1;
    if ((chrome[at]?.from ?? Number.POSITIVE_INFINITY) <= line.from) continue;
    if (isTitle(page, line)) return line;
    if (isProse(line)) return null;
  }
  return null;
};

/**
 * What a news page tells about itself: its title, the day it was published, who wrote it, its keywords. Of an official
 * document, which has no title of this kind, the title is null.
 *
 * @example describePage(textOf("Giao ban quý III\n\nNgày đăng 05/10/2017\n\n…")).publishedOn //=> "2017-10-05"
 */
export const describePage = (text: Text): PageDescription => {
  const page = pageOf(text);
  const chrome = chromeIn(page);
  const title = page.isDocument ? null : titleLine(page, chrome);
  return {
    title: title === null ? null : proseOf(text, title),
    titleAt: title === null ? null : { from: title.from, to: title.to },
    publishedOn: chrome.find(({ published }) => published !== null)?.published ?? null,
    byline: chrome.find(({ byline }) => byline !== null)?.byline ?? null,
    keywords: chrome.find(({ kind }) => kind === "keywords")?.keywords ?? [],
  };
};
