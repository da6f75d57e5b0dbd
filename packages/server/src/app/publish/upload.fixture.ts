import { formatProblem, type Problem } from "@khukit/core/problem";
import { expect } from "vitest";
import { type ForgedEnd, type ForgedEntry, forgedZip } from "../../publish/zip/zip.fixture.js";
import { problemOf } from "../app.fixture.js";
import { BOARD, boardZip, filesWith, publishBench, put } from "./publish.fixture.js";

export const FOLDER: readonly ForgedEntry[] = Object.entries(filesWith()).map(([name, content]) => ({ name, content }));

/** A folder that is good but for some entries. */
export const withEntries = (entries: readonly ForgedEntry[], end?: ForgedEnd) =>
  forgedZip([...FOLDER, ...entries], end);

/** Publishes a good folder, then another one, and tells how the second one was refused while the first one stays. */
export const refusalOf = async (body: Uint8Array<ArrayBuffer> | string) => {
  const { app, secretFor, store, reported } = await publishBench();
  const secret = secretFor(BOARD);
  await put(app, secret, boardZip());
  const before = store.boards();
  const response = await put(app, secret, body);
  const problem = (await problemOf(response)) as { problems?: readonly Problem[]; type: string; detail_en: string };
  expect(store.boards()).toBe(before);
  expect(reported).toEqual([]);
  const lines = (problem.problems ?? []).map((found) => formatProblem(found, "en"));
  return { status: response.status, kind: problem.type.split(":").at(-1), detail: problem.detail_en, lines };
};

export const linesOf = async (...entries: readonly ForgedEntry[]) => {
  const { status, lines } = await refusalOf(withEntries(entries));
  expect(status).toBe(422);
  return lines;
};
