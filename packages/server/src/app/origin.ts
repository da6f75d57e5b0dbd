import type { Context, MiddlewareHandler } from "hono";
import { isComplete } from "./complete.js";

/** Origins that a browser's page may come from; null where any may. */
export type AllowedOrigins = readonly string[] | null;

export type OriginsOf = (c: Context) => AllowedOrigins;

export const anyOrigin: OriginsOf = () => null;

/** Only pages of the server's own host. */
export const noOrigin: OriginsOf = () => [];

const hostOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).host : null);

/**
 * A page of the server's own host. The scheme is not compared: behind a proxy that ends TLS the server sees http.
 * A browser's page can set neither `Origin` nor `Sec-Fetch-Site`.
 */
const isSameOrigin = (c: Context, origin: string, ownOrigin: string | undefined): boolean =>
  origin === ownOrigin ||
  c.req.header("Sec-Fetch-Site") === "same-origin" ||
  hostOf(origin) === new URL(c.req.url).host;

/** Whether the page that a request comes from may use this address. A request from no page (a server) may. */
export const isAllowedOrigin = (c: Context, allowed: AllowedOrigins, ownOrigin: string | undefined): boolean => {
  const origin = c.req.header("Origin");
  if (allowed === null) return true;
  if (origin === undefined) return c.req.header("Sec-Fetch-Site") !== "cross-site";
  return allowed.includes(origin) || isSameOrigin(c, origin, ownOrigin);
};

const EXPOSED = { "Access-Control-Expose-Headers": "ETag, Retry-After" };

const FOR_ALL: Readonly<Record<string, string>> = { ...EXPOSED, "Access-Control-Allow-Origin": "*" };

/** The headers that say whether the asking page may read an answer. */
export const corsOf = (
  c: Context,
  allowed: AllowedOrigins,
  ownOrigin: string | undefined,
): Readonly<Record<string, string>> => {
  if (allowed === null) return FOR_ALL;
  const origin = c.req.header("Origin");
  const isAllowed = origin !== undefined && isAllowedOrigin(c, allowed, ownOrigin);
  return { ...EXPOSED, Vary: "Origin", ...(isAllowed ? { "Access-Control-Allow-Origin": origin } : {}) };
};

/** Says in every answer, errors too, whether the asking page may read it. */
export const corsHeaders =
  (originsOf: OriginsOf, ownOrigin: string | undefined): MiddlewareHandler =>
  async (c, next) => {
    await next();
    if (isComplete(c.res)) return;
    for (const [name, value] of Object.entries(corsOf(c, originsOf(c), ownOrigin))) {
      c.header(name, value, { append: name === "Vary" });
    }
  };
