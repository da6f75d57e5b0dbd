import { answerJson, NEVER_CACHE } from "./answer.js";
import { anyOrigin } from "./origin.js";
import type { Resource } from "./resource.js";

/** `GET /healthz`: the process answers. */
export const healthResource = (): Resource => ({
  path: "/healthz",
  method: "GET",
  originsOf: anyOrigin,
  handler: (c) => answerJson(c, { status: "ok" }, { cacheControl: NEVER_CACHE }),
});
