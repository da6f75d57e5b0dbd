import axe from "axe-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { mount } from "../../test/mount.js";
import "../directive-list/define.js";
import { directiveListFixtures } from "../directive-list/directive-list.fixtures.js";
import "../kpi-cards/define.js";
import { kpiCardsFixtures } from "../kpi-cards/kpi-cards.fixtures.js";
import "../news-list/define.js";
import { newsListFixtures } from "../news-list/news-list.fixtures.js";
import "../stat-chart/define.js";
import { statChartFixtures } from "../stat-chart/stat-chart.fixtures.js";
import "../visitor-counter/define.js";
import { visitorCounterFixtures } from "../visitor-counter/visitor-counter.fixtures.js";
import type { Fixture } from "./fixture.js";

vi.spyOn(console, "warn").mockImplementation(() => {});
afterEach(() => document.body.replaceChildren());

const ELEMENTS: Readonly<Record<string, Readonly<Record<string, Fixture>>>> = {
  "khu-news-list": newsListFixtures,
  "khu-kpi-cards": kpiCardsFixtures,
  "khu-visitor-counter": visitorCounterFixtures,
  "khu-directive-list": directiveListFixtures,
  "khu-stat-chart": statChartFixtures,
};

const CASES = Object.entries(ELEMENTS).flatMap(([tag, fixtures]) =>
  Object.entries(fixtures).flatMap(([name, fixture]) => {
    const themes = "theme" in fixture.attributes ? [fixture.attributes["theme"] as string] : ["light", "dark"];
    return themes.map((theme) => ({ tag, name, theme, fixture }));
  }),
);

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What concerns a whole page is the page's. */
const PAGE_RULES = ["region", "landmark-one-main", "page-has-heading-one", "heading-order"];

describe("axe finds nothing in", () => {
  it.each(CASES)("$tag $name $theme", async ({ tag, theme, fixture }) => {
    const main = document.createElement("main");
    document.body.append(main);
    await mount(tag, { ...fixture, attributes: { ...fixture.attributes, theme } }, main);
    const { violations } = await axe.run(main, {
      runOnly: RULES,
      rules: Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: false }])),
    });
    expect(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => [html, failureSummary])]),
    ).toEqual([]);
  });
});
