import { describe, expect, test } from "vitest";
import { boardRecords, profileWith } from "../board.fixture.js";
import type { Counter } from "../counter/index.js";
import { appBench, LISTED, problemOf, twoBoards, UNLISTED } from "./app.fixture.js";
import { ConfigurationError, createApp } from "./index.js";

const NEWS = "/v1/boards/mau/news.json";

describe("a GET", () => {
  test("carries a strong tag, and is 304 without a body for who has it", async () => {
    const { app } = await appBench();
    const first = await app.request(NEWS);
    const tag = first.headers.get("ETag") ?? "";
    expect(tag).toMatch(/^"[\w-]{27}"$/);
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
      const again = await app.request(NEWS, { headers: { "If-None-Match": known } });
      expect([known, again.status, await again.text()]).toEqual([known, 304, ""]);
      expect(again.headers.get("ETag")).toBe(tag);
      expect(again.headers.get("Cache-Control")).toBe(first.headers.get("Cache-Control"));
      expect(again.headers.get("Access-Control-Allow-Origin")).toBe("*");
    }
    expect((await app.request(NEWS, { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
  });

  test("has another tag when the records are others", async () => {
    const { app } = await appBench();
    const tagOf = async (path: string) => (await app.request(path)).headers.get("ETag");
    expect(await tagOf(NEWS)).not.toBe(await tagOf("/v1/boards/kin/news.json"));
    expect(await tagOf(NEWS)).not.toBe(await tagOf(`${NEWS}?limit=1`));
  });

  test("of records may be cached for a minute, of counts never", async () => {
    const { app } = await appBench();
    const cacheOf = async (path: string) => (await app.request(path)).headers.get("Cache-Control");
    expect(await cacheOf(NEWS)).toBe("public, max-age=60, stale-while-revalidate=600");
    expect(await cacheOf("/v1/sites/mau/visits")).toBe("no-store");
    expect(await cacheOf("/v1/sites/mau/views?path=/")).toBe("no-store");
    expect(await cacheOf("/v1/boards/khong-co")).toBe("no-store");
  });

  test("answers HEAD with the same headers and no body", async () => {
    const { app } = await appBench();
    const get = await app.request(NEWS);
    const head = await app.request(NEWS, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect([...head.headers]).toEqual([...get.headers]);
    expect(Number(head.headers.get("Content-Length"))).toBe((await get.arrayBuffer()).byteLength);
  });

  test("of /healthz tells that the server answers", async () => {
    const { app } = await appBench();
    expect(await (await app.request("/healthz")).json()).toEqual({ status: "ok" });
  });
});

describe("every answer", () => {
  test.each([NEWS, "/v1/boards/khong-co", "/nowhere", "/v1/sites/mau/visits", "/v1/sites/mau/hits"])(
    "of %s forbids guessing types and running anything",
    async (path) => {
      const { app } = await appBench();
      const { headers } = await app.request(path);
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("Referrer-Policy")).toBe("strict-origin-when-cross-origin");
      expect(headers.get("Content-Security-Policy")).toBe("default-src 'none'; frame-ancestors 'none'");
    },
  );

  test("to a wrong method names the right ones", async () => {
    const { app } = await appBench();
    for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
      const response = await app.request(NEWS, { method });
      expect(response.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
      expect(await problemOf(response)).toMatchObject({ status: 405, type: "urn:khukit:problem:wrong-method" });
    }
    const response = await app.request("/v1/sites/mau/hits");
    expect([response.status, response.headers.get("Allow")]).toEqual([405, "POST, OPTIONS"]);
    expect((await app.request("/v1/sites/mau/hits", { method: "HEAD" })).status).toBe(405);
  });

  test("to a failure inside shows nothing of it, and reports it", async () => {
    const broken: Counter = {
      count: () => Promise.reject(new Error("secret path /var/lib")),
      present: () => Promise.reject(new Error("secret path /var/lib")),
      visits: () => Promise.reject(new Error("secret path /var/lib")),
      views: () => Promise.reject(new Error("secret path /var/lib")),
      close: () => Promise.resolve(),
    };
    const { app, reported } = await appBench({ counter: broken });
    const response = await app.request("/v1/sites/mau/visits");
    const text = await response.text();
    expect([response.status, JSON.parse(text).type]).toEqual([500, "urn:khukit:problem:internal"]);
    expect(text).not.toMatch(/secret|Error|at /);
    expect(String(reported[0])).toContain("secret path");
  });
});

describe("a page of another host", () => {
  const allowOf = async (path: string, origin: string | null, headers: Record<string, string> = {}) => {
    const { app } = await appBench();
    const response = await app.request(path, {
      headers: { ...(origin === null ? {} : { Origin: origin }), ...headers },
    });
    const varied = (response.headers.get("Vary") ?? "").split(", ").filter((name) => name === "Origin");
    return [response.headers.get("Access-Control-Allow-Origin"), varied.join() || null];
  };

  test.each(["/v1/boards/mau", "/v1/sites/mau/visits", "/v1/boards/khong-co", "/v1/sites/khong-co/visits", "/healthz"])(
    "may read %s, where no site lists origins",
    async (path) => {
      expect(await allowOf(path, UNLISTED)).toEqual(["*", null]);
      expect(await allowOf(path, null)).toEqual(["*", null]);
    },
  );

  test.each(["/v1/boards/kin", "/v1/boards/kin/news.json", "/v1/boards/kin/news/khong-co", "/v1/sites/kin/visits"])(
    "may read %s only where the site lists it",
    async (path) => {
      expect(await allowOf(path, LISTED)).toEqual([LISTED, "Origin"]);
      expect(await allowOf(path, UNLISTED)).toEqual([null, "Origin"]);
      expect(await allowOf(path, "null")).toEqual([null, "Origin"]);
      expect(await allowOf(path, `${LISTED}.evil.example`)).toEqual([null, "Origin"]);
      expect(await allowOf(path, null)).toEqual([null, "Origin"]);
    },
  );

  test("is not one of the server's own pages, which may read everything", async () => {
    expect(await allowOf("/v1/boards/kin", "http://localhost")).toEqual(["http://localhost", "Origin"]);
    expect(await allowOf("/v1/boards/kin", "https://localhost")).toEqual(["https://localhost", "Origin"]);
    const { app } = await appBench({ origin: "https://own.example" });
    const { headers } = await app.request("/v1/boards/kin", { headers: { Origin: "https://own.example" } });
    expect(headers.get("Access-Control-Allow-Origin")).toBe("https://own.example");
  });

  test("may read a board as soon as one of its sites is open to all", async () => {
    const open = boardRecords({ "board.yaml": profileWith(`sites: [{ id: a, origins: ["${LISTED}"] }, { id: b }]\n`) });
    const { app } = await appBench({ boards: [open] });
    const { headers } = await app.request("/v1/boards/mau", { headers: { Origin: UNLISTED } });
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  });
});

describe("a preflight", () => {
  const ask = async (path: string, origin: string, method = "GET") => {
    const { app } = await appBench();
    return app.request(path, {
      method: "OPTIONS",
      headers: { Origin: origin, "Access-Control-Request-Method": method },
    });
  };

  test("allows a listed origin, with methods and headers", async () => {
    const response = await ask("/v1/sites/kin/hits", LISTED, "POST");
    expect(response.status).toBe(204);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe(LISTED);
    expect(response.headers.get("Access-Control-Allow-Methods")).toBe("POST, OPTIONS");
    expect(response.headers.get("Access-Control-Allow-Headers")).toBe("Content-Type");
    expect(response.headers.get("Vary")).toBe("Origin");
  });

  test("allows nothing to another", async () => {
    const response = await ask("/v1/sites/kin/hits", UNLISTED, "POST");
    expect(response.status).toBe(204);
    expect(response.headers.has("Access-Control-Allow-Origin")).toBe(false);
    expect(response.headers.has("Access-Control-Allow-Methods")).toBe(false);
  });

  test("allows everybody where no origins are listed", async () => {
    const response = await ask(NEWS, UNLISTED);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Access-Control-Allow-Methods")).toBe("GET, HEAD, OPTIONS");
  });
});

describe("an application that is put together wrongly", () => {
  test.each([
    ["two boards of one id", { boards: [boardRecords(), boardRecords()] }, /Two boards have the id "mau"/],
    [
      "two sites of one id",
      { boards: [boardRecords(), boardRecords({ "board.yaml": profileWith("sites: [{ id: mau }]\n") }, "hai")] },
      /Two sites have the id "mau"/,
    ],
    ["an origin with a path", { origin: "https://a.example/x" }, /"https:\/\/a.example\/x" is not an origin/],
    ["a proxy that is no address", { trustProxy: ["localhost"] }, /"localhost" is not a proxy's address/],
    ["a range that is none", { trustProxy: ["10.0.0.0/99"] }, /"10.0.0.0\/99" is not a proxy's address/],
  ])("with %s is refused", async (_, options, message) => {
    const { bench } = await appBench();
    const make = () => createApp({ boards: twoBoards(), counter: bench.counter, ...options });
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(message);
  });
});
