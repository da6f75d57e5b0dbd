import { describe, expect, test } from "vitest";
import { HOSTILE_TEXTS } from "../../hostile-records.fixture.js";
import { elementsNamed, runningParts } from "../../markup/parsed.fixture.js";
import { LISTED, problemOf } from "../app.fixture.js";
import { recordsApp } from "../board/records-app.fixture.js";

const ask = async (address: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> => {
  const { app, reported } = recordsApp({ assets: { directory: import.meta.dirname, version: "1.2.3" } });
  const response = await app.request(`/embed/${address}`, { headers });
  expect(reported).toEqual([]);
  return response;
};

const pageOf = async (address: string): Promise<string> => {
  const response = await ask(address);
  expect([address, response.status]).toEqual([address, 200]);
  expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
  return response.text();
};

const policyOf = async (address: string): Promise<ReadonlyMap<string, string>> => {
  const text = (await ask(address)).headers.get("Content-Security-Policy") ?? "";
  return new Map(
    text.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources.join(" ")] as const;
    }),
  );
};

describe("a page for a frame", () => {
  test("holds one element with the attributes that its address gives", async () => {
    const page = await pageOf(
      "news-list?board=mau&limit=3&tag=h%E1%BA%A1%20t%E1%BA%A7ng&theme=dark&related-to=a&lang=en",
    );
    expect(elementsNamed(page, "khu-news-list").map(({ attributes }) => attributes)).toEqual([
      { loading: "eager", theme: "dark", limit: "3", tag: "hạ tầng", "related-to": "a" },
    ]);
    expect(elementsNamed(page, "html")[0]?.attributes).toEqual({ lang: "en" });
    expect(elementsNamed(page, "base")[0]?.attributes).toEqual({ target: "_top" });
  });

  test("brings the loader of this version, told of this server's board, and the script for the height", async () => {
    expect(elementsNamed(await pageOf("kpi-cards?board=mau"), "script").map(({ attributes }) => attributes)).toEqual([
      { src: "/khu/1.2.3/khu.js", "data-board": "/v1/boards/mau" },
      { src: "/embed/frame.js", "data-parents": "*" },
    ]);
  });

  test("of the visitor counter names the site on the element alone, so that the frame is not counted as a page", async () => {
    const page = await pageOf("visitor-counter?site=kin&views&count=false&figures=online%20total");
    expect(elementsNamed(page, "khu-visitor-counter").map(({ attributes }) => attributes)).toEqual([
      { loading: "eager", site: "/v1/sites/kin", figures: "online total", views: "" },
    ]);
    expect(elementsNamed(page, "script")[0]?.attributes).toEqual({ src: "/khu/1.2.3/khu.js" });
  });

  test("may be shown by any page where the board is open, else by those that it lists", async () => {
    expect((await policyOf("news-list?board=mau")).get("frame-ancestors")).toBe("*");
    expect((await policyOf("news-list?board=kin")).get("frame-ancestors")).toBe(`'self' ${LISTED}`);
    expect((await policyOf("visitor-counter?site=kin")).get("frame-ancestors")).toBe(`'self' ${LISTED}`);
    const page = await pageOf("news-list?board=kin");
    expect(elementsNamed(page, "script")[1]?.attributes["data-parents"]).toBe(LISTED);
  });

  test("runs our own files and asks our own addresses alone", async () => {
    const policy = await policyOf("stat-chart?board=mau");
    expect(policy.get("default-src")).toBe("'none'");
    expect(policy.get("script-src")).toBe("'self'");
    expect(policy.get("connect-src")).toBe("'self'");
    expect(policy.get("style-src")).toMatch(/^'sha256-[\w+/=]+'$/);
    expect(policy.get("base-uri")).toBe("'none'");
    expect(policy.get("require-trusted-types-for")).toBe("'script'");
    const headers = (await ask("stat-chart?board=mau")).headers;
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.has("Access-Control-Allow-Origin")).toBe(false);
  });

  test.each(HOSTILE_TEXTS)("keeps %j in an attribute", async (hostile) => {
    const plain = runningParts(await pageOf("news-list?board=mau&heading=x"));
    const page = await pageOf(`news-list?board=mau&heading=${encodeURIComponent(hostile)}`);
    expect(runningParts(page)).toEqual(plain);
    // A parser makes U+FFFD of NUL.
    expect(elementsNamed(page, "khu-news-list")[0]?.attributes["heading"]).toBe(
      hostile.trim().replaceAll("\0", "\ufffd"),
    );
  });
});

describe("an address that makes no page", () => {
  test.each([
    ["khong-co?board=mau", 404, "unknown-element"],
    ["constructor?board=mau", 404, "unknown-element"],
    ["news-list", 404, "unknown-board"],
    ["news-list?board=khong-co", 404, "unknown-board"],
    ["visitor-counter?site=khong-co", 404, "unknown-site"],
    ["news-list?board=mau&src=https://evil.example/x.json", 400, "unknown-attribute"],
    ["news-list?board=mau&onload=alert(1)", 400, "unknown-attribute"],
    ["news-list?site=mau", 400, "unknown-attribute"],
    ["news-list?board=mau&limit=x", 400, "wrong-parameter"],
    ["news-list?board=mau&lang=fr", 400, "wrong-parameter"],
    ["news-list?board=mau&limit=1&limit=2", 400, "wrong-parameter"],
    ["news-list.html?board=mau", 404, "unknown-address"],
  ])("%s is %d %s", async (address, status, kind) => {
    expect(await problemOf(await ask(address))).toMatchObject({ status, type: `urn:khukit:problem:${kind}` });
  });

  test("tells a browser what is wrong in a page that may stand in the frame", async () => {
    const response = await ask("news-list?board=mau&limt=3", { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" });
    const page = await response.text();
    expect([response.status, response.headers.get("Content-Type")]).toEqual([400, "text/html; charset=utf-8"]);
    expect(response.headers.get("Content-Security-Policy")).toContain("frame-ancestors *");
    expect(elementsNamed(page, "body")[0]?.text).toContain('Phần tử news-list không có thuộc tính "limt"');
    expect(elementsNamed(page, "body")[0]?.text).toContain("board, lang, theme, refresh");
    expect(elementsNamed(page, "script")).toEqual([]);
  });
});

test("without the elements' files there are no pages for frames", async () => {
  const { app } = recordsApp();
  expect((await app.request("/embed/news-list?board=mau")).status).toBe(404);
});

test.each(["frame.js", "page.js"])("%s may be loaded by any page", async (name) => {
  const { headers, status } = await ask(name);
  expect(status).toBe(200);
  expect(headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
  expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
});
