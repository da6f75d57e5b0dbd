import type { Context } from "hono";
import { type Body, bodyOf, type Coded } from "./body.js";
import { codingFor } from "./coding.js";

export interface AnswerOptions {
  readonly cacheControl: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Request headers by which the answer was chosen. */
  readonly vary?: readonly string[];
}

/** Records change when a folder is read anew; a portal may show the last minute's. */
export const RECORDS_CACHE = "public, max-age=60, stale-while-revalidate=600";

export const NEVER_CACHE = "no-store";

/** What we answer runs nothing and stands in no frame, unless it says otherwise. */
export const CLOSED_POLICY = "default-src 'none'; frame-ancestors 'none'";

export const JSON_TYPE = "application/json; charset=utf-8";

/** A proxy that compresses marks tags as weak; the bytes it asks about are still these. */
const holdsTag = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch?.split(",").some((entry) => ["*", tag].includes(entry.trim().replace(/^W\//, ""))) ?? false;

const send = (c: Context, body: Body, coded: Coded, { cacheControl, headers, vary = [] }: AnswerOptions): Response => {
  const varied = [...vary, ...(body.isCompressible ? ["Accept-Encoding"] : [])];
  const common = {
    ETag: coded.tag,
    "Cache-Control": cacheControl,
    "Content-Security-Policy": CLOSED_POLICY,
    ...(varied.length === 0 ? {} : { Vary: varied.join(", ") }),
    ...headers,
  };
  if (holdsTag(c.req.header("If-None-Match"), coded.tag)) return c.body(null, 304, common);
  return c.body(coded.bytes, 200, {
    ...common,
    ...(coded.coding === null ? {} : { "Content-Encoding": coded.coding }),
    "Content-Type": body.type,
    // Said here, because a HEAD request has no body to measure.
    "Content-Length": String(coded.bytes.byteLength),
  });
};

/** Answers a GET: the bytes, compressed where the client can read that, with their tag; or 304 where it has them. */
export const answer = (c: Context, body: Body, options: AnswerOptions): Response | Promise<Response> => {
  const coding = body.isCompressible ? codingFor(c.req.header("Accept-Encoding")) : null;
  if (coding === null) return send(c, body, body.plain, options);
  return body.coded(coding).then((coded) => send(c, body, coded, options));
};

/** The same for a value, written as JSON. */
export const answerJson = (c: Context, value: unknown, options: AnswerOptions): Response | Promise<Response> =>
  answer(c, bodyOf(JSON.stringify(value), JSON_TYPE), options);
