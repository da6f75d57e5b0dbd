import type { Hono } from "hono";
import { expect } from "vitest";
import { profileWith } from "../../board.fixture.js";
import type { Counter } from "../../counter/index.js";
import { fullRecords } from "../../records.fixture.js";
import { LISTED } from "../app.fixture.js";
import { type AppOptions, createApp } from "../index.js";

/** A board that anybody may embed, and one that lists who may; both have records of every kind. */
export const fullBoards = () => [
  fullRecords(),
  fullRecords({ "board.yaml": profileWith(`sites: [{ id: kin, origins: ["${LISTED}"] }]\n`) }, "kin"),
];

export interface RecordsApp {
  readonly app: Hono;
  /** What was reported as gone wrong inside. */
  readonly reported: unknown[];
}

/** An application without a counter: the addresses of boards ask nothing of it. */
export const recordsApp = (options: Partial<AppOptions> = {}): RecordsApp => {
  const reported: unknown[] = [];
  const app = createApp({
    boards: fullBoards(),
    counter: {} as Counter,
    now: () => new Date("2026-11-23T02:00:00Z"),
    report: (error) => reported.push(error),
    ...options,
  });
  return { app, reported };
};

/** The answer of an address of the open board. */
export const getOf = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> => {
  const { app, reported } = recordsApp();
  const response = await app.request(`/v1/boards/mau${path}`, { headers });
  expect(reported).toEqual([]);
  return response;
};

/** Its JSON, taken for what the test expects it to be. */
export const readJson = async <Shape>(path: string): Promise<Shape> => {
  const response = await getOf(path);
  expect([path, response.status]).toEqual([path, 200]);
  return (await response.json()) as Shape;
};
