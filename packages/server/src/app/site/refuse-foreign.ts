import type { Site } from "@khukit/core/visit";
import type { Context } from "hono";
import { isAllowedOrigin } from "../origin.js";
import { foreignOrigin } from "../problems.js";

/** @throws RequestProblem 403 where a page that the site does not list would count for it */
export const refuseForeign = (c: Context, site: Site, ownOrigin: string | undefined): void => {
  if (isAllowedOrigin(c, site.origins ?? null, ownOrigin)) return;
  throw foreignOrigin(c.req.header("Origin") ?? "cross-site");
};
