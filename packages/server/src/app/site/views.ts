import { pathSchema } from "@khukit/core/record";
import type { Context } from "hono";
import { answerJson, NEVER_CACHE } from "../answer.js";
import { wrongParameter } from "../problems.js";
import type { Resource } from "../resource.js";
import type { SiteServices } from "./services.js";

const MAX_PATHS = 50;

const pathsOf = (c: Context): readonly string[] => {
  const paths = c.req.queries("path") ?? [];
  if (paths.length === 0 || paths.length > MAX_PATHS) {
    throw wrongParameter(
      "path",
      `${paths.length}×`,
      `từ 1 đến ${MAX_PATHS} đường dẫn, ví dụ ?path=/tin/a/&path=/tin/b/`,
      `1 to ${MAX_PATHS} paths, such as ?path=/tin/a/&path=/tin/b/`,
    );
  }
  const wrong = paths.find((path) => !pathSchema.safeParse(path).success);
  if (wrong === undefined) return paths;
  throw wrongParameter(
    "path",
    wrong,
    'đường dẫn của trang, bắt đầu bằng "/", không có "?" và "#"',
    'a page path that starts with "/" and holds no "?" or "#"',
  );
};

/** `GET /v1/sites/{site}/views?path=…` */
export const viewResource = ({ catalogue, counter }: SiteServices): Resource => ({
  path: "/v1/sites/:site/views",
  method: "GET",
  originsOf: (c) => catalogue.originsOfSite(c.req.param("site") ?? ""),
  handler: async (c) => {
    const site = catalogue.site(c.req.param("site") ?? "");
    const views = await counter.views(site, pathsOf(c));
    return answerJson(c, { views: Object.fromEntries(views) }, { cacheControl: NEVER_CACHE });
  },
});
