import type { Counter } from "../../counter/index.js";
import type { Catalogue } from "../catalogue.js";
import type { ClientOf } from "./client.js";
import type { ViewLimiter } from "./view-limiter.js";

/** What the addresses of a site work with. */
export interface SiteServices {
  readonly catalogue: Catalogue;
  readonly counter: Counter;
  readonly clientOf: ClientOf;
  /** Null where limits are switched off. */
  readonly limiter: ViewLimiter | null;
  readonly now: () => Date;
  readonly origin: string | undefined;
}
