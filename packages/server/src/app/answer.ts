import { createHash } from "node:crypto";
import type { Context } from "hono";

export interface AnswerOptions {
  readonly type?: string;
  readonly cacheControl: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Records change when a folder is read anew; a portal may show the last minute's. */
export const RECORDS_CACHE = "public, max-age=60, stale-while-revalidate=600";

export const NEVER_CACHE = "no-store";

const tagOf = (body: string | Uint8Array): string =>
  `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;

/** A proxy that compresses marks tags as weak; the bytes it asks about are still these. */
const holdsTag = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch?.split(",").some((entry) => ["*", tag].includes(entry.trim().replace(/^W\//, ""))) ?? false;

/** Answers a GET: the bytes with their tag, or 304 where the client has them. */
export const answerBytes = (
  c: Context,
  body: string | Uint8Array<ArrayBuffer>,
  { type, cacheControl, headers }: AnswerOptions & { readonly type: string },
): Response => {
  const tag = tagOf(body);
  const common = { ETag: tag, "Cache-Control": cacheControl, ...headers };
  if (holdsTag(c.req.header("If-None-Match"), tag)) return c.body(null, 304, common);
  return c.body(body, 200, {
    ...common,
    "Content-Type": type,
    // Said here, because a HEAD request has no body to measure.
    "Content-Length": String(Buffer.byteLength(body)),
  });
};

export const answerJson = (
  c: Context,
  value: unknown,
  { type = "application/json; charset=utf-8", cacheControl, headers }: AnswerOptions,
): Response =>
  answerBytes(c, JSON.stringify(value), {
    type,
    cacheControl,
    headers: { "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'", ...headers },
  });
