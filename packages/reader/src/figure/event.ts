import type { Day } from "@khukit/core/day";
import type { Amount } from "../amount/index.js";
import type { BaseReading, SpokenComparison } from "../comparison/index.js";
import type { TokenRange } from "../text/index.js";
import type { Sign } from "./sign.js";

/** What a sentence holds, in order. */
export type Event = TokenRange &
  (
    | { readonly kind: "amount"; readonly amount: Amount }
    | { readonly kind: "comparison"; readonly comparison: SpokenComparison }
    /** A base without its comparison: `đều so với cùng kỳ`. */
    | { readonly kind: "base"; readonly base: BaseReading }
    | { readonly kind: "sign"; readonly sign: Sign }
    | { readonly kind: "period"; readonly period: string; readonly inferred: boolean }
    | { readonly kind: "cutOff"; readonly asOf: Day }
    | { readonly kind: "entity"; readonly name: string }
    | { readonly kind: "boundary"; readonly mark: "," | ";" | ":" | "(" | ")" | "and" }
    /** Words that tell nothing, but stand between. */
    | {
        readonly kind: "other" /** `là`, `đạt`, `trong các`: joins a name and its number. */;
        readonly joins?: boolean;
        readonly tells?: boolean;
      }
  );

export interface Sentence extends TokenRange {
  readonly events: readonly Event[];
  /** It begins a line of the text. */
  readonly beginsLine: boolean;
  /** It begins with a bullet, a number, or is written in capitals. */
  readonly isNumbered: boolean;
  /** It begins with a Roman numeral: a part of the text of its own. */
  readonly isPart: boolean;
  /** It is a line of its own without a full stop: a title, a heading, a list item's head. */
  readonly isHeading: boolean;
}
