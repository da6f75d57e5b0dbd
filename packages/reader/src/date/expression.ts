import type { Token } from "../text/index.js";

/** A date as written: what is not written is null. */
export interface DateExpression {
  readonly date: number;
  readonly month: number;
  readonly year: number | null;
  readonly from: number;
  readonly to: number;
}

/** A line may end within an expression; a paragraph may not. */
export const overBreak = (tokens: readonly Token[], index: number): number =>
  tokens[index]?.kind === "break" && tokens[index + 1]?.kind !== "break" ? index + 1 : index;

/** The token before, in the same line or the one above. */
export const backOverBreak = (tokens: readonly Token[], index: number): number =>
  tokens[index]?.kind === "break" ? index - 1 : index;

const DASHES = new Set(["-", "–", "—"]);

export const isDash = (token: Token | undefined): boolean => token?.kind === "mark" && DASHES.has(token.text);

export const isMark = (token: Token | undefined, text: string): boolean =>
  token?.kind === "mark" && token.text === text;
