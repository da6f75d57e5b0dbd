import { afterEach, describe, expect, it, vi } from "vitest";
import { type MountedElement, mount, serverOf, settled, wordsOf } from "../../test/mount.js";
import "../news-list/define.js";
import { newsListFixtures as fixtures } from "../news-list/news-list.fixtures.js";
import type { ElementProblem } from "./element-problem.js";
import { BOARD } from "./fixture.js";

const warn = vi.spyOn(console, "warn").mockImplementation(() => {});

afterEach(() => {
  document.body.replaceChildren();
  warn.mockClear();
});

const news = (fixture: keyof typeof fixtures): Promise<MountedElement> => mount("khu-news-list", fixtures[fixture]);

const button = (element: MountedElement): HTMLButtonElement =>
  element.shadowRoot.querySelector("button") as HTMLButtonElement;

describe("the five states", () => {
  it("says that it is loading to screen readers and shows a skeleton", async () => {
    const element = await news("loading");
    expect(element.getAttribute("state")).toBe("loading");
    expect(element.shadowRoot.querySelector("[role=status]")?.textContent).toBe("Đang tải tin tức…");
    expect(element.shadowRoot.querySelectorAll(".bone").length).toBe(5);
  });

  it("shows what stands inside the tag until there is data, and beside an error", async () => {
    const loading = await news("fallback");
    expect(loading.querySelector("p")?.offsetHeight).toBeGreaterThan(0);
    const failed = await news("serverDown");
    expect(failed.querySelector("p")?.offsetHeight).toBeGreaterThan(0);
    const ready = await mount("khu-news-list", { ...fixtures.ready, fallback: "Xem trên Cổng." });
    expect(ready.querySelector("p")?.offsetHeight).toBe(0);
  });

  it("takes line breaks between the tags for no fallback", async () => {
    document.body.innerHTML = "<khu-news-list board='/v1/boards/x'>\n  </khu-news-list>";
    const element = document.body.firstElementChild as MountedElement;
    element.request = serverOf({ "news.json": "never" });
    await element.updateComplete;
    expect(element.shadowRoot.querySelector(".bone")).not.toBeNull();
  });

  it("says what will stand there when there is nothing", async () => {
    const element = await news("empty");
    expect(element.getAttribute("state")).toBe("empty");
    expect(wordsOf(element)).toBe("Chưa có tin. Tin mới sẽ hiện ở đây.");
  });

  it("tells the visitor to try again and, folded, the webmaster what to mend", async () => {
    const element = await news("malformed");
    expect(element.getAttribute("state")).toBe("error");
    expect(wordsOf(element)).toContain("Chưa tải được tin tức, xin thử lại sau.");
    const details = element.shadowRoot.querySelector("details") as HTMLDetailsElement;
    expect(details.open).toBe(false);
    expect(details.textContent).toContain("<khu-news-list>");
    expect(details.textContent).toContain(`${BOARD}/news.json?limit=5 $.items: tìm thấy 42, cần [ ]`);
  });

  it.each([
    ["serverDown", "found 502 <html>"],
    ["offline", "found TypeError: Failed to fetch, expected a connection"],
    ["notJson", "found <!doctype html>, expected JSON"],
    ["unconfigured", "board: found null, expected http(s)://…, or data-board on the script tag"],
  ] as const)("warns once in the console of %s, and never as an error", async (fixture, message) => {
    const error = vi.spyOn(console, "error");
    await mount("khu-news-list", {
      ...fixtures[fixture],
      attributes: { ...fixtures[fixture].attributes, tag: fixture },
    });
    expect(warn.mock.lastCall?.[0]).toContain(message);
    expect(error).not.toHaveBeenCalled();
  });

  it("loads again at the press of the button and keeps the keyboard where it was", async () => {
    const element = await news("serverDown");
    element.request = serverOf(fixtures.ready.answers);
    button(element).focus();
    button(element).click();
    await element.updateComplete;
    expect(element.state).toBe("loading");
    await settled(element);
    expect(element.state).toBe("ready");
    expect(document.activeElement).toBe(element);
  });

  it("keeps old data when a refresh fails and says from when it is", async () => {
    const element = await news("ready");
    element.request = serverOf({ "news.json": "offline" });
    await element.refetch();
    expect(element.getAttribute("state")).toBe("stale");
    expect(wordsOf(element)).toMatch(/Dữ liệu lúc \d\d:\d\d \d\d?\/\d\d?\/\d{4}, chưa cập nhật được\./);
    expect(wordsOf(element)).toContain("Doanh thu doanh nghiệp");
    element.request = serverOf(fixtures.ready.answers);
    await element.refetch();
    expect(element.getAttribute("state")).toBe("ready");
  });
});

describe("events", () => {
  it("tells of each load and each failure, across shadow roots", async () => {
    const heard: string[] = [];
    const listen = (event: Event): void => void heard.push(event.type);
    for (const type of ["khu-load", "khu-error"]) document.addEventListener(type, listen);
    const element = await news("ready");
    element.request = serverOf({ "news.json": "offline" });
    await element.refetch();
    await element.refetch();
    for (const type of ["khu-load", "khu-error"]) document.removeEventListener(type, listen);
    expect(heard).toEqual(["khu-load", "khu-error", "khu-error"]);
  });

  it("carries the problem with its code", async () => {
    const element = document.createElement("khu-news-list") as unknown as MountedElement;
    element.setAttribute("limit", "-1");
    element.setAttribute("board", BOARD);
    const problem = new Promise<ElementProblem>((resolve) =>
      element.addEventListener("khu-error", ({ detail }) => resolve(detail)),
    );
    document.body.append(element);
    expect((await problem).details).toMatchObject({ code: "attribute", place: "limit", found: "-1" });
  });
});
