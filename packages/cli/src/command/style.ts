import type { Terminal } from "./terminal.js";

export type Tone = "bold" | "dim" | "underline" | "red" | "green" | "yellow" | "magenta" | "cyan";

/** Words in a tone, or as they are where the output shows none. */
export type Style = (tone: Tone, words: string) => string;

/** What opens and what closes each tone. Source: ECMA-48, SGR. */
const CODES: Readonly<Record<Tone, readonly [open: number, close: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  magenta: [35, 39],
  cyan: [36, 39],
};

const plain: Style = (_, words) => words;

const coloured: Style = (tone, words) => {
  const [open, close] = CODES[tone];
  return words === "" ? "" : `\u001b[${open}m${words}\u001b[${close}m`;
};

/**
 * Tones on a terminal, and none in a file or pipe, or where the user wants none.
 * Source: https://no-color.org
 */
export const styleOf = ({ stdout, env = {} }: Terminal): Style =>
  stdout.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb" ? coloured : plain;
