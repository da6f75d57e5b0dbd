import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { boardRecords } from "../../board.fixture.js";
import { newsAtom, newsFeed, newsRss } from "../index.js";

const ORIGIN = "https://kkt.example.vn";

const records = boardRecords();

/** A reader that is not ours. */
const parse = (xml: string) => {
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ["item", "entry", "category"].includes(name),
  }).parse(xml);
};

const contentsOf = (selection = {}) => newsFeed(records, selection, ORIGIN).items.map((item) => item.content_html);

describe("news as RSS", () => {
  const { channel } = parse(newsRss(records, {}, ORIGIN)).rss;

  test("names the board, the feed itself and the newest day", () => {
    expect(channel).toMatchObject({
      title: "Ban Quản lý Khu kinh tế tỉnh Mẫu",
      link: `${ORIGIN}/v1/boards/mau`,
      language: "vi",
      lastBuildDate: "Sun, 21 Jan 2024 17:00:00 GMT",
      "atom:link": { "@_href": `${ORIGIN}/v1/boards/mau/news.rss`, "@_rel": "self" },
    });
  });

  test("holds each article whole, with an id that never changes", () => {
    expect(channel.item).toHaveLength(3);
    expect(channel.item[0]).toMatchObject({
      title: "Tổng kết công tác năm 2023",
      link: `${ORIGIN}/mau/tin/tong-ket-2023/`,
      guid: { "#text": "urn:khukit:news:mau/tong-ket-2023", "@_isPermaLink": "false" },
      pubDate: "Sun, 21 Jan 2024 17:00:00 GMT",
      description: "Doanh thu của doanh nghiệp đạt 6.299 tỷ đồng.",
      "dc:creator": "Văn phòng",
      category: ["khu công nghiệp", "tổng kết", "Hòn La"],
    });
    const contents = channel.item.map((item: Readonly<Record<string, string>>) => item["content:encoded"]);
    expect(contents).toEqual(contentsOf());
  });
});

describe("news as Atom", () => {
  const { feed } = parse(newsAtom(records, {}, ORIGIN));

  test("names the board, the feed itself and the newest day", () => {
    expect(feed).toMatchObject({
      id: "urn:khukit:news:mau",
      title: "Ban Quản lý Khu kinh tế tỉnh Mẫu",
      updated: "2024-01-21T17:00:00.000Z",
      "@_xml:lang": "vi",
      link: [{ "@_href": `${ORIGIN}/v1/boards/mau/news.atom`, "@_rel": "self" }, { "@_rel": "alternate" }],
    });
  });

  test("holds each article whole as HTML, with all that Atom asks for", () => {
    expect(feed.entry).toHaveLength(3);
    for (const entry of feed.entry) {
      expect(entry).toMatchObject({
        id: expect.stringMatching(/^urn:khukit:news:mau\//),
        title: expect.any(String),
        updated: expect.stringMatching(/T17:00:00\.000Z$/),
        author: { name: expect.any(String) },
        content: { "@_type": "html" },
      });
    }
    const contents = feed.entry.map((entry: { content: Readonly<Record<string, string>> }) => entry.content["#text"]);
    expect(contents).toEqual(contentsOf());
  });
});

describe("both feeds", () => {
  test("take the same selection as the JSON feed", () => {
    const selection = { query: "khu cong nghiep", limit: 1 };
    expect(parse(newsRss(records, selection)).rss.channel.item).toHaveLength(1);
    expect(parse(newsAtom(records, selection)).feed.entry).toHaveLength(1);
    expect(parse(newsRss(records, { tag: "khong-co" })).rss.channel).not.toHaveProperty("item");
  });

  test("are the same whenever they are asked for", () => {
    expect(newsRss(records)).toBe(newsRss(boardRecords()));
    expect(newsAtom(records)).toBe(newsAtom(boardRecords()));
  });

  test("of a board without news are feeds all the same", () => {
    const silent = { ...records, articles: [] };
    expect(parse(newsRss(silent)).rss.channel.title).toBe("Ban Quản lý Khu kinh tế tỉnh Mẫu");
    expect(parse(newsAtom(silent)).feed.updated).toBe("1999-12-31T17:00:00.000Z");
  });
});
