import { compose } from "../charset/compose.js";
import { mendOldLetters, type OldLetters } from "../charset/old-letters.js";
import { isBlock, isCell, isVoid } from "./element.js";
import { entityReader } from "./entity.js";
import { fromFont, type OldFont } from "./font.js";
import { areFontsTrue } from "./font-trust.js";
import { type Ended, gapBetween } from "./gap.js";
import type { Blanks } from "./lines.js";
import { nextMark } from "./list-mark.js";
import { type OpenElement, openElements } from "./open-elements.js";
import { type Sheet, sheetOf } from "./sheet.js";
import { markupOf, type OpenTag } from "./token.js";

export interface MarkupOptions {
  /** Whether blanks and tabs in a row are one, as a page shows them, or are kept, as in a letter, where they part columns. */
  readonly blanks?: Blanks;
}

export interface MarkupText {
  readonly text: string;
  /** Letters of old fonts that were turned into Unicode. */
  readonly oldLetters: OldLetters | null;
}

const beginBlock = (sheet: Sheet, name: string): void => {
  if (name === "table") sheet.beginTable();
  else if (name === "tr") sheet.beginRow();
  else if (isCell(name)) sheet.beginCell();
  else sheet.lines().end();
};

const endBlock = (sheet: Sheet, { name }: OpenElement): void => {
  if (name === "table") sheet.endTable();
  else if (isCell(name)) sheet.endCell();
  else if (name === "li") sheet.lines().mark("");
  else sheet.lines().end();
};

const writePreformatted = (sheet: Sheet, text: string): void => {
  for (const [at, line] of text.split("\n").entries()) {
    if (at > 0) sheet.lines().end();
    sheet.lines().write(line, "kept");
  }
};

/** One reader of one markup: what its tags and texts do to a sheet. */
const readerOf = (sheet: Sheet, blanks: Blanks, read: (text: string, font: OldFont | null) => string) => {
  let ended: Ended = null;
  let next = "";
  const elements = openElements((element) => {
    if (element.unread) return;
    if (isBlock(element.name)) endBlock(sheet, element);
    else ended = element.name === "a" || ended === "link" ? "link" : "other";
  });
  const open = (tag: OpenTag): void => {
    if (isVoid(tag)) {
      if (tag.name === "br" || isBlock(tag.name)) sheet.lines().end();
      return;
    }
    const element = elements.open(tag);
    if (element.unread) return;
    next = tag.name;
    if (isBlock(tag.name)) beginBlock(sheet, tag.name);
    if (tag.name === "li") sheet.lines().mark(nextMark(elements.list(), tag.attributes.get("value")));
  };
  const write = (source: string): void => {
    const element = elements.top();
    if (element?.unread === true) return;
    const text = read(source, element?.font ?? null);
    const lines = sheet.lines();
    lines.write(gapBetween(ended, next, lines.last(), text.charAt(0)), "one");
    ended = null;
    next = "";
    if (element?.preformatted === true) writePreformatted(sheet, text);
    else lines.write(text, blanks);
  };
  return { open, write, close: elements.close, closeAll: elements.closeAll };
};

/**
 * The text of HTML as its readers see it: a line for each paragraph, heading, list item (`- `, or its number) and row of
 * a table (cells parted by ` | `), without scripts, styles, menus and what is hidden. Nothing runs, nothing is fetched.
 * Text in the letters of old fonts is turned into Unicode. It takes time by its length, whatever it holds.
 *
 * @example textOfMarkup("<h1>Tin</h1><ul><li>Khu A<li>Khu B</ul>").text //=> "Tin\n- Khu A\n- Khu B"
 */
export const textOfMarkup = (html: string, options: MarkupOptions = {}): MarkupText => {
  const sheet = sheetOf();
  const decode = entityReader();
  const isTrue = areFontsTrue(html, decode);
  let oldLetters: OldLetters | null = null;
  const read = (source: string, font: OldFont | null): string => {
    const text = decode(source);
    if (!isTrue || font === null) return text;
    oldLetters = font === "vni" ? "vni" : "tcvn3";
    return fromFont(text, font);
  };
  const reader = readerOf(sheet, options.blanks ?? "one", read);
  for (const token of markupOf(html)) {
    if (token.kind === "open") reader.open(token);
    else if (token.kind === "close") reader.close(token.name);
    else reader.write(token.text);
  }
  reader.closeAll();
  const mended = mendOldLetters(sheet.all().join("\n"));
  return { text: compose(mended.text), oldLetters: mended.oldLetters ?? oldLetters };
};
