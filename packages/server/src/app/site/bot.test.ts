import type { VisitCounts } from "@khukit/core/visit";
import { describe, expect, test } from "vitest";
import { appBench, jsonOf, postHit } from "../app.fixture.js";

const hit = JSON.stringify({ path: "/" });

const countedFor = async (headers: Record<string, string>) => {
  const { app } = await appBench();
  await postHit(app, hit, { headers: { "User-Agent": "somebody else" } });
  const response = await postHit(app, hit, { headers });
  const { views, visits } = await jsonOf<{ readonly views: number; readonly visits: VisitCounts }>(response);
  return { status: response.status, views, visits: visits.total, online: visits.online };
};

const UNCOUNTED = { status: 200, views: 1, visits: 1, online: 1 };

describe("a crawler that runs the page's scripts", () => {
  test.each([
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Googlebot/2.1; +http://www.google.com/bot.html) Chrome/140.0.0.0 Safari/537.36",
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116 Safari/537.36",
    "Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)",
    "Googlebot-Image/1.0",
  ])("is answered with the figures as they are, and not counted: %s", async (userAgent) => {
    expect(await countedFor({ "User-Agent": userAgent })).toEqual(UNCOUNTED);
  });
});

describe("a person", () => {
  test.each([
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/110.0.148 Chrome/104.0.5112.148 Safari/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Zalo iOS/570 ZaloTheme/light ZaloLanguage/vi",
    "Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko",
    "PHP/8.3 for a visitor of the portal",
  ])("is counted with %s", async (userAgent) => {
    expect(await countedFor({ "User-Agent": userAgent })).toMatchObject({ views: 2, visits: 2, online: 2 });
  });
});

describe("a page that a browser fetches ahead", () => {
  test.each([
    { "Sec-Purpose": "prefetch" },
    { "Sec-Purpose": "prefetch;prerender" },
    { Purpose: "prefetch" },
    { "X-Moz": "prefetch" },
  ])("is not counted before it is seen: %j", async (headers) => {
    expect(await countedFor(headers)).toEqual(UNCOUNTED);
  });
});

describe("one who asks not to be followed", () => {
  test.each([{ DNT: "1" }, { "Sec-GPC": "1" }])("is a view, but no visit and not online: %j", async (headers) => {
    expect(await countedFor(headers)).toEqual({ status: 200, views: 2, visits: 1, online: 1 });
  });

  test.each([{ DNT: "0" }, { "Sec-GPC": "0" }, { DNT: "unspecified" }])("must say so: %j", async (headers) => {
    expect(await countedFor(headers)).toMatchObject({ views: 2, visits: 2 });
  });
});
