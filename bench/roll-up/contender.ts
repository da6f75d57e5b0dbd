import type { BoardFigures } from "@khukit/core/observation";
import type { Answer } from "./nation.ts";

/** Something that adds a nation's figures up: it takes them in once, and answers as often as it is asked. */
export interface Contender<Held> {
  readonly load: (boards: readonly BoardFigures[]) => Promise<Held>;
  readonly roll: (held: Held) => Promise<Answer>;
}

/** What one contender took, in a process of its own. */
export interface Measurement {
  readonly name: string;
  readonly figures: number;
  /** Milliseconds: taking the records in, and one roll-up; the median of the rounds. */
  readonly load: number;
  readonly roll: number;
  /** MiB that the process grew by over the records themselves, at its peak. */
  readonly memory: number;
  readonly answer: readonly (readonly [string, string])[];
}
