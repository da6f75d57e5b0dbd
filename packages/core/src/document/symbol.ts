import { partsOf, splitType } from "./lost-mark.js";
import type { Groups } from "./reference-text.js";
import type { SymbolContext, SymbolReading } from "./symbol-reading.js";
import { readTypedSymbol } from "./typed-symbol.js";
import { readUntypedSymbol } from "./untyped-symbol.js";

const withLostMark = ([first, ...rest]: Groups): Groups => {
  const [head, ...tail] = partsOf(first, splitType(first.text, rest.length === 0));
  return [head, ...tail, ...rest];
};

/** Small letters and other marks besides: an address of a page (`32-nd-cp`), not a citation. */
const isFromAddress = ({ printed, mended }: SymbolReading): boolean =>
  !printed.some(({ text }) => /\p{Lu}/u.test(text)) && printed.some(({ mark }, index) => mark !== mended[index]?.mark);

/**
 * Decides by the first group: a known type's abbreviation makes a typed document, anything else an official letter.
 * Null where the groups do not look like a symbol at all.
 */
export const readSymbol = (groups: Groups, context: SymbolContext): SymbolReading | null => {
  const whole = withLostMark(groups);
  const reading = readTypedSymbol(whole, context) ?? readUntypedSymbol(whole, context);
  return reading === null || isFromAddress(reading) ? null : reading;
};
