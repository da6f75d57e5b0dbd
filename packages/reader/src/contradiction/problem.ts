import type { Bilingual } from "@khukit/core/problem";
import type { TokenRange } from "../text/index.js";

/** A contradiction by its tokens. */
export interface Contradiction extends TokenRange {
  readonly kind: "parts-total" | "percentage-base" | "malformed-number";
  readonly message: Bilingual;
}
