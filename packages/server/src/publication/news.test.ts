import type { Article } from "@khukit/core/article";
import { describe, expect, test } from "vitest";
import { boardRecords } from "../board.fixture.js";
import { newsFeed, newsItem, newsItemPublication } from "./index.js";

const records = boardRecords();
const articleNamed = (slug: string): Article => records.articles.find((article) => article.slug === slug) as Article;
const slugsOf = (feed: ReturnType<typeof newsFeed>) => feed.items.map(({ _khukit }) => _khukit.slug);

describe("a news item", () => {
  const item = newsItem(records, articleNamed("tong-ket-2023"));

  test("tells what the article's file says", () => {
    expect(item).toMatchObject({
      id: "mau/tong-ket-2023",
      url: "/mau/tin/tong-ket-2023/",
      title: "Tổng kết công tác năm 2023",
      summary: "Doanh thu của doanh nghiệp đạt 6.299 tỷ đồng.",
      image: "/mau/assets/hoi-nghi.svg",
      date_published: "2024-01-22T00:00:00+07:00",
      language: "vi",
      tags: ["khu công nghiệp", "tổng kết", "Hòn La"],
      authors: [{ name: "Văn phòng" }],
      _khukit: {
        slug: "tong-ket-2023",
        published: "2024-01-22",
        byline: "Văn phòng",
        event: { date: "2024-01-19", name: "Hội nghị tổng kết", place: "Hội trường A" },
        images: [{ src: "/mau/assets/hoi-nghi.svg", alt: "Quang cảnh hội nghị", width: 800, height: 500 }],
        documents: [{ id: "tb-645", reference: "645/TB-KKT" }],
      },
    });
  });

  test("shows Markdown with tables, and nothing that could run", () => {
    expect(item.content_html).toContain("<strong>Doanh thu</strong>");
    expect(item.content_html).toContain("<td>6.299</td>");
    expect(item.content_html).toContain('<a href="/mau/bang/">bảng</a>');
    expect(item.content_html).toContain("&lt;b onclick=");
    expect(item.content_html).not.toMatch(/<b |javascript:/);
  });

  test("has whole addresses where the server knows its origin", () => {
    const whole = newsItem(records, articleNamed("tong-ket-2023"), "https://kkt.example.vn");
    expect(whole.url).toBe("https://kkt.example.vn/mau/tin/tong-ket-2023/");
    expect(whole.image).toBe("https://kkt.example.vn/mau/assets/hoi-nghi.svg");
    expect(whole._khukit.images[0]?.src).toBe("https://kkt.example.vn/mau/assets/hoi-nghi.svg");
    expect(whole.id).toBe(item.id);
  });

  test("has whole addresses in its text, too", () => {
    const { content_html } = newsItem(records, articleNamed("tong-ket-2023"), "https://kkt.example.vn");
    expect(content_html).toContain('<a href="https://kkt.example.vn/mau/bang/">bảng</a>');
  });

  test("points at itself where the board has no address for news", () => {
    const { board, ...rest } = records;
    const { newsUrl: _, ...silent } = board;
    expect(newsItem({ ...rest, board: silent }, articleNamed("trong-cay")).url).toBe("/v1/boards/mau/news/trong-cay");
  });

  test("leaves out what the article does not have", () => {
    const bare = newsItem(records, articleNamed("trong-cay"));
    expect(bare).not.toHaveProperty("image");
    expect(bare).not.toHaveProperty("authors");
    expect(bare._khukit).toMatchObject({ byline: null, event: null, images: [], documents: [] });
  });

  test("stands with related ones, those that share keywords first, without their text", () => {
    const { related } = newsItemPublication(records, articleNamed("doi-thoai"));
    expect(related.map(({ _khukit }) => _khukit.slug)).toEqual(["tong-ket-2023", "trong-cay"]);
    expect(related[0]).not.toHaveProperty("content_html");
  });
});

describe("a news feed", () => {
  test("has all that JSON Feed 1.1 requires, newest first", () => {
    const feed = newsFeed(records);
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "Ban Quản lý Khu kinh tế tỉnh Mẫu",
      language: "vi",
      feed_url: "/v1/boards/mau/news.json",
    });
    expect(slugsOf(feed)).toEqual(["tong-ket-2023", "doi-thoai", "trong-cay"]);
    for (const item of feed.items) {
      expect(item.id).toEqual(expect.any(String));
      expect(item.content_html).not.toBe("");
      expect(Number.isNaN(Date.parse(item.date_published))).toBe(false);
    }
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(3);
  });

  test("pages without losing or repeating an item", () => {
    const first = newsFeed(records, { limit: 2 });
    expect(slugsOf(first)).toEqual(["tong-ket-2023", "doi-thoai"]);
    expect(first.next_url).toBe("/v1/boards/mau/news.json?limit=2&offset=2");
    const second = newsFeed(records, { limit: 2, offset: 2 });
    expect(slugsOf(second)).toEqual(["trong-cay"]);
    expect(second).not.toHaveProperty("next_url");
  });

  test("holds 20 items, and never more than 100", () => {
    const article = articleNamed("trong-cay");
    const many = {
      ...records,
      articles: Array.from({ length: 150 }, (_, index) => ({ ...article, slug: `s-${index}` })),
    };
    expect(newsFeed(many).items).toHaveLength(20);
    expect(newsFeed(many).next_url).toBe("/v1/boards/mau/pages/news/2.json");
    expect(newsFeed(many, { offset: 20 }).next_url).toBe("/v1/boards/mau/pages/news/3.json");
    expect(newsFeed(many, { offset: 7 }).next_url).toBe("/v1/boards/mau/news.json?offset=27");
    expect(newsFeed(many, { limit: 1000 }).items).toHaveLength(100);
    expect(newsFeed(many, { offset: 150 }).items).toEqual([]);
  });

  test("is searched with or without accents, in title, lead and keywords", () => {
    expect(slugsOf(newsFeed(records, { query: "khu cong nghiep" }))).toEqual(["tong-ket-2023", "doi-thoai"]);
    expect(slugsOf(newsFeed(records, { query: "ĐỐI THOẠI" }))).toEqual(["doi-thoai"]);
    expect(slugsOf(newsFeed(records, { query: "hon la" }))).toEqual(["tong-ket-2023"]);
    expect(slugsOf(newsFeed(records, { query: "mặt bằng" }))).toEqual(["doi-thoai"]);
    expect(slugsOf(newsFeed(records, { query: "khong co gi" }))).toEqual([]);
  });

  test("finds a word whose letters come with combining marks", () => {
    expect(slugsOf(newsFeed(records, { query: "Trồng cây".normalize("NFD") }))).toEqual(["trong-cay"]);
  });

  test("is narrowed to a tag, whose accents matter and whose capitals do not", () => {
    expect(slugsOf(newsFeed(records, { tag: "Khu Công Nghiệp" }))).toEqual(["tong-ket-2023", "doi-thoai"]);
    expect(slugsOf(newsFeed(records, { tag: "khu cong nghiep" }))).toEqual([]);
  });

  test("keeps its filters in its addresses", () => {
    const feed = newsFeed(records, { tag: "khu công nghiệp", limit: 1 }, "https://a.example");
    expect(feed.feed_url).toBe("https://a.example/v1/boards/mau/news.json?tag=khu+c%C3%B4ng+nghi%E1%BB%87p&limit=1");
    expect(feed.next_url).toBe(`${feed.feed_url}&offset=1`);
  });
});
