import { afterEach, describe, expect, it, vi } from "vitest";
import { type MountedElement, mount, serverOf, settled, wordsOf } from "../../test/mount.js";
import "../news-list/define.js";
import { newsListFixtures as fixtures } from "../news-list/news-list.fixtures.js";
import { BOARD } from "./fixture.js";

vi.spyOn(console, "warn").mockImplementation(() => {});

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = "vi";
  globalThis.khukit = undefined;
});

const news = (fixture: keyof typeof fixtures): Promise<MountedElement> => mount("khu-news-list", fixtures[fixture]);

describe("where it gets its settings", () => {
  it("takes the board from the loader", async () => {
    globalThis.khukit = { board: "https://may-chu.example/v1/boards/kon-tum" };
    const element = document.createElement("khu-news-list") as unknown as MountedElement;
    const request = serverOf(fixtures.ready.answers);
    element.request = request;
    document.body.append(element);
    await settled(element);
    expect(request.asked).toEqual(["https://may-chu.example/v1/boards/kon-tum/news.json?limit=5"]);
  });

  it("takes the board from a script tag where there is no loader", async () => {
    const script = document.createElement("script");
    script.dataset["board"] = BOARD;
    document.body.append(script);
    const element = document.createElement("khu-news-list") as unknown as MountedElement;
    element.request = serverOf(fixtures.ready.answers);
    document.body.append(element);
    await settled(element);
    expect(element.state).toBe("ready");
  });

  it.each(["javascript:alert(1)", "data:application/json,{}", "ftp://a/b"])("refuses the address %s", async (src) => {
    const element = await mount("khu-news-list", { title: "", attributes: { src }, answers: {} });
    expect(element.state).toBe("error");
    expect(element.shadowRoot.querySelector("details")?.textContent).toContain(`src: tìm thấy ${src}`);
  });

  it.each([
    ["its own lang", { own: "en" }, "en"],
    ["an ancestor's", { parent: "en" }, "en"],
    ["its own before the ancestor's", { own: "vi", parent: "en" }, "vi"],
    ["the page's", { page: "en" }, "en"],
    ["the loader's before the page's", { page: "en", loader: "vi" }, "vi"],
    ["Vietnamese when none is given", {}, "vi"],
    ["Vietnamese for a language it does not know", { own: "fr" }, "vi"],
  ] as const)("speaks %s", async (_title, languages: Readonly<Record<string, string>>, expected) => {
    const { own, parent, page, loader } = languages;
    if (page) document.documentElement.lang = page;
    else document.documentElement.removeAttribute("lang");
    if (loader) globalThis.khukit = { lang: loader };
    const box = document.createElement("div");
    if (parent) box.lang = parent;
    document.body.append(box);
    const attributes = { board: BOARD, ...(own ? { lang: own } : {}) };
    const element = await mount("khu-news-list", { ...fixtures.empty, attributes }, box);
    expect(wordsOf(element)).toContain(expected === "vi" ? "Chưa có tin" : "No news yet");
  });

  it("follows a change of lang without loading again", async () => {
    const element = await news("empty");
    const request = serverOf(fixtures.empty.answers);
    element.request = request;
    element.lang = "en";
    await element.updateComplete;
    expect(wordsOf(element)).toContain("No news yet");
    expect(request.asked).toEqual([]);
  });
});
