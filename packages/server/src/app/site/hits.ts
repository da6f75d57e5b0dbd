import type { Site } from "@khukit/core/visit";
import type { Context } from "hono";
import type { CountedView } from "../../counter/index.js";
import { answerJson, NEVER_CACHE } from "../answer.js";
import { isAllowedOrigin } from "../origin.js";
import { foreignOrigin, tooManyViews } from "../problems.js";
import type { Resource } from "../resource.js";
import { readHit } from "./read-hit.js";
import type { SiteServices } from "./services.js";

/** `POST /v1/sites/{site}/hits`: answered when the view is on disk. */
export const hitResource = ({ catalogue, counter, clientOf, limiter, now, origin }: SiteServices): Resource => {
  const refuseForeign = (c: Context, site: Site): void => {
    if (!isAllowedOrigin(c, site.origins ?? null, origin)) {
      throw foreignOrigin(c.req.header("Origin") ?? "cross-site");
    }
  };

  const count = async (c: Context, site: Site): Promise<CountedView> => {
    const { path } = await readHit(c);
    const client = clientOf(c);
    const at = now();
    const wait = limiter?.take(site.id, path, client, at) ?? null;
    if (wait !== null) throw tooManyViews(wait);
    return counter.count({ site, path, client, at });
  };

  return {
    path: "/v1/sites/:site/hits",
    method: "POST",
    originsOf: (c) => catalogue.originsOfSite(c.req.param("site") ?? ""),
    handler: async (c) => {
      const site = catalogue.site(c.req.param("site") ?? "");
      refuseForeign(c, site);
      return answerJson(c, await count(c, site), { cacheControl: NEVER_CACHE });
    },
  };
};
