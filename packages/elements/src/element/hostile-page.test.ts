import { afterEach, describe, expect, it } from "vitest";
import { type MountedElement, mount } from "../../test/mount.js";
import "../news-list/define.js";
import { newsListFixtures as fixtures } from "../news-list/news-list.fixtures.js";

afterEach(() => {
  document.body.replaceChildren();
  for (const style of document.head.querySelectorAll("style[data-test]")) style.remove();
});

const news = (fixture: keyof typeof fixtures): Promise<MountedElement> => mount("khu-news-list", fixtures[fixture]);

const pageStyle = (styles: string): void => {
  const style = document.createElement("style");
  style.dataset["test"] = "";
  style.textContent = styles;
  document.head.append(style);
};

describe("on hostile pages", () => {
  const measures = (element: MountedElement) => {
    const title = element.shadowRoot.querySelector(".title") as HTMLElement;
    const { fontSize, color, lineHeight, letterSpacing, textTransform, fontFamily } = getComputedStyle(title);
    return { fontSize, color, lineHeight, letterSpacing, textTransform, fontFamily };
  };

  it.each([
    ["a root of 62.5 %", "html{font-size:62.5%}"],
    ["a reset with !important", "*{all:revert!important;box-sizing:content-box!important}"],
    ["fonts and colours for everything", "*{font:9px serif!important;color:red!important;line-height:1!important}"],
    ["inherited text settings", "body{text-transform:uppercase;letter-spacing:3px;color:lime;font:30px fantasy}"],
  ])("looks the same under %s", async (_title, styles) => {
    const plain = measures(await news("ready"));
    document.body.replaceChildren();
    pageStyle(styles);
    expect(measures(await news("ready"))).toEqual(plain);
  });

  it("keeps hidden what the page hides", async () => {
    const element = await news("ready");
    element.hidden = true;
    expect(element.offsetHeight).toBe(0);
  });

  it("does not collapse as a flex item", async () => {
    const row = document.createElement("div");
    row.style.display = "flex";
    document.body.append(row);
    const element = await mount("khu-news-list", fixtures.ready, row);
    expect(element.offsetWidth).toBeGreaterThanOrEqual(240);
  });

  it("turns with the page's direction", async () => {
    document.body.dir = "rtl";
    const element = await news("ready");
    expect(element.shadowRoot.querySelector("section")?.dir).toBe("rtl");
    document.body.removeAttribute("dir");
  });

  it("writes no style attribute", async () => {
    const element = await news("images");
    expect(element.shadowRoot.querySelectorAll("[style]").length).toBe(0);
  });
});
