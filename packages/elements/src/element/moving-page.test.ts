import { afterEach, describe, expect, it, vi } from "vitest";
import { type MountedElement, mount, serverOf, settled, wordsOf } from "../../test/mount.js";
import "../news-list/define.js";
import { newsListFixtures as fixtures } from "../news-list/news-list.fixtures.js";
import { BOARD } from "./fixture.js";

const warn = vi.spyOn(console, "warn").mockImplementation(() => {});

afterEach(() => {
  document.body.replaceChildren();
  warn.mockClear();
});

const news = (fixture: keyof typeof fixtures): Promise<MountedElement> => mount("khu-news-list", fixtures[fixture]);

describe("in a page that moves", () => {
  it("takes properties that were set before the class was there", async () => {
    class Early extends (customElements.get("khu-news-list") as typeof HTMLElement) {}
    const element = document.createElement("khu-early-news") as MountedElement & { limit: number };
    element.request = serverOf(fixtures.ready.answers);
    element.limit = 2;
    element.setAttribute("board", BOARD);
    document.body.append(element);
    customElements.define("khu-early-news", Early);
    await settled(element);
    expect(element.shadowRoot.querySelectorAll(".title").length).toBe(2);
  });

  it("keeps its state through a move, and asks only once", async () => {
    const element = await news("ready");
    const request = serverOf(fixtures.ready.answers);
    element.request = request;
    document.body.append(document.createElement("div"));
    document.body.lastElementChild?.append(element);
    await element.updateComplete;
    expect(element.state).toBe("ready");
    expect(request.asked).toEqual([]);
  });

  it("goes on loading through a move", async () => {
    let aborted = false;
    const element = document.createElement("khu-news-list") as unknown as MountedElement;
    element.setAttribute("board", BOARD);
    element.request = (_input, init) => {
      init?.signal?.addEventListener("abort", () => {
        aborted = true;
      });
      return new Promise(() => {});
    };
    document.body.append(element);
    await element.updateComplete;
    document.body.append(document.createElement("p"), element);
    await element.updateComplete;
    expect(aborted).toBe(false);
  });

  it("gives up in silence when it is removed while loading, and loads when it is back", async () => {
    const element = await news("loading");
    element.remove();
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(warn).not.toHaveBeenCalled();
    element.request = serverOf(fixtures.ready.answers);
    document.body.append(element);
    await settled(element);
    expect(element.state).toBe("ready");
  });

  it("loads anew when its address changes, not when only the choice does", async () => {
    const element = await news("ready");
    const request = serverOf(fixtures.ready.answers);
    element.request = request;
    element.setAttribute("show", "date");
    await element.updateComplete;
    expect(request.asked).toEqual([]);
    element.setAttribute("limit", "1");
    await settled(element);
    expect(request.asked.length).toBe(1);
  });

  it("shows the newest answer when an older one comes late", async () => {
    const element = await news("ready");
    let answerFirst = (_response: Response): void => {};
    element.request = () =>
      new Promise((resolve) => {
        answerFirst = resolve;
      });
    const first = element.refetch();
    element.request = serverOf(fixtures.foreign.answers);
    element.setAttribute("src", "/feeds/khac.json");
    await element.updateComplete;
    await settled(element);
    answerFirst(new Response(JSON.stringify({ items: [] })));
    await first;
    expect(wordsOf(element)).toContain("Tin từ nguồn khác");
  });

  it("waits with loading=lazy until it comes near the screen", async () => {
    const spacer = document.createElement("div");
    spacer.style.height = "4000px";
    document.body.append(spacer);
    const element = document.createElement("khu-news-list") as unknown as MountedElement;
    const request = serverOf(fixtures.ready.answers);
    element.request = request;
    element.setAttribute("board", BOARD);
    element.setAttribute("loading", "lazy");
    document.body.append(element);
    await element.updateComplete;
    expect(request.asked).toEqual([]);
    element.scrollIntoView();
    await settled(element);
    expect(element.state).toBe("ready");
    scrollTo(0, 0);
  });
});
