/** A piece of text as a page places it, in points from the page's upper left corner. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Its baseline, counted downwards. */
  readonly base: number;
  readonly size: number;
}

/** Fragments that stand on one baseline with no more than a blank between. */
export type Line = Fragment;

/** Parts of an em. */
const RAISED = 0.5;
const BLANK = 0.15;
/** Wider than the blanks of a line that is spread to the margin. */
const GAP = 1.2;

export const isOnLine = (line: Line, next: Fragment): boolean => {
  const em = Math.max(line.size, next.size);
  const isRaised = next.size < 0.8 * line.size || line.size < 0.8 * next.size;
  return Math.abs(next.base - line.base) < (isRaised ? RAISED : 0.2) * em;
};

const gapInEms = (line: Line, next: Fragment): number => (next.left - line.right) / Math.max(line.size, next.size);

const joined = (line: Line, next: Fragment, blank: string): Line => ({
  text: line.text + blank + next.text,
  left: line.left,
  right: Math.max(line.right, next.right),
  base: line.size >= next.size ? line.base : next.base,
  size: Math.max(line.size, next.size),
});

const isBlank = ({ text }: Fragment): boolean => text.trim() === "";

/**
 * The lines of a page in the order in which the page writes them, which is the order of reading: a table cell by cell,
 * the left column of a letter's head before the right.
 */
export const linesOfPage = (fragments: readonly Fragment[]): readonly Line[] => {
  const lines: Line[] = [];
  let hadBlank = false;
  for (const fragment of fragments) {
    if (isBlank(fragment)) {
      hadBlank ||= fragment.text !== "";
      continue;
    }
    const line = lines.at(-1);
    const gap = line === undefined ? 0 : gapInEms(line, fragment);
    if (line === undefined || !isOnLine(line, fragment) || gap > GAP || gap < -1) lines.push(fragment);
    else lines[lines.length - 1] = joined(line, fragment, hadBlank || gap > BLANK ? " " : "");
    hadBlank = false;
  }
  return lines;
};
