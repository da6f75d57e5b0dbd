import type { Context, Handler, Hono } from "hono";
import { type AllowedOrigins, corsHeaders, isAllowedOrigin, type OriginsOf } from "./origin.js";
import { wrongMethod } from "./problems.js";

export interface Resource {
  readonly path: string;
  readonly method: "GET" | "POST";
  readonly originsOf: OriginsOf;
  readonly handler: Handler;
}

const PREFLIGHT_SECONDS = 86_400;

const methodsOf = (method: Resource["method"]): readonly string[] =>
  method === "GET" ? ["GET", "HEAD", "OPTIONS"] : ["POST", "OPTIONS"];

const answerPreflight = (
  c: Context,
  methods: readonly string[],
  allowed: AllowedOrigins,
  ownOrigin: string | undefined,
): Response => {
  const allow = { Allow: methods.join(", ") };
  if (!isAllowedOrigin(c, allowed, ownOrigin)) return c.body(null, 204, allow);
  return c.body(null, 204, {
    ...allow,
    "Access-Control-Allow-Methods": methods.join(", "),
    "Access-Control-Allow-Headers": "Content-Type",
    "Access-Control-Max-Age": String(PREFLIGHT_SECONDS),
  });
};

/** One address with its one method; HEAD and OPTIONS come with it, every other method is 405. */
export const addResource = (app: Hono, resource: Resource, ownOrigin: string | undefined): void => {
  const { path, method, originsOf, handler } = resource;
  const methods = methodsOf(method);
  app.use(path, corsHeaders(originsOf, ownOrigin));
  app.on(method, path, handler);
  app.options(path, (c) => answerPreflight(c, methods, originsOf(c), ownOrigin));
  app.all(path, (c) => {
    throw wrongMethod(c.req.method, methods);
  });
};
