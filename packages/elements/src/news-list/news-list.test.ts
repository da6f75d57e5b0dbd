import { afterEach, describe, expect, it, vi } from "vitest";
import { type MountedElement, mount, serverOf, wordsOf } from "../../test/mount.js";
import "./define.js";
import { newsListFixtures as fixtures, newsFeed, newsItem } from "./news-list.fixtures.js";

vi.spyOn(console, "warn").mockImplementation(() => {});
afterEach(() => document.body.replaceChildren());

const news = (fixture: keyof typeof fixtures): Promise<MountedElement> => mount("khu-news-list", fixtures[fixture]);

const titles = (element: MountedElement): readonly string[] =>
  [...element.shadowRoot.querySelectorAll(".title")].map(({ textContent }) => textContent);

describe("khu-news-list", () => {
  it("lists articles with their date as offices write it", async () => {
    const element = await news("ready");
    expect(titles(element)).toHaveLength(5);
    const time = [...element.shadowRoot.querySelectorAll("time")].at(-1);
    expect(time?.dateTime).toBe("2023-07-03");
    expect(time?.textContent).toBe("03/7/2023");
  });

  it("stands under its heading, at the level that the page sets", async () => {
    const element = await mount("khu-news-list", {
      ...fixtures.ready,
      attributes: { ...fixtures.ready.attributes, "heading-level": "3" },
    });
    const heading = element.shadowRoot.querySelector("[role=heading]");
    expect(heading?.textContent).toBe("Tin hoạt động");
    expect(heading?.getAttribute("aria-level")).toBe("3");
  });

  it("resolves links and pictures against the feed", async () => {
    const element = await mount("khu-news-list", {
      title: "",
      attributes: { src: "https://host.example/v1/boards/x/news.json", show: "image" },
      answers: fixtures.ready.answers,
    });
    const link = element.shadowRoot.querySelector<HTMLAnchorElement>("a.title");
    expect(link?.href).toBe("https://host.example/quang-binh/tin/ket-qua-hoat-dong-2023/");
    const picture = element.shadowRoot.querySelector("img");
    expect(picture?.getAttribute("src")).toBe("https://host.example/quang-binh/assets/images/cang-hon-la.svg");
    expect([picture?.getAttribute("width"), picture?.getAttribute("height")]).toEqual(["960", "540"]);
  });

  it("says in which language its articles are", async () => {
    const element = await news("english");
    expect(element.shadowRoot.querySelector(".words")?.getAttribute("lang")).toBe("vi");
    expect(element.shadowRoot.querySelector("time")?.textContent).toBe("22 January 2024");
  });

  it("keeps to a keyword also where the server knows none", async () => {
    const element = await news("tag");
    expect(titles(element)).toEqual([
      "190 dự án với tổng vốn đăng ký hơn 116.000 tỷ đồng",
      "Hội nghị công bố Quy hoạch tỉnh và xúc tiến đầu tư",
    ]);
  });

  it("asks the server for no more than it shows, one more where one is left out", async () => {
    const request = serverOf(fixtures.ready.answers);
    const element = await mount("khu-news-list", {
      title: "",
      attributes: { board: "/v1/boards/x", limit: "2", exclude: "ket-qua-hoat-dong-2023", tag: "đầu tư" },
      answers: fixtures.ready.answers,
    });
    element.request = request;
    await (element as MountedElement).refetch();
    expect(new URL(request.asked[0] ?? "").search).toBe(
      `?tag=${encodeURIComponent("đầu tư").replace("%20", "+")}&limit=3`,
    );
    expect(titles(element)).toHaveLength(2);
  });

  it("leaves out the article that the page shows", async () => {
    const element = await mount("khu-news-list", {
      ...fixtures.ready,
      attributes: { ...fixtures.ready.attributes, exclude: "ket-qua-hoat-dong-2023" },
    });
    expect(titles(element)[0]).toBe("Kim ngạch qua cửa khẩu Cha Lo bằng 114% so với cùng kỳ");
  });

  it("shows the articles related to one", async () => {
    expect(titles(await news("related"))).toHaveLength(3);
  });

  it("reads a JSON Feed of another source, with the day as it is in Việt Nam", async () => {
    const element = await news("foreign");
    expect(titles(element)).toEqual(["Tin từ nguồn khác"]);
    expect(element.shadowRoot.querySelector("time")?.dateTime).toBe("2024-01-23");
  });

  it("runs nothing that hostile data brings", async () => {
    const element = await news("hostile");
    expect(titles(element)).toEqual(["<img src=x onerror=globalThis.hacked=1>"]);
    expect(element.shadowRoot.querySelector("a, img, script")).toBeNull();
    expect("hacked" in globalThis).toBe(false);
  });

  it.each([
    ["layout", "grid", "list | cards"],
    ["show", "date author", "date | lead | image | tags"],
    ["limit", "nhiều", "số nguyên từ 1"],
  ])("says what %s may be", async (name, value, expected) => {
    const element = await mount("khu-news-list", {
      ...fixtures.ready,
      attributes: { ...fixtures.ready.attributes, [name]: value },
    });
    expect(element.state).toBe("error");
    expect(element.shadowRoot.querySelector("details")?.textContent).toContain(`${name}: tìm thấy`);
    expect(element.shadowRoot.querySelector("details")?.textContent).toContain(expected);
  });

  it("tells the page which article was chosen and lets it stay", async () => {
    const element = await news("ready");
    let chosen: unknown;
    element.addEventListener("khu-select", (event) => {
      chosen = event.detail;
      event.preventDefault();
    });
    const click = new MouseEvent("click", { bubbles: true, cancelable: true });
    element.shadowRoot.querySelector("a")?.dispatchEvent(click);
    expect(chosen).toMatchObject({ slug: "ket-qua-hoat-dong-2023" });
    expect(click.defaultPrevented).toBe(true);
  });

  it("shows five of ten thousand", async () => {
    const items = Array.from({ length: 10_000 }, (_, index) =>
      newsItem({ slug: `tin-${index}`, published: "2024-01-22", title: `Tin ${index}`, summary: "" }),
    );
    const element = await mount("khu-news-list", {
      ...fixtures.ready,
      answers: { "news.json": { body: newsFeed(items) } },
    });
    expect(titles(element)).toHaveLength(5);
  });

  it("refuses more than 5 MB", async () => {
    const element = await mount("khu-news-list", {
      ...fixtures.ready,
      answers: { "news.json": { text: `"${"a".repeat(5_000_001)}"` } },
    });
    expect(wordsOf(element)).toContain("Chưa tải được tin tức");
    expect(element.shadowRoot.querySelector("details")?.textContent).toContain("> 5 MB");
  });
});
