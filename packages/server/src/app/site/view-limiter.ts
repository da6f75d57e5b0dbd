import { hash, randomBytes } from "node:crypto";
import { type Client, networkOf } from "../../counter/visitor.js";
import { tooManyFromAddress, tooManyViews } from "./problems.js";
import { tokenBuckets } from "./token-buckets.js";

/**
 * Views of one page by one visitor. A province's offices sit behind one address with equal browsers and open the
 * portal at eight in the morning: they look like one visitor, and all of their views count.
 */
const OF_PAGE = { burst: 300, perSecond: 5 } as const;

/** Views from one address: ten offices as above, and no more than a whole province would send. */
const OF_ADDRESS = { burst: 3_000, perSecond: 100 } as const;

export interface ViewLimiter {
  /** @throws RequestProblem 429 where a visitor opens a page too often, or an address sends too much */
  readonly view: (site: string, path: string, client: Client, at: Date) => void;
  /** @throws RequestProblem 429 where an address sends too much */
  readonly presence: (client: Client, at: Date) => void;
}

/** Limits views: for each visitor and page first, so that one who reloads is stopped before the office around it. */
export const viewLimiter = (): ViewLimiter => {
  const pages = tokenBuckets(OF_PAGE);
  const addresses = tokenBuckets(OF_ADDRESS);
  // Addresses are not kept in memory either: the key of this process turns them into names of its own.
  const key = randomBytes(32).toString("base64");
  const nameOf = (...parts: readonly string[]): string => hash("sha256", JSON.stringify([key, ...parts]), "base64");

  const presence: ViewLimiter["presence"] = ({ address }, at) => {
    const wait = addresses.take(nameOf(networkOf(address)), at);
    if (wait !== null) throw tooManyFromAddress(wait);
  };

  return {
    view: (site, path, client, at) => {
      const wait = pages.take(nameOf(site, path, networkOf(client.address), client.userAgent), at);
      if (wait !== null) throw tooManyViews(wait);
      presence(client, at);
    },
    presence,
  };
};
