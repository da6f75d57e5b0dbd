import type { DocumentReference } from "./reference.js";
import type { Group } from "./reference-text.js";

/** What the groups of a symbol mean. */
export interface SymbolReading
  extends Pick<DocumentReference, "type" | "kind" | "issuerAbbreviation" | "unit" | "ambiguous"> {
  /** As they were printed, with an empty mark where one was lost. */
  readonly printed: readonly Group[];
  /** As they should be printed, one for one. */
  readonly mended: readonly Group[];
}

export interface SymbolContext {
  readonly year: number | null;
  /** The number's letter, as printed. */
  readonly letter: string;
  /** The document is known to be a công văn: a first group that may be an issuer's own abbreviation is one. */
  readonly isLetter: boolean;
}
