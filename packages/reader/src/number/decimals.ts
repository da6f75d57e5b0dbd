import type { Token } from "../text/index.js";
import { digitAt } from "./digit.js";
import type { NumberReading } from "./reading.js";
import { smallAt } from "./small.js";
import { numberWordAt, overBreak, pastWord } from "./word.js";

/** The digits behind the decimal mark, as they stand. */
export interface Decimals {
  readonly digits: string;
  readonly to: number;
  readonly words: boolean;
}

const LONGEST = 36;

/** Digits said one by one: không không năm, bảy lăm. */
const digitsFrom = (tokens: readonly Token[], index: number, passes: (value: number) => boolean): Decimals => {
  let digits = "";
  let to = index;
  while (digits.length < LONGEST) {
    const digit = digitAt(tokens, to, passes);
    if (digit === null) break;
    digits += digit.value;
    to = digit.to;
  }
  return { digits, to, words: true };
};

const isHundredAt = (tokens: readonly Token[], index: number): boolean =>
  numberWordAt(tokens, index)?.kind === "hundred";

/** Zeros said one by one, then a number below a thousand: không hai mươi tư. */
const smallBehindZeros = (tokens: readonly Token[], index: number, reading: NumberReading): Decimals | null => {
  const zeros = digitsFrom(tokens, index, (value) => value === 0);
  const isLastCounted = zeros.digits !== "" && isHundredAt(tokens, zeros.to);
  const small = isLastCounted ? null : smallAt(tokens, overBreak(tokens, zeros.to), true, reading);
  return small === null || small.form === "zero"
    ? null
    : { digits: zeros.digits + small.value, to: small.to, words: true };
};

const isPoint = (token: Token | undefined, { running }: NumberReading): boolean =>
  token !== undefined && numberWordAt([token], 0)?.kind === "point" && !(running && token.key.startsWith("ch"));

const WHOLE = /^\d{1,36}$/;

/** Phẩy and what follows it, whichever way reaches further; null where no decimals stand at a token. */
export const decimalsAt = (tokens: readonly Token[], index: number, reading: NumberReading): Decimals | null => {
  const point = overBreak(tokens, index);
  if (!isPoint(tokens[point], reading)) return null;
  const figure = tokens[point + 1];
  if (figure?.kind === "number") {
    return WHOLE.test(figure.text) ? { digits: figure.text, to: point + 2, words: false } : null;
  }
  const row = digitsFrom(tokens, pastWord(tokens, index), () => true);
  const small = smallBehindZeros(tokens, pastWord(tokens, index), reading);
  const longest = small !== null && small.to > row.to ? small : row;
  return longest.digits === "" ? null : longest;
};
