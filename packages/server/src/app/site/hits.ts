import type { Site } from "@khukit/core/visit";
import type { Context } from "hono";
import type { CountedView } from "../../counter/index.js";
import { CLOSED_POLICY, JSON_TYPE, NEVER_CACHE } from "../answer.js";
import { completeAnswer, SECURITY_HEADERS } from "../complete.js";
import { corsOf } from "../origin.js";
import type { Resource } from "../resource.js";
import { botFinder } from "./bot.js";
import { readHit } from "./read-hit.js";
import { refuseForeign } from "./refuse-foreign.js";
import type { SiteServices } from "./services.js";
import { isPrefetch, isUnfollowed } from "./signals.js";

const HEADERS = {
  ...SECURITY_HEADERS,
  "Content-Type": JSON_TYPE,
  "Cache-Control": NEVER_CACHE,
  "Content-Security-Policy": CLOSED_POLICY,
};

/**
 * `POST /v1/sites/{site}/hits`: answered when the view is on disk. Crawlers and pages that are fetched ahead are
 * answered with the figures as they are.
 */
export const hitResource = ({ catalogue, counter, clientOf, limiter, now, origin }: SiteServices): Resource => {
  const isBot = botFinder();

  const figures = async (site: Site, path: string, at: Date): Promise<CountedView> => {
    const [views, visits] = await Promise.all([counter.views(site, [path]), counter.visits(site, at)]);
    return { views: views.get(path) ?? 0, visits };
  };

  const count = async (c: Context, site: Site): Promise<CountedView> => {
    const { path, id } = await readHit(c);
    const client = clientOf(c);
    const at = now();
    if (isBot(client.userAgent) || isPrefetch(c)) return figures(site, path, at);
    limiter?.view(site.id, path, client, at);
    return counter.count({ site, path, client, at, followed: !isUnfollowed(c), ...(id === undefined ? {} : { id }) });
  };

  return {
    path: "/v1/sites/:site/hits",
    method: "POST",
    originsOf: (c) => catalogue.originsOfSite(c.req.param("site") ?? ""),
    handler: async (c) => {
      const site = catalogue.site(c.req.param("site") ?? "");
      refuseForeign(c, site, origin);
      const counted = JSON.stringify(await count(c, site));
      return completeAnswer(counted, 200, { ...HEADERS, ...corsOf(c, site.origins ?? null, origin) });
    },
  };
};
