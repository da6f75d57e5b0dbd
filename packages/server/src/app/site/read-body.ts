import type { Context } from "hono";
import { bodyTooLarge, wrongBody } from "../problems.js";

const collect = async (body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > limit) throw bodyTooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** The length that a request declares; a body that comes in chunks declares none. */
const declaredLength = ({ req }: Context): number | null => {
  if (req.header("Transfer-Encoding") !== undefined) return null;
  const length = req.header("Content-Length");
  return length === undefined ? null : Number(length);
};

const readBytes = async (c: Context, limit: number): Promise<Uint8Array> => {
  const length = declaredLength(c);
  if (length !== null && length > limit) throw bodyTooLarge(limit);
  // Node sees to it that a body is as long as it says; reading it whole is a tenth of the work of reading chunks.
  if (length !== null) return new Uint8Array(await c.req.arrayBuffer());
  const { body } = c.req.raw;
  return body === null ? new Uint8Array() : collect(body, limit);
};

const decoder = new TextDecoder("utf-8", { fatal: true });

const decode = (bytes: Uint8Array): string => {
  try {
    return decoder.decode(bytes);
  } catch {
    throw wrongBody("Nội dung gửi lên không phải văn bản UTF-8.", "The body is not UTF-8 text.");
  }
};

/**
 * The JSON value in a request's body.
 *
 * @param limit bytes
 * @throws RequestProblem 400 where it is no JSON, 413 where it is larger
 */
export const readJson = async (c: Context, limit: number): Promise<unknown> => {
  const text = decode(await readBytes(c, limit));
  try {
    return JSON.parse(text);
  } catch {
    throw wrongBody(
      'Nội dung gửi lên không phải JSON; cần {"path": "/duong-dan"}.',
      'The body is not JSON; expected {"path": "/a-page"}.',
    );
  }
};
