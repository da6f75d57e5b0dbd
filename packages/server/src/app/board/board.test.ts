import type { DirectivesPublication, NewsFeed, Statistics } from "@khukit/core/publication";
import JSONstat from "jsonstat-toolkit";
import { describe, expect, test } from "vitest";
import { publicationPaths } from "../../publication/index.js";
import { appBench, jsonOf, problemOf, twoBoards } from "../app.fixture.js";
import { fullBoards, recordsApp } from "./records-app.fixture.js";

/** By the ending of the file, or its name where that tells. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["news.json", "application/feed+json"],
  ["json", "application/json"],
  ["jsonld", "application/ld+json"],
  ["rss", "application/rss+xml"],
  ["atom", "application/atom+xml"],
  ["csv", "text/csv"],
  ["geojson", "application/geo+json"],
  ["html", "text/html"],
]);

const typeKeyOf = (path: string): string => {
  if (path.endsWith("/news.json")) return "news.json";
  return /\.(\w+)$/.exec(path)?.[1] ?? "json";
};

const bodyOf = async <Shape>(path: string, options = {}): Promise<Shape> => {
  const { app } = await appBench(options);
  const response = await app.request(path);
  expect(response.status).toBe(200);
  return jsonOf(response);
};

describe("a board's addresses", () => {
  test("all answer, each with its media type", async () => {
    const { app } = recordsApp();
    for (const path of fullBoards().flatMap(publicationPaths)) {
      const response = await app.request(path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get("Content-Type")).toBe(`${TYPES.get(typeKeyOf(path))}; charset=utf-8`);
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

test("directives.json turns with the day while the server runs", async () => {
  let now = "2026-11-22T16:59:59Z";
  const { app } = recordsApp({ now: () => new Date(now) });
  const on = async () => (await jsonOf<DirectivesPublication>(await app.request("/v1/boards/mau/directives.json"))).on;
  expect(await on()).toBe("2026-11-22");
  now = "2026-11-22T17:00:00Z";
  expect(await on()).toBe("2026-11-23");
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
    ["/v1/boards/mau/news/..%2fboard.yaml", "unknown-address"],
    ["/v1/boards/mau/news/khong-co.jsonld", "unknown-article"],
    ["/v1/boards/mau/reports/khong-co", "unknown-report"],
    ["/v1/boards/mau/reports/khong-co.html", "unknown-report"],
    ["/v1/boards/mau/reports/khong-co.docx", "unknown-report"],
    ["/v1/boards/mau/reports/..%2f..%2fboard.yaml", "unknown-address"],
    ["/v1/boards/mau/reports/%2e%2e%2fboard.html", "unknown-report"],
    ["/v1/boards/mau/board.yaml", "unknown-address"],
    ["/v1/boards/mau/zones.csv", "unknown-address"],
    ["/v1/boards/mau/pages/news/2.json", "unknown-page"],
    ["/v1/boards/mau/pages/news/1.json", "unknown-page"],
    ["/v1/boards/mau/pages/documents/02.json", "unknown-page"],
    ["/v1/boards/mau/pages/projects/x", "unknown-page"],
    ["/v1/boards/mau/pages/zones/2.json", "unknown-address"],
  ])("%s is 404 with a problem document", async (path, kind) => {
    const { app, reported } = await appBench();
    const response = await app.request(path);
    expect(await problemOf(response)).toMatchObject({ status: 404, type: `urn:khukit:problem:${kind}` });
    expect(reported).toEqual([]);
  });
});
