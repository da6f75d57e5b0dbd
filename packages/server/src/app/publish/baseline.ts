import type { Site } from "@khukit/core/visit";
import type { Context } from "hono";
import { noOrigin } from "../origin.js";
import type { Resource } from "../resource.js";
import { answerChange } from "./answer.js";
import { SET_BASELINE } from "./operations.js";
import { readBaseline } from "./read-baseline.js";
import { readBytes } from "./read-bytes.js";
import type { PublishServices } from "./services.js";
import { type Used, useToken } from "./use-token.js";

/** Totals, and the views of some ten thousand pages. */
const MAX_BODY_BYTES = 1_000_000;

/** `PUT /v1/sites/{site}/baseline`: counting goes on from an old counter's totals. The same again changes nothing. */
export const baselineResource = ({ catalogue, books, tokens, now }: PublishServices): Resource => {
  const setBaseline = async (c: Context, site: Site, name: string): Promise<Used> => {
    const at = now();
    const change = readBaseline(await readBytes(c, MAX_BODY_BYTES), site, at);
    await books.setBaseline(site.id, change, name);
    const response = answerChange(c, 200, { site: site.id, visits: await books.visits(site, at) });
    return { response, result: `total ${change.totals.total} at ${change.at}` };
  };

  return {
    path: "/v1/sites/:site/baseline",
    method: "PUT",
    originsOf: noOrigin,
    operation: SET_BASELINE,
    handler: (c) => {
      const id = c.req.param("site") ?? "";
      const purpose = { action: "set-baseline", target: { kind: "site", id } } as const;
      return useToken(c, { tokens, now }, purpose, (name) => setBaseline(c, catalogue.site(id), name));
    },
  };
};
