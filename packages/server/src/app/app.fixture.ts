import type { ProblemDocument } from "@khukit/core/publication";
import type { Hono } from "hono";
import { expect } from "vitest";
import { boardRecords, profileWith } from "../board.fixture.js";
import { type CounterBench, counterBench } from "../counter/counter.fixture.js";
import type { CounterOptions } from "../counter/index.js";
import { type AppOptions, createApp } from "./index.js";

export const LISTED = "https://kkt.example.vn";
export const UNLISTED = "https://other.example";

/** A board that anybody may embed, and one whose site lists who may. */
export const twoBoards = () => [
  boardRecords(),
  boardRecords({ "board.yaml": profileWith(`sites: [{ id: kin, origins: ["${LISTED}"] }]\n`) }, "kin"),
];

export interface AppBench {
  readonly app: Hono;
  readonly bench: CounterBench;
  /** What was reported as gone wrong inside. */
  readonly reported: unknown[];
}

export const appBench = async (
  options: Partial<AppOptions> = {},
  counterOptions: Partial<CounterOptions> = {},
): Promise<AppBench> => {
  const bench = await counterBench(counterOptions);
  const reported: unknown[] = [];
  const app = createApp({
    boards: twoBoards(),
    counter: bench.counter,
    now: () => bench.now,
    report: (error) => reported.push(error),
    ...options,
  });
  return { app, bench, reported };
};

export interface HitOptions {
  readonly site?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The address at the other end of the connection. */
  readonly from?: string;
}

/** Posts a body as it is, or a hit of a path. */
export const postHit = (
  app: Hono,
  body: string | Uint8Array<ArrayBuffer> = JSON.stringify({ path: "/" }),
  { site = "mau", headers = {}, from = "203.0.113.7" }: HitOptions = {},
) =>
  app.request(
    `/v1/sites/${site}/hits`,
    { method: "POST", body, headers: { "Content-Type": "text/plain", "User-Agent": "A", ...headers } },
    { incoming: { socket: { remoteAddress: from } } },
  );

/** A response's JSON, taken for what the test expects it to be. */
export const jsonOf = async <Shape>(response: Response): Promise<Shape> => (await response.json()) as Shape;

export const problemOf = (response: Response): Promise<ProblemDocument> => {
  expect(response.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
  return jsonOf(response);
};
