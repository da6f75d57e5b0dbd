import { describe, expect, test } from "vitest";
import { appBench, LISTED, postHit, problemOf, UNLISTED } from "../app.fixture.js";

const hit = (path: string) => JSON.stringify({ path });

describe("a hit from a page", () => {
  const from = async (origin: string, headers: Record<string, string> = {}) => {
    const { app } = await appBench();
    return postHit(app, hit("/"), { site: "kin", headers: { Origin: origin, ...headers } });
  };

  test("that the site lists is counted", async () => {
    const response = await from(LISTED);
    expect([response.status, response.headers.get("Access-Control-Allow-Origin")]).toEqual([200, LISTED]);
  });

  test("of the server's own host is counted", async () => {
    expect((await from("https://localhost")).status).toBe(200);
    expect((await from("https://proxied.example", { "Sec-Fetch-Site": "same-origin" })).status).toBe(200);
  });

  test.each([UNLISTED, "null", "https://localhost.evil.example", `${LISTED}:8443`])(
    "of %s is refused and not counted",
    async (origin) => {
      const { app } = await appBench();
      const response = await postHit(app, hit("/"), { site: "kin", headers: { Origin: origin } });
      expect(response.headers.has("Access-Control-Allow-Origin")).toBe(false);
      expect(await problemOf(response)).toMatchObject({ status: 403, type: "urn:khukit:problem:foreign-origin" });
      expect(await (await app.request("/v1/sites/kin/visits")).json()).toMatchObject({ total: 0 });
    },
  );

  test("of anywhere is counted where the site lists nobody", async () => {
    const { app } = await appBench();
    const response = await postHit(app, hit("/"), { headers: { Origin: UNLISTED } });
    expect([response.status, response.headers.get("Access-Control-Allow-Origin")]).toEqual([200, "*"]);
  });

  test("whose server posts for it, without an origin, is counted", async () => {
    const { app } = await appBench();
    expect((await postHit(app, hit("/"), { site: "kin" })).status).toBe(200);
    const crossSite = { site: "kin", headers: { "Sec-Fetch-Site": "cross-site" } };
    expect((await postHit(app, hit("/"), crossSite)).status).toBe(403);
  });
});
