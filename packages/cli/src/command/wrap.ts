import { stripVTControlCharacters } from "node:util";

/** Marks that stand on the letter before them take no place. */
export const widthOf = (text: string): number => [...stripVTControlCharacters(text).replace(/\p{M}/gu, "")].length;

/** Words on lines of a width; a longer word stands on a line of its own. The first line may begin differently. */
export const wrap = (text: string, width: number, first = "", rest = first): readonly string[] => {
  const lines: string[] = [];
  let line = first;
  let free = width - widthOf(first);
  let empty = true;
  for (const word of text.split(" ")) {
    const length = widthOf(word) + (empty ? 0 : 1);
    if (!empty && length > free) {
      lines.push(line);
      line = rest + word;
      free = width - widthOf(line);
    } else {
      line += empty ? word : ` ${word}`;
      free -= length;
    }
    empty = false;
  }
  return [...lines, line];
};

const NARROWEST = 40;
const WIDEST = 110;
const ELSEWHERE = 100;

/** How wide a page is set: as the terminal, but no wider than is easily read. */
export const pageWidth = (columns: number | undefined): number =>
  Math.min(WIDEST, Math.max(NARROWEST, columns ?? ELSEWHERE));
