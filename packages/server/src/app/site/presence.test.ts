import type { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { appBench, LISTED, postHit, problemOf, UNLISTED } from "../app.fixture.js";

const stay = (app: Hono, { site = "mau", headers = {} }: { site?: string; headers?: Record<string, string> } = {}) =>
  app.request(
    `/v1/sites/${site}/presence`,
    { method: "POST", headers: { "User-Agent": "A", ...headers } },
    { incoming: { socket: { remoteAddress: "203.0.113.7" } } },
  );

const visitsOf = async (app: Hono) => (await app.request("/v1/sites/mau/visits")).json();

describe("a page that stays open", () => {
  test("keeps its visitor online, and counts nothing", async () => {
    const { app, bench } = await appBench();
    await postHit(app);
    bench.now = new Date("2026-11-23T01:04:00Z");
    const response = await stay(app);
    expect([response.status, await response.text(), response.headers.get("Cache-Control")]).toEqual([
      204,
      "",
      "no-store",
    ]);
    bench.now = new Date("2026-11-23T01:08:00Z");
    expect(await visitsOf(app)).toMatchObject({ online: 1, today: 1, total: 1 });
    bench.now = new Date("2026-11-23T01:09:00Z");
    expect(await visitsOf(app)).toMatchObject({ online: 0, total: 1 });
  });

  test.each([{ DNT: "1" }, { "Sec-GPC": "1" }, { "Sec-Purpose": "prefetch" }, { "User-Agent": "Googlebot/2.1" }])(
    "of one who is not followed, or nobody, is online for nobody: %j",
    async (headers) => {
      const { app } = await appBench();
      expect((await stay(app, { headers })).status).toBe(204);
      expect(await visitsOf(app)).toMatchObject({ online: 0 });
    },
  );

  test("of a site that lists others, or that is none, is refused", async () => {
    const { app } = await appBench();
    expect((await stay(app, { site: "kin", headers: { Origin: LISTED } })).status).toBe(204);
    expect(await problemOf(await stay(app, { site: "kin", headers: { Origin: UNLISTED } }))).toMatchObject({
      status: 403,
    });
    expect(await problemOf(await stay(app, { site: "khong-co" }))).toMatchObject({ status: 404 });
  });
});
