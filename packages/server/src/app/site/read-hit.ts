import type { Problem } from "@khukit/core/problem";
import { checkRecord, formatPath } from "@khukit/core/record";
import { type Hit, hitSchema } from "@khukit/core/visit";
import type { Context } from "hono";
import { wrongBody } from "../problems.js";
import { readJson } from "./read-body.js";

const MAX_BODY_BYTES = 8192;

const sentence = (problem: Problem, language: "vi" | "en"): string =>
  problem.column === null ? problem.message[language] : `${problem.column}: ${problem.message[language]}`;

/**
 * The hit in a request's body, whatever type it is declared as: `sendBeacon` sends text/plain, since anything else
 * would have to ask the server first.
 *
 * @throws RequestProblem 400 or 413
 */
export const readHit = async (c: Context): Promise<Hit> => {
  const body = await readJson(c.req.raw, MAX_BODY_BYTES);
  const checked = checkRecord(hitSchema, body, (path) => ({ file: null, row: null, column: formatPath(path) || null }));
  if (checked.ok) return checked.value;
  const say = (language: "vi" | "en") => checked.problems.map((problem) => sentence(problem, language)).join(" ");
  throw wrongBody(say("vi"), say("en"));
};
