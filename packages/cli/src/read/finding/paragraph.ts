import type { Finding } from "./finding.js";

/** A finding, or the part of it that stands on one line. */
export interface Mark {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
  /** Whether the finding begins and ends here. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A line of a text with the marks on it. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** What begins first, and of that what holds the others, comes first. */
  readonly marks: readonly Mark[];
  /** What ends on this line, so that all its words have been read. */
  readonly ended: readonly Finding[];
}

const linesOf = (text: string): readonly (readonly [start: number, end: number])[] => {
  const lines: (readonly [number, number])[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const width = line.replace(/\r$/, "").length;
    if (line.trim() !== "") lines.push([start, start + width]);
    start += line.length + 1;
  }
  return lines;
};

const markOn = (finding: Finding, start: number, end: number): Mark => ({
  finding,
  start: Math.max(start, finding.start),
  end: Math.min(end, finding.end),
  opens: finding.start >= start,
  closes: finding.end <= end,
});

/**
 * The lines of a text that hold something, each with its findings.
 *
 * @param findings in the order in which they begin
 */
export const paragraphsOf = (text: string, findings: readonly Finding[]): readonly Paragraph[] => {
  let next = 0;
  let open: readonly Finding[] = [];
  return linesOf(text).map(([start, end]) => {
    const begun: Finding[] = [];
    for (let found = findings[next]; found !== undefined && found.start < end; found = findings[next]) {
      begun.push(found);
      next += 1;
    }
    const here = [...open, ...begun];
    open = here.filter((finding) => finding.end > end);
    return {
      start,
      end,
      marks: here.map((finding) => markOn(finding, start, end)).filter((mark) => mark.start < mark.end),
      ended: here.filter((finding) => finding.end <= end),
    };
  });
};

/** How a page writes plain words, and words that bear a mark. */
export interface Writer {
  readonly plain: (words: string) => string;
  readonly marked: (mark: Mark, inner: string) => string;
}

/**
 * A paragraph as a page writes it, each mark within the one that holds it. A mark that would reach out of its holder ends
 * with it.
 */
export const writeParagraph = (text: string, { start, end, marks }: Paragraph, { plain, marked }: Writer): string => {
  let next = 0;
  const write = (from: number, to: number): string => {
    let written = "";
    let at = from;
    for (let mark = marks[next]; mark !== undefined && mark.start < to; mark = marks[next]) {
      next += 1;
      const [begins, ends] = [Math.max(at, mark.start), Math.min(to, mark.end)];
      written += plain(text.slice(at, begins));
      at = Math.max(begins, ends);
      written += marked(mark, write(begins, at));
    }
    return written + plain(text.slice(at, to));
  };
  return write(start, end);
};
