import type { Document } from "./document.js";

/**
 * Number and symbol as a citation prints them.
 * Source: Decree 30/2020/NĐ-CP, Appendix I; party documents by the hyphen form (secondary source).
 *
 * @example
 * formatReference({ number: "645", symbol: "TB-KKT", party: false }) //=> "645/TB-KKT"
 * formatReference({ number: "07", symbol: "NQ/TU", party: true }) //=> "07-NQ/TU"
 */
export const formatReference = ({ number, symbol, party }: Pick<Document, "number" | "symbol" | "party">): string =>
  `${number}${party ? "-" : "/"}${symbol}`;
