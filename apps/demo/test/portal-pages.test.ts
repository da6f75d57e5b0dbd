import { describe, expect, it } from "vitest";
import { readThrough, SCREENS, shiftsOf, untilCounted, visit } from "./browser.ts";
import { useDemo } from "./demo.ts";
import { accessibilityProblems, scrollsSideways, shownBy, statesOf } from "./page-content.ts";
import { BOARDS } from "./portals.ts";

const demo = useDemo();

const openPortal = (path: string, screen: keyof typeof SCREENS = "desktop") =>
  visit(demo.browser, `${demo.portals.origin}${path}`, { viewport: SCREENS[screen] });

describe("npm start", () => {
  it("prints the index and the five portals' addresses, each on a line of its own", () => {
    expect(demo.portals.addresses).toEqual([
      `${demo.portals.origin}/`,
      ...BOARDS.map((board) => `${demo.portals.origin}/${board}/`),
    ]);
  });
});

describe.each(BOARDS)("the portal of %s", (board) => {
  it.each(["desktop", "phone"] as const)("shows all its widgets on a %s, and nothing complains", async (screen) => {
    const { page, complaints, close } = await openPortal(`/${board}/`, screen);
    await readThrough(page);
    const states = await statesOf(page);
    expect(states.length).toBeGreaterThan(2);
    expect(states.filter((state) => !state.endsWith(": ready"))).toEqual([]);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await close();
  });

  it.each(["desktop", "phone"] as const)("does not shift on a %s while the widgets arrive", async (screen) => {
    const { page, close } = await openPortal(`/${board}/`, screen);
    await untilCounted(page);
    await page.waitForTimeout(1000);
    expect(await shiftsOf(page)).toBe(0);
    await close();
  });
});

describe("what the folders say", () => {
  it("stands on Quảng Trị's page: the notice and its nine tasks", async () => {
    const { page, close } = await openPortal("/quang-tri/");
    await readThrough(page);
    const [tasks = ""] = await shownBy(page, "khu-directive-list");
    expect(tasks).toContain("645/TB-KKT");
    expect(tasks).toContain("1. Về tổ chức bộ máy");
    expect(tasks).toContain("2. Công tác chuyên môn");
    expect(tasks).toContain("9 nhiệm vụ");
    expect(tasks).toContain("Trung tâm Quản lý hạ tầng");
    expect(await page.locator("khu-directive-list").locator("ol > li").count()).toBe(9);
    await close();
  });

  it("stands on Kon Tum's page: keywords, related news and the four tasks", async () => {
    const { page, close } = await openPortal("/kon-tum/");
    await readThrough(page);
    expect(await page.locator("main").innerText()).toContain("Từ khóa");
    expect(await page.locator("main").innerText()).toContain("24/7/2019");
    expect((await shownBy(page, "khu-news-list")).join()).toContain("03 lĩnh vực đột phá");
    expect((await shownBy(page, "khu-directive-list")).join()).toContain("4 nhiệm vụ");
    await close();
  });

  it("stands on Quảng Ninh's page: the date, the share line, 4 schemes and 3 meetings", async () => {
    const { page, close } = await openPortal("/quang-ninh/");
    await readThrough(page);
    expect(await page.locator("main time").first().innerText()).toContain("05/10/2017");
    expect(await page.getByText("Chia sẻ").first().isVisible()).toBe(true);
    const figures = (await shownBy(page, "khu-kpi-cards")).join();
    expect(figures).toContain("4 đề án");
    expect(figures).toContain("3 hội nghị");
    await close();
  });

  it("stands on Quảng Bình's page: the year's figures, Cha Lo's and the projects'", async () => {
    const { page, close } = await openPortal("/quang-binh/");
    await readThrough(page);
    const cards = (await shownBy(page, "khu-kpi-cards")).join();
    for (const figure of [
      "6.299",
      "93 triệu USD",
      "214 tỷ đồng",
      "190 dự án",
      "hơn 116.000",
      "4.815 người",
      "6,7 triệu",
      "81,36%",
    ]) {
      expect(cards).toContain(figure);
    }
    const charts = (await shownBy(page, "khu-stat-chart")).join();
    for (const figure of [
      "4.153",
      "2.146",
      "114%",
      "302%",
      "145%",
      "156%",
      "157%",
      "89%",
      "42.000",
      "48.000",
      "2.112",
      "1.840",
    ]) {
      expect(charts).toContain(figure);
    }
    expect(await page.locator("figure figcaption").count()).toBeGreaterThanOrEqual(4);
    await close();
  });

  it("stands on Bình Thuận's page: the old counter goes on, and so do the views; targets and badges", async () => {
    const { page, close } = await openPortal("/binh-thuan/");
    await readThrough(page);
    const counters = (await shownBy(page, "khu-visitor-counter")).join();
    expect(counters).toMatch(/Tổng lượt truy cập\s*1\.030\.0\d\d/);
    expect(counters).toMatch(/Lượt xem[^\d]*1\.5[789]\d/);
    expect((await shownBy(page, "khu-kpi-cards")).join()).toContain("99%");
    expect(await page.getByAltText(/IPv6/i).count()).toBe(1);
    expect(await page.getByAltText(/Tín nhiệm mạng/i).count()).toBe(1);
    await close();
  });
});

describe("every article", () => {
  it("has a page of its own, in the look of its portal, with no complaint", async () => {
    const feed = await (await fetch(`${demo.portals.origin}/v1/boards/quang-binh/news.json`)).json();
    for (const { url, title } of feed.items) {
      const { page, complaints, close } = await openPortal(url);
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(title);
      expect(complaints).toEqual([]);
      await close();
    }
  });
});

describe("without JavaScript", () => {
  it.each(BOARDS)("the page of %s still tells its story and links to the data", async (board) => {
    const { page, close } = await visit(demo.browser, `${demo.portals.origin}/${board}/`, { javaScriptEnabled: false });
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(500);
    expect(await page.locator(`a.khu-fallback[href^="/v1/"], .khu-fallback a`).count()).toBeGreaterThan(1);
    await close();
  });
});
