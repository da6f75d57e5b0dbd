import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** What axe finds with all its default rules, best practices among them. */
export const accessibilityProblems = async (page: Page): Promise<readonly string[]> => {
  // Evaluated through the browser's debugger, which the page's content security policy does not reach.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};

/** The text that each element of a kind shows, from inside its shadow root, with single spaces. */
export const shownBy = (page: Page, tag: string): Promise<readonly string[]> =>
  page.locator(tag).evaluateAll((elements) =>
    elements.map((element) => {
      const root = element.shadowRoot?.querySelector(".khu") ?? element.shadowRoot;
      return (root?.textContent ?? "").replace(/\s+/g, " ").trim();
    }),
  );

/** The state of every widget on the page, as `khu-news-list: ready`. */
export const statesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => element.localName.startsWith("khu-"))
      .map((element) => `${element.localName}: ${element.getAttribute("state")}`),
  );

export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
