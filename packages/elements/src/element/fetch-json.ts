import type { Bilingual } from "@khukit/core/problem";
import { ElementProblem, type ElementProblemCode, sameWords } from "./element-problem.js";
import type { JsonBody } from "./json-reader.js";

/** Larger than any list a page can show, small enough for an old phone. */
const MOST_BYTES = 5_000_000;

const CONNECTION: Bilingual = {
  vi: "kết nối được (CORS, CSP connect-src)",
  en: "a connection (CORS, CSP connect-src)",
};

/** The body as text; null where it is longer than the limit, and then no further read. */
const textOf = async ({ body }: Response): Promise<string | null> => {
  if (body === null) return "";
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = "";
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.length;
    if (bytes > MOST_BYTES) return null;
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text;
};

/**
 * Fetches JSON over HTTP. Cookies go to the page's own origin alone.
 *
 * @throws {ElementProblem} on no connection, an error status, more than 5 MB, or something else than JSON
 */
export const fetchJson = async (url: URL, request: typeof fetch, signal: AbortSignal): Promise<JsonBody> => {
  const problem = (code: ElementProblemCode, found: unknown, expected: Bilingual = sameWords("JSON")): ElementProblem =>
    new ElementProblem({ code, place: url.href, found, expected });
  let answer: Response;
  let body: string | null;
  try {
    answer = await request(url.href, { signal, credentials: "same-origin" });
    body = await textOf(answer);
  } catch (error) {
    throw problem("network", String(error), CONNECTION);
  }
  if (body === null) throw problem("size", "> 5 MB", sameWords("≤ 5 MB"));
  if (!answer.ok) throw problem("status", `${answer.status} ${body}`);
  try {
    return { url, value: JSON.parse(body) };
  } catch {
    throw problem("json", body);
  }
};
