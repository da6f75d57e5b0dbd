import type { Token } from "../text/index.js";

export interface Count {
  readonly value: number;
  /** How many digits it is printed with: an odometer has zeros in front. */
  readonly digits: number;
  /** The first token after it. */
  readonly to: number;
}

const LONGEST = 15;
const GROUPED = /^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/;

const countOf = (digits: string, to: number): Count | null =>
  digits.length > LONGEST ? null : { value: Number(digits), digits: digits.length, to };

const isDigit = (token: Token | undefined): boolean => token?.kind === "number" && token.text.length === 1;

const gapBefore = (tokens: readonly Token[], index: number): number =>
  (tokens[index]?.start ?? 0) - (tokens[index - 1]?.end ?? 0);

const FEWEST_WHEELS = 3;

/** Fewer digits that stand one to a line are a column of small numbers. */
const FEWEST_WHEELS_IN_LINES = 5;

/** `1 0 3 0 0 0 2`, also one to a line: the wheels of an odometer. */
const wheelsAt = (tokens: readonly Token[], index: number): Count | null => {
  let digits = "";
  let to = index;
  let fewest = FEWEST_WHEELS;
  for (let at = index; digits.length <= LONGEST && isDigit(tokens[at]) && gapBefore(tokens, at) <= 3; ) {
    digits += tokens[at]?.text;
    if (tokens[at - 1]?.kind === "break" && at > index) fewest = FEWEST_WHEELS_IN_LINES;
    to = at + 1;
    at = tokens[to]?.kind === "break" ? to + 1 : to;
  }
  return digits.length < fewest ? null : countOf(digits, to);
};

const BRACKETS: ReadonlyMap<string | undefined, string> = new Map([
  ["[", "]"],
  ["(", ")"],
  ["{", "}"],
]);

/** `[1][0][3]`. */
const boxesAt = (tokens: readonly Token[], index: number): Count | null => {
  const close = BRACKETS.get(tokens[index]?.text);
  if (close === undefined) return null;
  let digits = "";
  let to = index;
  while (
    digits.length <= LONGEST &&
    tokens[to]?.text === tokens[index]?.text &&
    isDigit(tokens[to + 1]) &&
    tokens[to + 2]?.text === close
  ) {
    digits += tokens[to + 1]?.text;
    to += 3;
  }
  return digits.length < 2 ? null : countOf(digits, to);
};

/** `12 242`: one blank between, then groups of three. */
const groupsAt = (tokens: readonly Token[], index: number): Count | null => {
  const first = tokens[index]?.text ?? "";
  if (!/^\d{1,3}$/.test(first)) return null;
  let digits = first;
  let to = index + 1;
  while (digits.length <= LONGEST && gapBefore(tokens, to) === 1 && /^\d{3}$/.test(tokens[to]?.text ?? "")) {
    digits += tokens[to]?.text;
    to += 1;
  }
  return to === index + 1 ? null : countOf(digits, to);
};

const plainAt = ({ text }: Token, index: number): Count | null => {
  if (text.length > 2 * LONGEST) return null;
  if (GROUPED.test(text)) return countOf(text.replace(/[.,]/g, ""), index + 1);
  return /^\d+$/.test(text) ? countOf(text, index + 1) : null;
};

const isCapital = (word: string): boolean => word[0] !== word[0]?.toLowerCase();

/** What makes a number another thing than a count: a share, a date, an hour, a unit, the rest of a longer figure. */
const isCut = (tokens: readonly Token[], to: number): boolean => {
  const next = tokens[to];
  const digitFollows = tokens[to + 1]?.kind === "number" && tokens[to + 1]?.glued === true;
  if (next?.text === "%") return true;
  if (next?.glued !== true) return false;
  // `14Hôm nay`: the next label, where a page was saved without its blanks.
  if (next.kind === "word") return !isCapital(next.text);
  return next.kind === "number" || (/^[/:\-–.,]$/.test(next.text) && digitFollows);
};

/**
 * The count of a counter at a token: `1.031.844`, `2,117`, `12 242`, `0001030002`, `1 0 3 0`, `[1][0][3]`; null for dates,
 * hours, shares, addresses and decimals.
 *
 * @example countAt(tokensOf("11 907"), 0)?.value //=> 11907
 */
export const countAt = (tokens: readonly Token[], index: number): Count | null => {
  const token = tokens[index];
  if (token === undefined) return null;
  const count =
    token.kind === "number"
      ? (wheelsAt(tokens, index) ?? groupsAt(tokens, index) ?? plainAt(token, index))
      : boxesAt(tokens, index);
  return count === null || isCut(tokens, count.to) ? null : count;
};
