import { answerJson, NEVER_CACHE } from "../answer.js";
import type { Resource } from "../resource.js";
import type { SiteServices } from "./services.js";

/** `GET /v1/sites/{site}/visits` */
export const visitResource = ({ catalogue, counter, now }: SiteServices): Resource => ({
  path: "/v1/sites/:site/visits",
  method: "GET",
  originsOf: (c) => catalogue.originsOfSite(c.req.param("site") ?? ""),
  handler: async (c) => {
    const counts = await counter.visits(catalogue.site(c.req.param("site") ?? ""), now());
    return answerJson(c, counts, { cacheControl: NEVER_CACHE });
  },
});
