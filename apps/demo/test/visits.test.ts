import { describe, expect, it } from "vitest";
import { visit } from "./browser.ts";
import { useDemo } from "./demo.ts";

const demo = useDemo();

const BASELINE = 1_030_002;
const BASELINE_VIEWS = 1573;

const counts = async (): Promise<{
  readonly visits: { readonly total: number; readonly today: number };
  readonly views: number;
}> => {
  const site = `${demo.portals.origin}/v1/sites/binh-thuan`;
  const { views } = await (await fetch(`${site}/views?path=/binh-thuan/`)).json();
  return { visits: await (await fetch(`${site}/visits`)).json(), views: views["/binh-thuan/"] };
};

/** Opens Bình Thuận's page as one visitor and waits until the view is acknowledged and shown. */
const openAs = async (userAgent: string) => {
  const opened = await visit(demo.browser, "about:blank", { userAgent });
  const acknowledged = opened.page.waitForResponse((response) => response.url().endsWith("/hits"));
  await opened.page.goto(`${demo.portals.origin}/binh-thuan/`);
  expect((await acknowledged).status()).toBe(200);
  return opened;
};

const reload = async ({ page }: Awaited<ReturnType<typeof openAs>>): Promise<void> => {
  const acknowledged = page.waitForResponse((response) => response.url().endsWith("/hits"));
  await page.reload();
  await acknowledged;
};

const shownTotal = async ({ page }: Awaited<ReturnType<typeof openAs>>, total: string): Promise<void> => {
  const counter = page.locator("khu-visitor-counter").filter({ hasText: "Tổng lượt truy cập" });
  await counter.scrollIntoViewIfNeeded();
  await counter.getByText(total, { exact: true }).waitFor();
};

describe("the visitor counter", () => {
  it("goes on from the old counter, counts two visitors as two, and keeps them through kill -9", async () => {
    expect(await counts()).toMatchObject({ visits: { total: BASELINE, today: 0 }, views: BASELINE_VIEWS });

    const first = await openAs("Visitor one");
    const second = await openAs("Visitor two");
    expect(await counts()).toMatchObject({ visits: { total: BASELINE + 2, today: 2 }, views: BASELINE_VIEWS + 2 });
    await shownTotal(second, "1.030.004");

    await reload(first);
    expect(await counts()).toMatchObject({ visits: { total: BASELINE + 2 }, views: BASELINE_VIEWS + 3 });

    await demo.crash();
    expect(await counts()).toMatchObject({ visits: { total: BASELINE + 2, today: 2 }, views: BASELINE_VIEWS + 3 });

    const third = await openAs("Visitor three");
    await shownTotal(third, "1.030.005");
    expect((await counts()).views).toBe(BASELINE_VIEWS + 4);
    await Promise.all([first, second, third].map(({ close }) => close()));
  });
});
