import { describe, expect, test } from "vitest";
import { appBench, postHit, problemOf } from "../app.fixture.js";

const ID = "f2a1c09e77d34b18";

const named = (id: unknown, path = "/") => JSON.stringify({ path, id });

describe("a hit that is sent again under its id", () => {
  test("counts once, and is answered like the first time", async () => {
    const { app } = await appBench();
    const first = await (await postHit(app, named(ID))).json();
    expect(first).toMatchObject({ views: 1, visits: { total: 1 } });
    expect(await (await postHit(app, named(ID))).json()).toEqual(first);
    expect(await (await postHit(app, named("f2a1c09e77d34b19"))).json()).toMatchObject({ views: 2 });
  });

  test("may come over another connection than the one that failed", async () => {
    const { app } = await appBench();
    await postHit(app, named(ID));
    const again = await postHit(app, named(ID), { from: "198.51.100.9", headers: { "User-Agent": "B" } });
    expect(await again.json()).toMatchObject({ views: 1, visits: { online: 1, total: 1 } });
  });
});

describe("an id", () => {
  test.each(["0123456789abcdef", "b5f1c7d6-9f3e-4c55-9a2b-0a6f8e1d2c3b", "A_-0".repeat(16)])(
    "may be %s",
    async (id) => {
      const { app } = await appBench();
      expect((await postHit(app, named(id))).status).toBe(200);
    },
  );

  test.each([["short"], ["a".repeat(65)], ["với dấu tiếng Việt"], [7], [null], [["0123456789abcdef"]], [{}]])(
    "that is %j is 400, says what was expected, and counts nothing",
    async (id) => {
      const { app } = await appBench();
      const problem = await problemOf(await postHit(app, named(id)));
      expect(problem).toMatchObject({ status: 400, type: "urn:khukit:problem:wrong-body" });
      expect(problem.detail_en).toMatch(/^id: found .*; expected 16 to 64 letters, digits/);
      expect(await (await app.request("/v1/sites/mau/visits")).json()).toMatchObject({ total: 0 });
    },
  );
});

describe("more hits than can wait", () => {
  test("are 503 with when to try again; those that are answered are counted", async () => {
    const { app, reported } = await appBench({}, { queueLimit: 3 });
    await postHit(app);
    const answers = await Promise.all(Array.from({ length: 10 }, () => postHit(app)));
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.headers.get("Retry-After")).toBe("2");
    expect(await problemOf(refused[0] as Response)).toMatchObject({ type: "urn:khukit:problem:not-counted" });
    const counted = 1 + answers.length - refused.length;
    expect(await (await app.request("/v1/sites/mau/views?path=/")).json()).toEqual({ views: { "/": counted } });
    expect(reported).toEqual([]);
  });
});
