import type { CounterBooks } from "../../counter/index.js";
import type { BoardStore } from "../../publish/index.js";
import type { TokenStore } from "../../token/index.js";
import type { Catalogue } from "../catalogue.js";

/** What may be changed over HTTP, by those who have a token. */
export interface Publishing {
  readonly tokens: TokenStore;
  /** Its `boards` are what the application is to show. */
  readonly store: BoardStore;
  /** Where old counters' totals go. */
  readonly books: Pick<CounterBooks, "setBaseline" | "visits">;
}

export interface PublishServices extends Publishing {
  readonly catalogue: Catalogue;
  readonly now: () => Date;
}
