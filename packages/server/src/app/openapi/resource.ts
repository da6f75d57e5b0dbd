import { answer, JSON_TYPE, RECORDS_CACHE } from "../answer.js";
import { type Body, bodyOf } from "../body.js";
import { anyOrigin } from "../origin.js";
import type { Resource } from "../resource.js";
import { openApiDocument } from "./document.js";

/** `GET /openapi.json`, of these resources and itself. */
export const openApiResource = (resources: readonly Resource[], origin: string | undefined): Resource => {
  let body: Body | undefined;
  const resource: Resource = {
    path: "/openapi.json",
    method: "GET",
    originsOf: anyOrigin,
    operation: {
      id: "readDescription",
      summary: { vi: "Mô tả giao diện này", en: "The description of this API" },
      answers: [{ type: "application/json", schema: { type: "object" } }],
    },
    handler: (c) => {
      // Made when somebody asks: the schemas of all records take a while.
      body ??= bodyOf(JSON.stringify(openApiDocument([...resources, resource], origin)), JSON_TYPE);
      return answer(c, body, { cacheControl: RECORDS_CACHE });
    },
  };
  return resource;
};
