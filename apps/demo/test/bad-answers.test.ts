import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { readThrough, visit } from "./browser.ts";
import { useDemo } from "./demo.ts";
import { accessibilityProblems, shownBy, statesOf } from "./page-content.ts";

const demo = useDemo();

/** Opens Quảng Bình's page where one address answers as told. */
const openWith = async (address: string, answer: { readonly status?: number; readonly body: string }) => {
  const opened = await visit(demo.browser, "about:blank");
  await opened.page.route(address, (route) => route.fulfill({ contentType: "application/json", ...answer }));
  await opened.page.goto(`${demo.portals.origin}/quang-binh/`);
  await readThrough(opened.page);
  return opened;
};

const othersThan = async (page: Page, tag: string): Promise<readonly string[]> =>
  (await statesOf(page)).filter((state) => !state.startsWith(`${tag}:`));

describe("a malformed answer", () => {
  it.each([
    ["a field of the wrong kind", { body: '{"indicators":[{"code":1}]}' }, "indicators[0]"],
    ["half an answer", { body: '{"indicators":[' }, "JSON"],
    ["an error of the server", { status: 500, body: "{}" }, "500"],
    ["a figure with markup", { body: '{"indicators":"<img src=x onerror=alert(1)>"}' }, "<img src=x onerror=alert(1)>"],
  ])("(%s) shows what to mend in its own place, and the rest of the page lives on", async (_, answer, told) => {
    const { page, complaints, close } = await openWith("**/indicators.json*", answer);
    expect(await statesOf(page)).toContain("khu-kpi-cards: error");
    const [shown = ""] = await shownBy(page, "khu-kpi-cards");
    expect(shown).toContain("Chưa tải được");
    expect(shown).toContain("indicators.json");
    expect(shown).toContain(told);
    expect((await othersThan(page, "khu-kpi-cards")).filter((state) => !state.endsWith(": ready"))).toEqual([]);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints.filter((complaint) => !complaint.includes("500"))).toEqual([]);
    await close();
  });

  it("is mended by the visitor's own retry once the server is well again", async () => {
    const { page, close } = await openWith("**/indicators.json*", { status: 500, body: "{}" });
    await page.unroute("**/indicators.json*");
    await page.locator("khu-kpi-cards").getByRole("button", { name: "Thử lại" }).click();
    await page.locator('khu-kpi-cards[state="ready"]').waitFor();
    await close();
  });
});
