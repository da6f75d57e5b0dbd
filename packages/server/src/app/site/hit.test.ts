import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { boardRecords, profileWith } from "../../board.fixture.js";
import { appBench, postHit, problemOf } from "../app.fixture.js";

const hit = (path: string) => JSON.stringify({ path });

describe("a hit", () => {
  test("is answered with the page's views and the site's visits", async () => {
    const { app } = await appBench();
    const response = await postHit(app, hit("/tin/a"));
    expect(response.status).toBe(200);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await response.json()).toEqual({
      views: 1,
      visits: {
        online: 1,
        today: 1,
        yesterday: 0,
        week: 1,
        month: 1,
        year: 1,
        total: 1,
        asOf: "2026-11-23T08:00:00+07:00",
      },
    });
  });

  test("is read by those who ask afterwards", async () => {
    const { app } = await appBench();
    await postHit(app, hit("/tin/a"));
    await postHit(app, hit("/tin/a"), { headers: { "User-Agent": "B" } });
    await postHit(app, hit("/tin/b"));
    expect(await (await app.request("/v1/sites/mau/visits")).json()).toMatchObject({ online: 2, today: 2, total: 2 });
    const views = await app.request("/v1/sites/mau/views?path=/tin/a&path=/tin/b&path=/tin/c");
    expect(await views.json()).toEqual({ views: { "/tin/a": 2, "/tin/b": 1, "/tin/c": 0 } });
  });

  test("continues the old counter's total", async () => {
    const records = boardRecords({
      "board.yaml": profileWith(
        `sites: [{ id: mau, baseline: { asOf: "2020-01-01", total: 1030002 }, views: [{ path: /tin/a, views: 1573 }] }]\n`,
      ),
    });
    const { app } = await appBench({ boards: [records] });
    expect(await (await postHit(app, hit("/tin/a"))).json()).toMatchObject({
      views: 1574,
      visits: { total: 1_030_003 },
    });
  });

  test.each(["application/json", "application/json; charset=utf-8", "text/plain;charset=UTF-8", "TEXT/PLAIN"])(
    "may come as %s",
    async (type) => {
      const { app } = await appBench();
      expect((await postHit(app, hit("/"), { headers: { "Content-Type": type } })).status).toBe(200);
    },
  );

  test("may come without a content type, and with a referrer", async () => {
    const { app } = await appBench();
    const body = new Blob([JSON.stringify({ path: "/", referrer: "https://tim-kiem.example/?q=khu" })]);
    const request = new Request("http://localhost/v1/sites/mau/hits", { method: "POST", body });
    request.headers.delete("Content-Type");
    expect((await app.request(request)).status).toBe(200);
  });
});

describe("what else a hit's body says", () => {
  test.each([
    '{"path":"/","at":"2020-01-01","address":"192.0.2.1","views":9}',
    '{"path":"/","__proto__":{"path":"/khac"}}',
    '{"path":"/","referrer":null}',
  ])("changes neither when it came nor how much it counts: %s", async (body) => {
    const { app } = await appBench();
    expect(await (await postHit(app, body)).json()).toMatchObject({ views: 1, visits: { today: 1, total: 1 } });
  });
});

describe("a hit with a wrong body", () => {
  const LONG = "a".repeat(1024);

  test.each([
    ["nothing", "", /not JSON/],
    ["no JSON", "{path:/}", /not JSON/],
    ["a list", "[]", /expected one view/],
    ["null", "null", /expected one view/],
    ["no path", "{}", /path: is missing; expected a page path/],
    ["a path that is none", hit("tin/a"), /path: found "tin\/a"; expected a page path/],
    ["a path with a question", hit("/a?b=c"), /path: found/],
    ["a path that is a number", '{"path":1}', /path: found "1"/],
    ["a path that is too long", hit(`/${LONG}`), /path: found/],
  ])("(%s) is 400, says what was expected, and counts nothing", async (_, body, message) => {
    const { app, reported } = await appBench();
    const response = await postHit(app, body);
    const problem = await problemOf(response);
    expect(problem).toMatchObject({ status: 400, type: "urn:khukit:problem:wrong-body" });
    expect(problem.detail_en).toMatch(message);
    expect(problem.detail).not.toBe(problem.detail_en);
    expect(await (await app.request("/v1/sites/mau/visits")).json()).toMatchObject({ total: 0 });
    expect(reported).toEqual([]);
  });

  test("(not UTF-8) is 400", async () => {
    const { app } = await appBench();
    expect((await postHit(app, new Uint8Array([0x22, 0xff, 0x22]))).status).toBe(400);
  });

  test("(a form) is 400, but JSON is read whatever type it is declared as", async () => {
    const { app } = await appBench();
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    expect((await problemOf(await postHit(app, "path=/", { headers }))).status).toBe(400);
    expect((await postHit(app, hit("/"), { headers })).status).toBe(200);
  });

  test("(over 8 kB) is 413, and up to 8 kB it is read", async () => {
    const { app } = await appBench();
    const padded = (length: number) => hit("/").padEnd(length, " ");
    expect((await postHit(app, padded(8192))).status).toBe(200);
    expect(await problemOf(await postHit(app, padded(8193)))).toMatchObject({ status: 413 });
    expect((await postHit(app, padded(8193), { headers: { "Content-Length": "8193" } })).status).toBe(413);
  });
});

describe("a hit that cannot be written", () => {
  test("is 503 with when to try again, and not counted", async () => {
    const { app, bench, reported } = await appBench({}, { busyTimeout: 20 });
    await postHit(app);
    const holder = new DatabaseSync(bench.file);
    holder.exec("BEGIN IMMEDIATE");
    const response = await postHit(app, hit("/"), { headers: { "User-Agent": "B" } });
    expect(response.headers.get("Retry-After")).toBe("2");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(await problemOf(response)).toMatchObject({ status: 503, type: "urn:khukit:problem:not-counted" });
    expect(reported).toHaveLength(1);
    holder.exec("ROLLBACK");
    holder.close();
    expect(await (await app.request("/v1/sites/mau/visits")).json()).toMatchObject({ total: 1 });
  });
});
