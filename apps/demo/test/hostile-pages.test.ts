import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { untilCounted, visit } from "./browser.ts";
import { useDemo } from "./demo.ts";
import { shownBy, statesOf } from "./page-content.ts";

const demo = useDemo();

const { version } = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve("@khukit/elements/package.json")), "utf8"),
);
const LOADER = `<script src="/khu/${version}/khu.js" data-board="/v1/boards/quang-binh" data-site="/v1/sites/quang-binh"></script>`;

const WIDGETS = `<khu-kpi-cards indicators="revenue"></khu-kpi-cards>
<khu-news-list limit="2"></khu-news-list>
<khu-directive-list limit="2"></khu-directive-list>
<khu-visitor-counter></khu-visitor-counter>
<khu-stat-chart indicators="revenue_industry revenue_trade_services" period="2023"></khu-stat-chart>`;

const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

interface HostPage {
  readonly head?: string;
  readonly body: string;
  readonly policy?: string;
}

const documentOf = ({ head = "", body }: HostPage): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang</title>${head}</head><body>${body}</body></html>`;

/** A page of some CMS on the server's own origin, and what becomes of the widgets on it. */
const open = async (host: HostPage) => {
  const opened = await visit(demo.browser, "about:blank");
  await opened.page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      headers: host.policy === undefined ? {} : { "Content-Security-Policy": host.policy },
      body: documentOf(host),
    }),
  );
  const warnings: string[] = [];
  opened.page.on("console", (message) => {
    if (message.type() === "warning") warnings.push(message.text());
  });
  await opened.page.goto(`${demo.portals.origin}/host.html`);
  return { ...opened, warnings };
};

const ready = async (page: Awaited<ReturnType<typeof open>>["page"], count: number): Promise<void> => {
  await page.waitForFunction((expected) => document.querySelectorAll('[state="ready"]').length === expected, count, {
    timeout: 15_000,
  });
};

describe("a hostile page", () => {
  it("with the strictest policy and trusted types shows every widget without one violation", async () => {
    const { page, complaints, warnings, close } = await open({ body: WIDGETS + LOADER, policy: STRICT });
    await ready(page, 5);
    await page.locator("khu-stat-chart canvas").waitFor();
    expect(complaints).toEqual([]);
    expect(warnings).toEqual([]);
    await close();
  });

  it("may strip unknown tags: a div holds the widget, and its text stays until there is more", async () => {
    const { page, complaints, close } = await open({
      body: `<div data-khu="news-list" data-limit="2" data-heading="Tin mới"><p>Đang cập nhật</p></div>${LOADER}`,
    });
    await ready(page, 1);
    const [news = ""] = await shownBy(page, "khu-news-list");
    expect(news).toContain("Tin mới");
    expect(await page.getByText("Đang cập nhật").isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  it("may bring the loader twice: each view is counted once, and nobody is warned", async () => {
    const { page, complaints, warnings, close } = await open({ body: WIDGETS + LOADER + LOADER });
    const hits: string[] = [];
    page.on("request", (request) => {
      if (request.method() === "POST") hits.push(request.url());
    });
    await page.reload();
    await ready(page, 5);
    expect(hits).toHaveLength(1);
    expect([...complaints, ...warnings]).toEqual([]);
    await close();
  });

  it("may add widgets later, as a tab or a pager does", async () => {
    const { page, close } = await open({ body: `<main></main>${LOADER}` });
    await page.evaluate(() => {
      document.querySelector("main")?.append(document.createElement("khu-news-list"));
    });
    await ready(page, 1);
    await close();
  });

  it("loads the chart's file only when the chart comes into view", async () => {
    const { page, close } = await open({
      body: `<div style="height:5000px"></div><khu-stat-chart indicators="revenue"></khu-stat-chart>${LOADER}`,
    });
    await untilCounted(page);
    const loaded = () =>
      page.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => name.endsWith("/stat-chart.js")));
    expect(await loaded()).toBe(false);
    await page.locator("khu-stat-chart").scrollIntoViewIfNeeded();
    await ready(page, 1);
    expect(await loaded()).toBe(true);
    await close();
  });

  it("gets no widget whose file was tampered with, and is told so", async () => {
    const opened = await visit(demo.browser, "about:blank");
    const { page } = opened;
    const warnings: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "warning") warnings.push(message.text());
    });
    await page.route("**/news-list.js", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()};window.tampered=true` });
    });
    await page.route("**/host.html", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: documentOf({ body: `<khu-news-list></khu-news-list>${LOADER}` }),
      }),
    );
    await page.goto(`${demo.portals.origin}/host.html`);
    await page.waitForFunction(() => document.querySelector("khu-news-list")?.getAttribute("state") === "error");
    expect(await page.evaluate(() => "tampered" in window)).toBe(false);
    expect(warnings.join()).toContain("news-list.js");
    await opened.close();
  });

  it("may shrink its root and reset everything: the widgets look as on a clean page", async () => {
    const looks = async (head: string) => {
      const { page, close } = await open({ head, body: WIDGETS + LOADER });
      await ready(page, 5);
      const look = await page.locator("khu-kpi-cards").evaluate((element) => {
        const box = element.shadowRoot?.querySelector(".khu");
        const { fontSize, lineHeight, color, letterSpacing, textTransform, whiteSpace } = getComputedStyle(
          box as Element,
        );
        return { fontSize, lineHeight, color, letterSpacing, textTransform, whiteSpace };
      });
      await close();
      return look;
    };
    const hostile = `<style>html{font-size:62.5%}
      *{all:revert!important;box-sizing:content-box!important;line-height:1!important;letter-spacing:3px!important}
      body{font:9px monospace;color:red;text-transform:uppercase;white-space:nowrap}</style>`;
    expect(await looks(hostile)).toEqual(await looks(""));
  });

  it("may wrap all in one form: a widget's buttons never send it", async () => {
    const { page, close } = await open({ body: `<form action="/sent.html">${WIDGETS}</form>${LOADER}` });
    await ready(page, 5);
    const download = page.waitForEvent("download");
    await page.locator("khu-stat-chart").getByRole("button", { name: /CSV/ }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    expect(page.url()).toContain("/host.html");
    await close();
  });

  it("without a board's address is told what is missing, in the widget's own place", async () => {
    const { page, close } = await open({
      body: `<khu-news-list></khu-news-list><script src="/khu/${version}/khu.js"></script>`,
    });
    await page.waitForFunction(() => document.querySelector("khu-news-list")?.getAttribute("state") === "error");
    const [shown = ""] = await shownBy(page, "khu-news-list");
    expect(shown).toContain("data-board");
    expect(await statesOf(page)).toEqual(["khu-news-list: error"]);
    await close();
  });
});

describe("all.js", () => {
  it("brings the light widgets in one file, and the chart's when it is seen", async () => {
    const { page, complaints, close } = await open({
      body: WIDGETS + LOADER.replace("khu.js", "all.js"),
      policy: STRICT,
    });
    await ready(page, 5);
    const files = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => name.split("/").at(-1))
        .filter((name) => name?.endsWith(".js")),
    );
    expect(files.toSorted()).toEqual(["all.js", "count.js", "stat-chart.js"]);
    expect(complaints).toEqual([]);
    await close();
  });
});
