import type { Token } from "../text/index.js";
import { isNamedBy } from "./naming.js";

const FIRST_GROUP = /^[1-9]\d{0,2}$/;
const GROUP = /^\d{3}$/;

const MOST_GROUPS = 8;

const isNextGroup = (before: Token | undefined, token: Token | undefined): boolean =>
  before !== undefined && token?.kind === "number" && token.start === before.end + 1;

/** Digits that stand beside others, with a blank, a hyphen or a bracket between, are a telephone or a list. */
const isInRow = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  if (before === undefined || before.kind === "break") return false;
  if (before.kind === "word") return isNamedBy(before);
  if (before.kind === "number" || before.text === "+") return true;
  const first = tokens[index - 2];
  return (/^[-).]$/.test(before.text) && first?.kind === "number") || (/^[:.]$/.test(before.text) && isNamedBy(first));
};

/**
 * Where a number grouped by blanks ends (`1 030 002`): one to three digits, then groups of exactly three, one blank apart,
 * in a place where they can be neither a telephone nor a list. Null where only the first token is the number.
 */
export const blankGroupsEnd = (tokens: readonly Token[], index: number): number | null => {
  if (!FIRST_GROUP.test(tokens[index]?.text ?? "") || isInRow(tokens, index)) return null;
  let end = index + 1;
  while (
    isNextGroup(tokens[end - 1], tokens[end]) &&
    GROUP.test(tokens[end]?.text ?? "") &&
    end - index <= MOST_GROUPS
  ) {
    end += 1;
  }
  const isList = isNextGroup(tokens[end - 1], tokens[end]) && !/^\d{3},\d+$/.test(tokens[end]?.text ?? "");
  return end === index + 1 || isList ? null : end;
};
