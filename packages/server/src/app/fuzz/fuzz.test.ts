import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { listen } from "../../listen/index.js";
import { appBench } from "../app.fixture.js";
import { fullBoards } from "../board/records-app.fixture.js";
import { FUZZ_RUNS, type FuzzedRequest, fuzzedRequest } from "./requests.fixture.js";

/** One run takes well under a millisecond, a write to disk two. */
const PATIENCE = 30_000 + FUZZ_RUNS * 10;

const fuzzBench = () =>
  appBench({
    boards: fullBoards(),
    assets: { directory: import.meta.dirname, version: "1.2.3" },
    trustProxy: ["127.0.0.1"],
  });

/** Connections that this process opens while the test runs: a request must never make the server ask another one. */
const watchConnections = (): readonly unknown[] => {
  const opened: unknown[] = [];
  const note = (message: unknown): number => opened.push(message);
  for (const channel of ["net.client.socket", "undici:request:create"]) {
    subscribe(channel, note);
    onTestFinished(() => void unsubscribe(channel, note));
  }
  return opened;
};

const toRequest = ({ method, target, headers, body }: FuzzedRequest): Request =>
  new Request(new URL(`http://localhost${target}`), {
    method,
    headers: headers.map(([name, value]) => [name, value]),
    ...(["GET", "HEAD", "OPTIONS"].includes(method) ? {} : { body }),
  });

const SENTENCE = expect.stringMatching(/\.$/);

const isProblem = (type: string): boolean => type.startsWith("application/problem+json");

describe("whatever is asked", () => {
  test(
    `the answer is never the server's failure, says what is wrong in two languages, and asks no other server (${FUZZ_RUNS} requests)`,
    async () => {
      const { app, reported } = await fuzzBench();
      const opened = watchConnections();
      const statuses = new Map<number, number>();
      await fc.assert(
        fc.asyncProperty(fuzzedRequest, async (fuzzed) => {
          const response = await app.fetch(toRequest(fuzzed), { incoming: { socket: { remoteAddress: "127.0.0.1" } } });
          const content = await response.text();
          const type = response.headers.get("Content-Type") ?? "";
          statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
          expect(response.status).toBeLessThan(500);
          expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
          if (response.status !== 204) expect(response.headers.has("Content-Security-Policy")).toBe(true);
          if (response.status >= 400 && fuzzed.method !== "HEAD") {
            expect(isProblem(type) || type.startsWith("text/html")).toBe(true);
            if (isProblem(type)) expect(JSON.parse(content)).toMatchObject({ detail: SENTENCE, detail_en: SENTENCE });
          }
        }),
        { numRuns: FUZZ_RUNS },
      );
      expect(reported).toEqual([]);
      expect(opened).toEqual([]);
      // The requests reach what there is, and not only what there is not.
      for (const status of [200, 400, 404, 405]) expect(statuses.get(status) ?? 0).toBeGreaterThan(FUZZ_RUNS / 100);
    },
    PATIENCE,
  );

  test(
    "the same holds for bytes on a real connection, which no client would send",
    async () => {
      const { app, reported } = await fuzzBench();
      const server = await listen(app, { host: "127.0.0.1", port: 0 });
      onTestFinished(() => server.close());
      const { port } = new URL(server.url);
      const host = fc.oneof(
        fc.constantFrom("localhost", "", "a b", "[::1", "x:99999", "évil"),
        fc.string({ maxLength: 10 }),
      );
      await fc.assert(
        fc.asyncProperty(
          fuzzedRequest,
          host,
          fc.string({ unit: "binary", maxLength: 10 }),
          async (fuzzed, name, noise) => {
            const headers = fuzzed.headers.map(([header, value]) => `${header}: ${value}\r\n`).join("");
            const target = `${fuzzed.target}${noise.replace(/[\r\n ]/g, "")}`;
            const first = `${fuzzed.method} ${target} HTTP/1.1\r\nHost: ${name.replace(/[\r\n]/g, "")}\r\n`;
            const socket = connect(Number(port), "127.0.0.1");
            await once(socket, "connect");
            socket.write(`${first}Connection: close\r\n${headers}\r\n`, "latin1");
            const answer = await text(socket);
            expect(answer).toMatch(/^HTTP\/1\.1 [234]\d\d /);
          },
        ),
        { numRuns: Math.ceil(FUZZ_RUNS / 10) },
      );
      expect(reported).toEqual([]);
    },
    PATIENCE,
  );
});
