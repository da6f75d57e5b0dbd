import { describe, expect, test } from "vitest";
import { appBench, jsonOf, postHit, problemOf } from "../app.fixture.js";

interface ViewCounts {
  readonly views: Readonly<Record<string, number>>;
}

const hit = (path: string) => JSON.stringify({ path });

describe("a site that nobody has", () => {
  test.each(["khong-co", "constructor", "__proto__", "toString", "hasOwnProperty"])("(%s) is 404", async (site) => {
    const { app } = await appBench();
    const answers = await Promise.all([
      postHit(app, hit("/"), { site }),
      app.request(`/v1/sites/${site}/visits`),
      app.request(`/v1/sites/${site}/views?path=/`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    for (const answer of answers) expect((await problemOf(answer)).type).toBe("urn:khukit:problem:unknown-site");
  });
});

describe("views of pages", () => {
  test.each([
    ["no path", ""],
    ["a path that is none", "?path=abc"],
    ["51 paths", `?${Array.from({ length: 51 }, (_, index) => `path=/${index}`).join("&")}`],
  ])("are refused for %s", async (_, query) => {
    const { app } = await appBench();
    expect(await problemOf(await app.request(`/v1/sites/mau/views${query}`))).toMatchObject({ status: 400 });
  });

  test("are told for 50 paths at once, and for names that objects have", async () => {
    const { app } = await appBench();
    const query = Array.from({ length: 49 }, (_, index) => `path=/${index}`).join("&");
    const { views } = await jsonOf<ViewCounts>(await app.request(`/v1/sites/mau/views?${query}&path=/__proto__`));
    expect(Object.keys(views)).toHaveLength(50);
    expect(views["/__proto__"]).toBe(0);
  });
});
