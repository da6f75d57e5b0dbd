import { afterEach, describe, expect, it, vi } from "vitest";
import { openPage, type TestPage } from "../../test/open-page.js";

let page: TestPage;
afterEach(() => page.close());

const SITE = "https://may-chu.example/v1/sites/binh-thuan";
const SCRIPT = `<script src="/cdn/count.js" data-site="${SITE}"></script>`;

describe("count.js", () => {
  it("posts one view, without a preflight, and then tells the counters", async () => {
    page = await openPage(SCRIPT);
    await vi.waitFor(() => expect(page.heard).toEqual(["khu-hit"]));
    const [url, init] = page.posted[0] ?? [];
    expect(url).toBe(`${SITE}/hits`);
    expect(init).toMatchObject({ method: "POST", keepalive: true, credentials: "omit" });
    expect(init?.headers).toBeUndefined();
    expect(Object.keys(JSON.parse(String(init?.body))).sort()).toEqual(["path", "referrer"]);
  });

  it("tells no more of where the visitor came from than the site", async () => {
    page = await openPage(SCRIPT);
    await vi.waitFor(() => expect(page.posted).toHaveLength(1));
    expect(JSON.parse(String(page.posted[0]?.[1]?.body)).referrer).toBe(location.origin);
  });

  it("counts once, though the script is there twice", async () => {
    page = await openPage(SCRIPT + SCRIPT);
    await vi.waitFor(() => expect(page.heard).toHaveLength(1));
    expect(page.posted).toHaveLength(1);
  });

  it("counts a page that comes back from the back-forward cache", async () => {
    page = await openPage(SCRIPT);
    await vi.waitFor(() => expect(page.posted).toHaveLength(1));
    page.window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    page.window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: false }));
    await vi.waitFor(() => expect(page.posted).toHaveLength(2));
  });

  it.each([503, 429, 0])("tries again after %s", async (status) => {
    page = await openPage(SCRIPT, { statuses: [status, 200] });
    await vi.waitFor(() => expect(page.heard).toHaveLength(1), { timeout: 4000 });
    expect(page.posted).toHaveLength(2);
  });

  it("does not try again what the server refuses, and says so", async () => {
    page = await openPage(SCRIPT, { statuses: [404] });
    await vi.waitFor(() => expect(page.warnings).toHaveLength(1));
    expect(page.warnings[0]).toContain(`${SITE}/hits (404)`);
    expect(page.posted).toHaveLength(1);
    expect(page.heard).toEqual([]);
  });

  it("does nothing without a site", async () => {
    page = await openPage('<script src="/cdn/count.js"></script>');
    expect(page.posted).toEqual([]);
  });
});
