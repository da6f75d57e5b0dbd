import type { Context } from "hono";
import { RequestProblem } from "../problem.js";
import { bodyTooLarge, codedBody, cutOffBody } from "./problems.js";

const collect = async (body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > limit) throw bodyTooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** A client that goes away in the middle is no failure of the server. */
const collectWhole = (body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer>> =>
  collect(body, limit).catch((error: unknown) => {
    throw error instanceof RequestProblem ? error : cutOffBody();
  });

/**
 * The bytes of a request's body. They are counted as they come, whatever length the request declares.
 *
 * @throws RequestProblem 400 where they end too early, 413 where there are more than the limit, 415 where they are
 *   compressed on the way
 */
export const readBytes = async (c: Context, limit: number): Promise<Uint8Array<ArrayBuffer>> => {
  const coding = c.req.header("Content-Encoding") ?? "identity";
  if (coding.toLowerCase() !== "identity") throw codedBody(coding);
  if (Number(c.req.header("Content-Length") ?? 0) > limit) throw bodyTooLarge(limit);
  const { body } = c.req.raw;
  return body === null ? new Uint8Array() : collectWhole(body, limit);
};
