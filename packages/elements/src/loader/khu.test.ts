import { afterEach, describe, expect, it, vi } from "vitest";
import { openPage, type TestPage } from "../../test/open-page.js";
import { newsFeed, newsItem } from "../news-list/news-list.fixtures.js";
import { statChartFixtures } from "../stat-chart/stat-chart.fixtures.js";
import { VISITS } from "../visitor-counter/visitor-counter.fixtures.js";

let page: TestPage;
afterEach(() => page.close());

const BOARD = "https://may-chu.example/v1/boards/quang-binh";
const SITE = "https://may-chu.example/v1/sites/quang-binh";
const LOADER = `<script src="/cdn/khu.js" data-board="${BOARD}"></script>`;

const answers = {
  "news.json": newsFeed([newsItem({ slug: "mot", published: "2024-01-22", title: "Tin một", summary: "Tóm tắt" })]),
  "statistics.json": statChartFixtures.ready.answers["statistics.json"].body,
  visits: VISITS,
};

const open = async (markup: string, policy = ""): Promise<void> => {
  page = await openPage(markup, { answers, policy });
};

const stateOf = (selector: string): string | null | undefined =>
  page.document.querySelector(selector)?.getAttribute("state");

const becomes = (selector: string, state: string): Promise<void> =>
  vi.waitFor(() => expect(stateOf(selector)).toBe(state), { timeout: 4000 });

const files = (): readonly string[] =>
  [...page.document.querySelectorAll<HTMLScriptElement>("script[integrity]")].map(
    ({ src }) => src.split("/").at(-1) ?? "",
  );

