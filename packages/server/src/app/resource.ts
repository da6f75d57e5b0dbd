import type { Context, Handler, Hono } from "hono";
import type { Metrics } from "./metrics/metrics.js";
import { type Operation, templateOf } from "./operation.js";
import { type AllowedOrigins, corsHeaders, isAllowedOrigin, noOrigin, type OriginsOf } from "./origin.js";
import { wrongMethod } from "./problems.js";

export interface Resource {
  readonly path: string;
  readonly method: "GET" | "POST" | "PUT";
  readonly originsOf: OriginsOf;
  readonly handler: Handler;
  /** What the API's description says of it. */
  readonly operation?: Operation;
}

const PREFLIGHT_SECONDS = 86_400;

const methodsOf = (resources: readonly Resource[]): readonly string[] => [
  ...resources.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method])),
  "OPTIONS",
];

/** What a page of another host may do: it never changes records, whatever token it got hold of. */
const isForPages = ({ method }: Resource): boolean => method !== "PUT";

const answerPreflight = (
  c: Context,
  resources: readonly Resource[],
  allowed: AllowedOrigins,
  ownOrigin: string | undefined,
): Response => {
  const allow = { Allow: methodsOf(resources).join(", ") };
  if (!isAllowedOrigin(c, allowed, ownOrigin)) return c.body(null, 204, allow);
  return c.body(null, 204, {
    ...allow,
    "Access-Control-Allow-Methods": methodsOf(resources.filter(isForPages)).join(", "),
    "Access-Control-Allow-Headers": "Content-Type",
    "Access-Control-Max-Age": String(PREFLIGHT_SECONDS),
  });
};

/** One address with its methods; HEAD and OPTIONS come with them, every other method is 405. */
const addAddress = (
  app: Hono,
  path: string,
  resources: readonly Resource[],
  ownOrigin: string | undefined,
  metrics: Metrics,
): void => {
  const originsOf = resources.find(isForPages)?.originsOf ?? noOrigin;
  app.use(path, metrics.named(templateOf(path)));
  app.use(path, corsHeaders(originsOf, ownOrigin));
  for (const { method, handler } of resources) app.on(method, path, handler);
  app.options(path, (c) => answerPreflight(c, resources, originsOf(c), ownOrigin));
  app.all(path, (c) => {
    throw wrongMethod(c.req.method, methodsOf(resources));
  });
};

/** Adds what is served; resources of one path are one address. */
export const addResources = (
  app: Hono,
  resources: readonly Resource[],
  ownOrigin: string | undefined,
  metrics: Metrics,
): void => {
  for (const [path, ofPath] of Map.groupBy(resources, (resource) => resource.path)) {
    addAddress(app, path, ofPath, ownOrigin, metrics);
  }
};
