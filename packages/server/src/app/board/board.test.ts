import type { DirectivesPublication, NewsFeed, Statistics } from "@khukit/core/publication";
import JSONstat from "jsonstat-toolkit";
import { describe, expect, test } from "vitest";
import { publicationPaths } from "../../publication/index.js";
import { appBench, jsonOf, problemOf, twoBoards } from "../app.fixture.js";

const bodyOf = async <Shape>(path: string, options = {}): Promise<Shape> => {
  const { app } = await appBench(options);
  const response = await app.request(path);
  expect(response.status).toBe(200);
  return jsonOf(response);
};

describe("a board's addresses", () => {
  test("all answer, each with its media type", async () => {
    const { app } = await appBench();
    for (const path of twoBoards().flatMap(publicationPaths)) {
      const response = await app.request(path);
      expect([path, response.status]).toEqual([path, 200]);
      const type = path.endsWith("news.json") ? "application/feed+json" : "application/json";
      expect(response.headers.get("Content-Type")).toBe(`${type}; charset=utf-8`);
    }
  });

  test("answer the same bytes however often, and whatever was counted", async () => {
    const { app, bench } = await appBench();
    const textOf = async (path: string) => (await app.request(path)).text();
    const paths = twoBoards().flatMap(publicationPaths);
    const before = await Promise.all(paths.map(textOf));
    await bench.view("2026-11-23T02:00:00Z");
    expect(await Promise.all(paths.map(textOf))).toEqual(before);
  });

  test("hold whole addresses where the origin is given, and paths where it is not", async () => {
    const whole = await bodyOf<NewsFeed>("/v1/boards/mau/news.json", { origin: "https://kkt.example.vn" });
    expect(whole.feed_url).toBe("https://kkt.example.vn/v1/boards/mau/news.json");
    expect(whole.items[0]?.url).toBe("https://kkt.example.vn/mau/tin/tong-ket-2023/");
    expect((await bodyOf<NewsFeed>("/v1/boards/mau/news.json")).items[0]?.url).toBe("/mau/tin/tong-ket-2023/");
  });
});

describe("news.json", () => {
  test("takes tag, q, limit and offset", async () => {
    const feed = await bodyOf<NewsFeed>("/v1/boards/mau/news.json?q=khu%20cong%20nghiep&limit=1&offset=1");
    expect(feed.items.map(({ id }) => id)).toEqual(["mau/doi-thoai"]);
    expect((await bodyOf<NewsFeed>("/v1/boards/mau/news.json?tag=khong-co")).items).toEqual([]);
  });

  test("leads on by next_url to every item once", async () => {
    const { app } = await appBench();
    const seen: string[] = [];
    let next: string | undefined = "/v1/boards/mau/news.json?limit=1";
    while (next !== undefined) {
      const feed: NewsFeed = await jsonOf(await app.request(next));
      seen.push(...feed.items.map(({ id }) => id));
      next = feed.next_url;
    }
    expect(seen).toEqual(["mau/tong-ket-2023", "mau/doi-thoai", "mau/trong-cay"]);
  });
});

test("statistics.json is narrowed by values between commas", async () => {
  const dataset = JSONstat(
    await bodyOf<Statistics>("/v1/boards/mau/statistics.json?indicator=revenue,vehicles&zone=cha-lo"),
  );
  expect(dataset.Dimension("indicator").id).toEqual(["vehicles"]);
  expect(dataset.Data([0, 0, 0, 0])?.value).toBe(183_000);
});

describe("directives.json", () => {
  test("tells the status on a given day", async () => {
    const { on, directives } = await bodyOf<DirectivesPublication>(
      "/v1/boards/mau/directives.json?on=2020-08-05&unit=moi-truong&status=overdue",
    );
    expect(on).toBe("2020-08-05");
    expect(directives.map(({ id, days }) => [id, days])).toEqual([["kiem-tra", 2]]);
  });

  test("takes today from Vietnam's calendar", async () => {
    const on = async (now: string) =>
      (await bodyOf<DirectivesPublication>("/v1/boards/mau/directives.json", { now: () => new Date(now) })).on;
    expect(await on("2026-11-22T16:59:59Z")).toBe("2026-11-22");
    expect(await on("2026-11-22T17:00:00Z")).toBe("2026-11-23");
  });
});

describe("a malformed parameter", () => {
  test.each([
    ["directives.json?on=abc", "on"],
    ["directives.json?on=2026-02-30", "on"],
    ["news.json?limit=-1", "limit"],
    ["news.json?limit=0", "limit"],
    ["news.json?limit=1e3", "limit"],
    ["news.json?offset=x", "offset"],
  ])("in %s is answered with what was found and what was expected", async (path, name) => {
    const { app, reported } = await appBench();
    const problem = await problemOf(await app.request(`/v1/boards/mau/${path}`));
    expect(problem).toMatchObject({
      status: 400,
      type: "urn:khukit:problem:wrong-parameter",
      detail: expect.stringMatching(new RegExp(`^Tham số ${name} là ".+"; cần .+\\.$`)),
      detail_en: expect.stringMatching(new RegExp(`^The parameter ${name} is ".+"; expected .+\\.$`)),
    });
    expect(reported).toEqual([]);
  });

  test("that is blank counts as not given", async () => {
    expect((await bodyOf<NewsFeed>("/v1/boards/mau/news.json?limit=&tag=%20&q=")).items).toHaveLength(3);
  });
});

describe("an address of a board that is not there", () => {
  test.each([
    ["/v1/boards/khong-co", "unknown-board"],
    ["/v1/boards/khong-co/news.json", "unknown-board"],
    ["/v1/boards/constructor/statistics.json", "unknown-board"],
    ["/v1/boards/__proto__", "unknown-board"],
    ["/v1/boards/mau/news/khong-co", "unknown-article"],
    ["/v1/boards/mau/news/__proto__", "unknown-article"],
    ["/v1/boards/mau/", "unknown-address"],
    ["/v1/boards/mau/khac.json", "unknown-address"],
    ["/v1/boards", "unknown-address"],
    ["/", "unknown-address"],
    ["/v1/boards/%E0%A4%A", "unknown-board"],
    ["/v1/boards/..%2f..%2fetc", "unknown-board"],
  ])("%s is 404 with a problem document", async (path, kind) => {
    const { app, reported } = await appBench();
    const response = await app.request(path);
    expect(await problemOf(response)).toMatchObject({ status: 404, type: `urn:khukit:problem:${kind}` });
    expect(reported).toEqual([]);
  });
});
