import { describe, expect, it } from "vitest";
import { type Article, articleMetaSchema, compareArticles, relatedArticles } from "./index.js";

const article = (slug: string, published: string, ...keywords: readonly string[]): Article => ({
  slug,
  meta: articleMetaSchema.parse({ title: slug, published, lead: slug, keywords: [...keywords] }),
  body: slug,
});

const review = article("so-ket", "2019-07-24", "sơ kết", "hạ tầng");
const works = article("ha-tang", "2019-07-20", "hạ tầng", "sơ kết");
const land = article("quy-dat", "2019-07-22", "hạ tầng");
const visit = article("doan-cong-tac", "2019-07-30");

describe("articles", () => {
  it("stand newest first, and on one day by slug", () => {
    const sameDay = article("a", "2019-07-24");
    expect([works, review, sameDay, visit].toSorted(compareArticles).map(({ slug }) => slug)).toEqual([
      "doan-cong-tac",
      "a",
      "so-ket",
      "ha-tang",
    ]);
  });

  it("are related by the keywords they share, the newest first among equals, never to themselves", () => {
    const related = relatedArticles(review, [visit, land, works, review], 3);
    expect(related.map(({ slug }) => slug)).toEqual(["ha-tang", "quy-dat", "doan-cong-tac"]);
  });

  it("keep the order they were given in untouched", () => {
    const given = [works, visit];
    relatedArticles(review, given, 1);
    expect(given).toEqual([works, visit]);
  });

  it.each([
    { title: "" },
    { published: "24/7/2019" },
    { images: [{ src: "javascript:alert(1)", caption: "x", width: 1, height: 1 }] },
  ])("are refused with %j", (fields) => {
    expect(articleMetaSchema.safeParse({ title: "a", published: "2019-07-24", lead: "a", ...fields }).success).toBe(
      false,
    );
  });
});
