import type { Line } from "./fragment.js";

const BULLET = /^[-–—+*•·▪●○◦✓➢\uf0b7\uf0d8]/;
/** What begins an item or an article. */
const BEGINNING = /^(?:\(?(?:\d{1,3}|[IVXLC]{1,6}|\p{L})[.)]\s|Điều \d+\.|Nơi nhận|Kính gửi)/u;
const ENDING = /[.;:!?…]["”’)\]]*$/;
/** What stands in the middle of a word or a symbol that the margin broke: `QĐ-`, `31/`. */
const BROKEN = /[^\s][-/]$/;
const SMALL = /^\p{Ll}/u;

const firstWord = (text: string): string => text.split(" ", 1)[0] ?? "";

/** The mean width of a line's letters. */
const letterWidth = ({ text, left, right }: Line): number => (right - left) / Math.max(1, text.length);

/** Where running text stands on a page. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  /** From one line of a paragraph to the next, at most. */
  readonly step: number;
}

/** A shorter line tells nothing of the margin. */
const LEAST_LETTERS = 30;

/** Whether a line ended because its next word had no room before the margin. */
const isFull = (line: Line, next: Line, { right }: Measure): boolean =>
  line.text.length >= LEAST_LETTERS && line.right + (firstWord(next.text).length + 0.5) * letterWidth(line) > right;

const isSameSize = (line: Line, next: Line): boolean => Math.abs(line.size - next.size) < 0.1 * line.size;

const isRightBelow = (line: Line, next: Line, { step }: Measure): boolean =>
  next.base > line.base && next.base - line.base <= step;

const isCentred = (line: Line, next: Line): boolean =>
  Math.abs(line.left + line.right - next.left - next.right) < line.size && next.left > line.left;

/** Where a continuation may begin: at the margin, behind a bullet, or in the middle. What is indented is a beginning. */
const isInPlace = (line: Line, next: Line, { left }: Measure): boolean => {
  const isAtMargin = next.left <= left + 0.5 * next.size && next.left <= line.left + 0.5 * line.size;
  const isBehindBullet = BULLET.test(line.text) && next.left > line.left && next.left <= line.left + 3 * line.size;
  return isAtMargin || isBehindBullet || isCentred(line, next);
};

export interface Paragraph {
  readonly text: string;
  readonly first: Line;
  /** What the next line may continue. */
  readonly last: Line;
}

/** Whether words alone leave no doubt: the line does not end a sentence, or the next begins in the middle of one. */
const readsOn = (line: Line, next: Line): boolean => SMALL.test(next.text) || !ENDING.test(line.text);

/** Whether a line is the last one's continuation: only where the margin broke it, and it is certain. */
const continues = ({ first, last }: Paragraph, next: Line, measure: Measure, isNextPage: boolean): boolean => {
  const isBroken =
    isSameSize(last, next) && isFull(last, next, measure) && (isNextPage || isRightBelow(last, next, measure));
  if (!isBroken || BULLET.test(next.text) || BEGINNING.test(next.text)) return false;
  if (!isInPlace(last, next, measure)) return false;
  const isOutdented = next.left < first.left - 0.5 * first.size && !isCentred(first, next);
  return isOutdented || readsOn(last, next);
};

const append = (text: string, next: string): string => (BROKEN.test(text) ? text + next : `${text} ${next}`);

/** Adds a line to paragraphs: to the last of them where the margin broke it, or as a new one. */
export const addLine = (paragraphs: Paragraph[], line: Line, measure: Measure, isNextPage: boolean): void => {
  const before = paragraphs.at(-1);
  if (before === undefined || !continues(before, line, measure, isNextPage)) {
    paragraphs.push({ text: line.text, first: line, last: line });
  } else {
    paragraphs[paragraphs.length - 1] = { ...before, text: append(before.text, line.text), last: line };
  }
};
