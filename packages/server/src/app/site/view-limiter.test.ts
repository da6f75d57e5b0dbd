import type { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { appBench, postHit, problemOf } from "../app.fixture.js";

const hit = (path: string) => JSON.stringify({ path });

describe("one visitor who opens one page again and again", () => {
  test("is stopped after 300 views, and may go on with five one second later", async () => {
    const { app, bench } = await appBench();
    const statuses = await Promise.all(Array.from({ length: 301 }, async () => (await postHit(app)).status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(300);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    const refused = await postHit(app);
    expect(refused.headers.get("Retry-After")).toBe("1");
    expect(await problemOf(refused)).toMatchObject({ status: 429, type: "urn:khukit:problem:too-many-views" });
    bench.now = new Date("2026-11-23T01:00:01Z");
    for (const status of [200, 200, 200, 200, 200, 429]) expect((await postHit(app)).status).toBe(status);
    expect(await (await app.request("/v1/sites/mau/views?path=/")).json()).toEqual({ views: { "/": 305 } });
  });

  test("may see other pages meanwhile, and others this one", async () => {
    const { app } = await appBench();
    await Promise.all(Array.from({ length: 301 }, () => postHit(app)));
    expect((await postHit(app)).status).toBe(429);
    expect((await postHit(app, hit("/khac"))).status).toBe(200);
    expect((await postHit(app, hit("/"), { from: "203.0.113.8" })).status).toBe(200);
  });

  test("is not stopped where limits are off", async () => {
    const { app } = await appBench({ limits: false });
    const statuses = await Promise.all(Array.from({ length: 310 }, async () => (await postHit(app)).status));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});

describe("one address that sends more than offices do", () => {
  const sendAs = async (app: Hono, count: number, from: string, name: string): Promise<readonly number[]> =>
    Promise.all(
      Array.from({ length: count }, async (_, index) => {
        const headers = { "User-Agent": `${name} ${index}` };
        return (await postHit(app, hit("/"), { from, headers })).status;
      }),
    );

  test("is stopped after 3,000 views, and may go on with a hundred one second later", async () => {
    const { app, bench } = await appBench();
    const statuses = await sendAs(app, 3001, "203.0.113.7", "v");
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    const refused = await postHit(app, hit("/"), { headers: { "User-Agent": "one more" } });
    expect(await problemOf(refused)).toMatchObject({ status: 429, type: "urn:khukit:problem:too-many-from-address" });
    expect((await postHit(app, hit("/"), { from: "203.0.113.8" })).status).toBe(200);
    bench.now = new Date("2026-11-23T01:00:01Z");
    const later = await sendAs(app, 101, "203.0.113.7", "later");
    expect(later.filter((status) => status === 200)).toHaveLength(100);
  });

  test("is one network of IPv6, whichever of its addresses it takes", async () => {
    const { app } = await appBench();
    await sendAs(app, 1500, "2001:db8:0:1::1", "a");
    await sendAs(app, 1500, "2001:db8:0:1:ffff::2", "b");
    expect((await postHit(app, hit("/"), { from: "2001:db8:0:1::3" })).status).toBe(429);
    expect((await postHit(app, hit("/"), { from: "2001:db8:0:2::3" })).status).toBe(200);
  });

  test("is not charged for a visitor who reloads: that one is stopped before it", async () => {
    const { app } = await appBench();
    for (let round = 0; round < 11; round += 1) {
      await Promise.all(Array.from({ length: 301 }, () => postHit(app)));
    }
    expect((await postHit(app)).status).toBe(429);
    expect((await postHit(app, hit("/"), { headers: { "User-Agent": "a colleague" } })).status).toBe(200);
  });
});
