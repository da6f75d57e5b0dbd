import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type MountedElement, mount, serverOf } from "../../test/mount.js";
import "./define.js";
import { visitorCounterFixtures as fixtures, VISITS } from "./visitor-counter.fixtures.js";

vi.spyOn(console, "warn").mockImplementation(() => {});
beforeEach(() => {
  globalThis.khukit = undefined;
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const lines = (element: MountedElement): readonly string[] =>
  [...element.shadowRoot.querySelectorAll<HTMLElement>(".line")].map(({ innerText }) => innerText.replace(/\s+/g, " "));

describe("khu-visitor-counter", () => {
  it("shows the five figures of the portals under their own labels", async () => {
    expect(lines(await mount("khu-visitor-counter", fixtures.ready))).toEqual([
      "Đang truy cập 10",
      "Hôm nay 34",
      "Trong tuần 12.242",
      "Tháng hiện tại 45.178",
      "Tổng lượt truy cập 1.030.002",
    ]);
  });

  it("shows every figure and the views of a page when asked", async () => {
    const element = await mount("khu-visitor-counter", fixtures.all);
    expect(lines(element)).toHaveLength(8);
    expect(lines(element).at(-1)).toBe("Lượt xem trang 1.573");
  });

  it("asks for the views of this page where no path is given", async () => {
    const element = await mount("khu-visitor-counter", fixtures.ready);
    const request = serverOf({ ...fixtures.all.answers });
    element.request = request;
    element.setAttribute("views", "");
    await new Promise((resolve) => element.addEventListener("khu-load", resolve, { once: true }));
    expect(request.asked[1]).toContain(`/views?path=${encodeURIComponent(location.pathname)}`);
    expect(lines(element).at(-1)).toBe("Lượt xem trang 0");
  });

  it("counts anew when a view has been counted", async () => {
    const element = await mount("khu-visitor-counter", fixtures.ready);
    element.request = serverOf({ visits: { body: { ...VISITS, today: 35 } } });
    dispatchEvent(new CustomEvent("khu-hit"));
    await new Promise((resolve) => element.addEventListener("khu-load", resolve, { once: true }));
    expect(lines(element)[1]).toBe("Hôm nay 35");
  });

  it("writes nothing to the page when no figure has changed, and only the figures that have", async () => {
    const element = await mount("khu-visitor-counter", fixtures.ready);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(element.shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
    await element.refetch();
    expect([...changes, ...observer.takeRecords()]).toEqual([]);
    element.request = serverOf({ visits: { body: { ...VISITS, online: 11 } } });
    await element.refetch();
    expect([...changes, ...observer.takeRecords()]).toHaveLength(1);
  });

  it("refreshes each minute unless the page says otherwise", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const element = await mount("khu-visitor-counter", fixtures.ready);
    const request = serverOf(fixtures.ready.answers);
    element.request = request;
    await vi.advanceTimersByTimeAsync(53_000);
    expect(request.asked).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(14_000);
    expect(request.asked).toHaveLength(1);
    vi.useRealTimers();
  });

  it("waits while the page is hidden", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const element = await mount("khu-visitor-counter", fixtures.ready);
    const request = serverOf(fixtures.ready.answers);
    element.request = request;
    const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(request.asked).toHaveLength(0);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event("visibilitychange"));
    await vi.advanceTimersByTimeAsync(10);
    expect(request.asked).toHaveLength(1);
    vi.useRealTimers();
  });

  it("asks no more once it is gone", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const element = await mount("khu-visitor-counter", fixtures.ready);
    const request = serverOf(fixtures.ready.answers);
    element.request = request;
    element.remove();
    await vi.advanceTimersByTimeAsync(600_000);
    dispatchEvent(new CustomEvent("khu-hit"));
    expect(request.asked).toHaveLength(0);
    vi.useRealTimers();
  });

  it("counts the page itself, once, when told to", async () => {
    const posted = vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response("{}"));
    const count = { ...fixtures.ready, attributes: { ...fixtures.ready.attributes, count: "" } };
    await mount("khu-visitor-counter", count);
    await mount("khu-visitor-counter", count);
    expect(posted).toHaveBeenCalledTimes(1);
    expect(posted.mock.calls[0]?.[0]).toBe(`${location.origin}/v1/sites/quang-binh/hits`);
  });

  it("says that it has no site", async () => {
    const element = await mount("khu-visitor-counter", fixtures.unconfigured);
    expect(element.state).toBe("error");
    expect(element.shadowRoot.querySelector("details")?.textContent).toContain("site: tìm thấy null");
  });

  it.each([-1, 1.5, "34", null, Number.MAX_VALUE])("refuses %s as a count", async (today) => {
    const element = await mount("khu-visitor-counter", {
      ...fixtures.ready,
      answers: { visits: { body: { ...VISITS, today } } },
    });
    expect(element.shadowRoot.querySelector("details")?.textContent).toContain("$.today: tìm thấy");
  });
});
