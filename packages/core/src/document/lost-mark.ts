import { readAbbreviation } from "./abbreviation.js";
import { isAbbreviation } from "./group.js";
import { findIssuer } from "./issuer.js";
import type { Group, Groups } from "./reference-text.js";

/** With these a symbol is recognised whatever follows: no agency's own abbreviation begins so. */
export const isDistinct = (abbreviation: string): boolean =>
  ["NQ", "QĐ", "QyĐ", "NĐ", "TTr", "CTr", "TTLT", "NQLT", "VBHN"].includes(abbreviation);

/** How long the abbreviations are that others could hide in, longest first. */
const LENGTHS = [4, 3, 2];

const canPart = (head: string, tail: string, standsAlone: boolean): boolean => {
  const printed = readAbbreviation(head)?.printed;
  if (printed === undefined) return false;
  if (findIssuer(tail) !== null) return standsAlone || isDistinct(printed);
  return standsAlone && head === printed && isDistinct(printed) && tail.length > 1 && isAbbreviation(tail);
};

/**
 * `QĐUBND` is QĐ and UBND. A group that is itself a type or a well-known issuer (`HĐND`, `BCT`) stays whole, and so does
 * one from which no well-known issuer is left, unless the type is distinct. Before other groups only distinct types are
 * parted: `TTHĐND-TH` is a công văn.
 */
export const splitType = (text: string, standsAlone: boolean): readonly string[] => {
  if (readAbbreviation(text) !== null || findIssuer(text) !== null) return [text];
  const length = LENGTHS.find((count) => canPart(text.slice(0, count), text.slice(count), standsAlone));
  return length === undefined ? [text] : [text.slice(0, length), text.slice(length)];
};

const LONGEST_ISSUER = 10;

/** `BTCBTNMT` is BTC and BTNMT; a group that does not fall into well-known issuers stays whole. */
export const splitIssuers = (text: string): readonly string[] => {
  const found: string[] = [];
  let rest = text;
  while (rest !== "") {
    let length = Math.min(rest.length, LONGEST_ISSUER);
    while (length > 1 && findIssuer(rest.slice(0, length)) === null) length -= 1;
    if (length < 2) return [text];
    found.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return found;
};

/** A group with a part of its own for each text; the marks between the parts were lost. */
export const partsOf = ({ mark }: Group, [first = "", ...rest]: readonly string[]): Groups => [
  { mark, text: first },
  ...rest.map((text): Group => ({ mark: "", text })),
];
