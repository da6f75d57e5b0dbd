import { NEVER_CACHE } from "../answer.js";
import type { Resource } from "../resource.js";
import { botFinder } from "./bot.js";
import { refuseForeign } from "./refuse-foreign.js";
import type { SiteServices } from "./services.js";
import { isPrefetch, isUnfollowed } from "./signals.js";

/**
 * `POST /v1/sites/{site}/presence`: a page that is still open, every minute or two. It keeps its visitor online and
 * counts nothing; its body is not read.
 */
export const presenceResource = ({ catalogue, counter, clientOf, limiter, now, origin }: SiteServices): Resource => {
  const isBot = botFinder();
  return {
    path: "/v1/sites/:site/presence",
    method: "POST",
    originsOf: (c) => catalogue.originsOfSite(c.req.param("site") ?? ""),
    handler: async (c) => {
      const site = catalogue.site(c.req.param("site") ?? "");
      refuseForeign(c, site, origin);
      const client = clientOf(c);
      const at = now();
      limiter?.presence(client, at);
      const isKept = !isUnfollowed(c) && !isPrefetch(c) && !isBot(client.userAgent);
      if (isKept) await counter.present({ site, client, at });
      return c.body(null, 204, { "Cache-Control": NEVER_CACHE });
    },
  };
};
