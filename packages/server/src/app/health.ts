import { constant, object } from "../publication/schema/index.js";
import { answerJson, NEVER_CACHE } from "./answer.js";
import { anyOrigin } from "./origin.js";
import type { Resource } from "./resource.js";

/** `GET /healthz`: the process answers. */
export const healthResource = (): Resource => ({
  path: "/healthz",
  method: "GET",
  originsOf: anyOrigin,
  operation: {
    id: "readHealth",
    summary: { vi: "Máy chủ có trả lời không", en: "Whether the server answers" },
    answers: [{ type: "application/json", schema: object({ status: constant("ok") }) }],
  },
  handler: (c) => answerJson(c, { status: "ok" }, { cacheControl: NEVER_CACHE }),
});