describe("khu.js", () => {
  it("brings an element's file with its hash and shows the board's news", async () => {
    await open(`${LOADER}<khu-news-list></khu-news-list>`);
    await becomes("khu-news-list", "ready");
    expect(page.document.querySelector("khu-news-list")?.shadowRoot?.textContent).toContain("Tin một");
    const script = page.document.querySelector<HTMLScriptElement>("script[integrity]");
    expect(script?.integrity).toMatch(/^sha256-[\w+/]{43}=$/);
    expect(script?.crossOrigin).toBe("anonymous");
    expect(page.warnings).toEqual([]);
    expect(page.errors).toEqual([]);
  });

  it("brings only what the page holds, each file once", async () => {
    await open(`${LOADER}<khu-news-list></khu-news-list><khu-news-list></khu-news-list>`);
    await becomes("khu-news-list:last-child", "ready");
    expect(files()).toEqual(["news-list.js"]);
  });

  it("makes an element of a div, with its settings and its fallback", async () => {
    await open(`${LOADER}<div data-khu="news-list" data-limit="3" data-related-to=""><p>Xem trên Cổng</p></div>`);
    await becomes("khu-news-list", "ready");
    const element = page.document.querySelector("div > khu-news-list");
    expect(element?.getAttribute("limit")).toBe("3");
    expect(element?.querySelector("p")?.textContent).toBe("Xem trên Cổng");
  });

  it("may be a module, which has no current script", async () => {
    await open(
      `<script type="module" src="/cdn/khu.js" data-board="${BOARD}"></script><khu-news-list></khu-news-list>`,
    );
    await becomes("khu-news-list", "ready");
    expect(page.warnings).toEqual([]);
  });

  it("fills the next holder though one names no element", async () => {
    await open(`<div data-khu="tin tức!">Tin</div><div data-khu="news-list"></div>${LOADER}`);
    await becomes("khu-news-list", "ready");
    expect(page.errors).toEqual([]);
  });

  it("meets elements that come later", async () => {
    await open(LOADER);
    page.document.body.insertAdjacentHTML("beforeend", "<section><div data-khu='news-list'></div></section>");
    await becomes("khu-news-list", "ready");
  });

  it("waits for an element to come near the screen, unless it is eager", async () => {
    const far = '<div style="block-size:3000px"></div>';
    await open(`${LOADER}${far}<khu-news-list></khu-news-list><khu-kpi-cards loading="eager"></khu-kpi-cards>`);
    await vi.waitFor(() => expect(files()).toEqual(["kpi-cards.js"]));
    page.document.querySelector("khu-news-list")?.scrollIntoView();
    await becomes("khu-news-list", "ready");
  });

  it("leaves what stands in a hidden panel until it is shown", async () => {
    await open(`${LOADER}<div hidden><khu-news-list></khu-news-list></div>`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(files()).toEqual([]);
    page.document.querySelector("div")?.removeAttribute("hidden");
    await becomes("khu-news-list", "ready");
  });

  it("counts the view where there is a site, and the counter shows it", async () => {
    await open(
      `<script src="/cdn/khu.js" data-board="${BOARD}" data-site="${SITE}"></script><khu-visitor-counter count></khu-visitor-counter>`,
    );
    await becomes("khu-visitor-counter", "ready");
    await vi.waitFor(() => expect(page.heard).toEqual(["khu-hit"]));
    expect(page.posted).toHaveLength(1);
  });

  it("is silent when it is there twice", async () => {
    await open(`${LOADER}${LOADER}<khu-news-list></khu-news-list>`);
    await becomes("khu-news-list", "ready");
    expect(page.warnings).toEqual([]);
    expect(files()).toEqual(["news-list.js"]);
  });

  it("says once when another version was there before, and works", async () => {
    await open(`${LOADER}<script>khukit.version = "9.9.9"</script>${LOADER}<khu-news-list></khu-news-list>`);
    await becomes("khu-news-list", "ready");
    expect(page.warnings).toEqual([expect.stringContaining("two versions: 9.9.9")]);
  });

  it("leaves the elements of another version as they are", async () => {
    await open(
      `<script>customElements.define("khu-news-list", class extends HTMLElement { static version = "9.9.9" })</script>
       ${LOADER}<khu-news-list></khu-news-list>`,
    );
    await vi.waitFor(() => expect(page.warnings).toHaveLength(1));
    expect(page.warnings[0]).toContain("<khu-news-list>: hai bản / two versions: 9.9.9");
  });

  it("refuses a file with another hash and says so", async () => {
    const tampered = `<script>
      const set = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, "src").set;
      Object.defineProperty(HTMLScriptElement.prototype, "src", { set(value) { set.call(this, value.replace("news-list", "count")) }, get() { return this.getAttribute("src") } });
    </script>`;
    await open(`${LOADER}${tampered}<khu-news-list>Xem trên Cổng</khu-news-list>`);
    await vi.waitFor(() => expect(page.warnings).toHaveLength(1), { timeout: 4000 });
    expect(page.warnings[0]).toContain("/cdn/news-list.js: không nạp được / not loaded");
    expect(stateOf("khu-news-list")).toBe("error");
    expect(page.posted).toEqual([]);
  });

  it("is not taken for a module by an AMD loader on the page", async () => {
    const amd = "<script>var asked = 0; function define() { asked += 1 } define.amd = {};</script>";
    await open(`${amd}${LOADER}<khu-news-list></khu-news-list><khu-stat-chart></khu-stat-chart>`);
    await becomes("khu-stat-chart", "ready");
    expect((page.window as unknown as { asked: number }).asked).toBe(0);
  });

  it.each([
    "require-trusted-types-for 'script'; style-src 'none'",
    "require-trusted-types-for 'script'; trusted-types khukit lit-html; style-src 'none'",
  ])("works under %s", async (policy) => {
    await open(`${LOADER}<khu-news-list></khu-news-list>`, policy);
    await becomes("khu-news-list", "ready");
    expect([...page.errors, ...page.warnings]).toEqual([]);
  });

  it("says what the page's policy must allow, and throws nothing", async () => {
    await open(`${LOADER}<khu-news-list></khu-news-list>`, "require-trusted-types-for 'script'; trusted-types other");
    await vi.waitFor(() => expect(page.warnings).toHaveLength(1));
    expect(page.warnings[0]).toContain("trusted-types khukit");
    expect(page.errors).toEqual([]);
  });
});

describe("all.js", () => {
  it("holds four elements and brings the chart when it is near", async () => {
    await open(
      `<script src="/cdn/all.js" data-board="${BOARD}"></script><khu-news-list></khu-news-list><khu-stat-chart></khu-stat-chart>`,
    );
    await becomes("khu-news-list", "ready");
    await becomes("khu-stat-chart", "ready");
    expect(files()).toEqual(["stat-chart.js"]);
  });

  it("makes elements of divs too", async () => {
    await open(`<script src="/cdn/all.js" data-board="${BOARD}"></script><div data-khu="news-list"></div>`);
    await becomes("khu-news-list", "ready");
  });
});

describe("one file alone", () => {
  it.each(["", 'type="module"'])("works as a script %s", async (type) => {
    await open(`<script ${type} src="/cdn/news-list.js"></script><khu-news-list board="${BOARD}"></khu-news-list>`);
    await becomes("khu-news-list", "ready");
  });

  it("is silent when it is there twice", async () => {
    const script = '<script src="/cdn/news-list.js"></script>';
    await open(`${script}${script}<khu-news-list board="${BOARD}"></khu-news-list>`);
    await becomes("khu-news-list", "ready");
    expect([...page.warnings, ...page.errors]).toEqual([]);
  });
});
