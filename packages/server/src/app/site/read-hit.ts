import type { Problem } from "@khukit/core/problem";
import { checkRecord, formatPath, quoteFound } from "@khukit/core/record";
import { type Hit, hitSchema } from "@khukit/core/visit";
import type { Context } from "hono";
import { wrongBody } from "../problems.js";
import { readJson } from "./read-body.js";

const MAX_BODY_BYTES = 8192;

/** Enough letters that two pages never make the same at random. */
const ID = /^[\w-]{16,64}$/;

/** A view as a page sends it, with the name under which it may be sent again. */
export interface NamedHit extends Hit {
  readonly id?: string;
}

const sentence = (problem: Problem, language: "vi" | "en"): string =>
  problem.column === null ? problem.message[language] : `${problem.column}: ${problem.message[language]}`;

const checkHit = (body: unknown): Hit => {
  const checked = checkRecord(hitSchema, body, (path) => ({ file: null, row: null, column: formatPath(path) || null }));
  if (checked.ok) return checked.value;
  const say = (language: "vi" | "en") => checked.problems.map((problem) => sentence(problem, language)).join(" ");
  throw wrongBody(say("vi"), say("en"));
};

const checkId = (id: unknown): string => {
  if (typeof id === "string" && ID.test(id)) return id;
  const found = quoteFound(id);
  throw wrongBody(
    `id: ${found} không hợp lệ; cần từ 16 đến 64 chữ cái, chữ số, "-" hoặc "_", ngẫu nhiên cho mỗi lượt xem.`,
    `id: found ${found}; expected 16 to 64 letters, digits, "-" or "_", made at random for each view.`,
  );
};

/**
 * The hit in a request's body, whatever type it is declared as: `sendBeacon` sends text/plain, since anything else
 * would have to ask the server first.
 *
 * @throws RequestProblem 400 or 413
 */
export const readHit = async (c: Context): Promise<NamedHit> => {
  const body = await readJson(c, MAX_BODY_BYTES);
  const hit = checkHit(body);
  const { id } = body as { readonly id?: unknown };
  return id === undefined ? hit : { ...hit, id: checkId(id) };
};
