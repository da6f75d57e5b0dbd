import type { Context } from "hono";
import { CLOSED_POLICY, JSON_TYPE, NEVER_CACHE } from "../answer.js";

/** What a change is answered with. */
export const answerChange = (
  c: Context,
  status: 200 | 201,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  c.body(JSON.stringify(value), status, {
    "Content-Type": JSON_TYPE,
    "Cache-Control": NEVER_CACHE,
    "Content-Security-Policy": CLOSED_POLICY,
    ...headers,
  });
