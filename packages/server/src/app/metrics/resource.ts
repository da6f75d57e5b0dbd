import { answer, NEVER_CACHE } from "../answer.js";
import { bodyOf } from "../body.js";
import { noOrigin } from "../origin.js";
import type { Resource } from "../resource.js";
import type { Metrics } from "./metrics.js";

const TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** `GET /metrics`: for the one who runs the server; no other site's page may read it. */
export const metricsResource = (metrics: Metrics): Resource => ({
  path: "/metrics",
  method: "GET",
  originsOf: noOrigin,
  operation: {
    id: "readMetrics",
    summary: { vi: "Số đo của máy chủ cho Prometheus", en: "The server's measurements for Prometheus" },
    answers: [{ type: "text/plain" }],
  },
  handler: (c) => answer(c, bodyOf(metrics.text(), TYPE), { cacheControl: NEVER_CACHE }),
});
