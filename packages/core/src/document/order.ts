import { collate } from "../vietnamese/collate.js";
import type { Document } from "./document.js";
import { partsOfNumber } from "./number.js";

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const compareNumbers = (left: string, right: string): number => {
  const a = partsOfNumber(left);
  const b = partsOfNumber(right);
  // Of digits without zeros in front the longer are the greater, however many there are.
  return a.digits.length - b.digits.length || compareText(a.digits, b.digits) || compareText(a.letter, b.letter);
};

/**
 * Orders documents by date, then number (`07` and `7` are equal, `30` stands before `30c`, `9` before `10`), then symbol.
 *
 * @example
 * [{ date: "2019-01-10", number: "31", symbol: "QĐ-UBND" }, { date: "2019-01-10", number: "07", symbol: "NQ/TU" }].toSorted(compareDocuments).map(({ number }) => number)
 * //=> ["07", "31"]
 */
export const compareDocuments = (
  left: Pick<Document, "date" | "number" | "symbol">,
  right: Pick<Document, "date" | "number" | "symbol">,
): number =>
  compareText(left.date, right.date) || compareNumbers(left.number, right.number) || collate(left.symbol, right.symbol);
