import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toTcvn3, windows1258Bytes } from "../file/charset/old-letters.fixture.js";
import { IN_ATOM, IN_JSON, IN_RSS, ITEM, POST, rss } from "./feed.fixture.js";
import type { Feed, FeedItem } from "./feed.js";
import { readFeed } from "./read-feed.js";

const feed = (given: string | Uint8Array, options = {}): Feed => {
  const result = readFeed(given, options);
  if (!result.ok) throw new Error(result.problems[0]?.reason);
  return result.value;
};

const first = (given: string | Uint8Array, options = {}): FeedItem | undefined => feed(given, options).items[0];

describe("one piece of news", () => {
  it.each([
    ["rss", IN_RSS],
    ["atom", IN_ATOM],
    ["json", IN_JSON],
  ])("is the same record from %s", (kind, given) => {
    expect(feed(given, { url: "https://bql.example.vn/rss.xml" })).toEqual({
      kind,
      title: "Tin & bài",
      items: [ITEM],
      problems: [],
    });
  });

  it("is the same record from posts of WordPress, one or many", () => {
    const item = { ...ITEM, title: "Khu “A” & B" };
    expect(feed(JSON.stringify([POST]))).toEqual({ kind: "wordpress", title: null, items: [item], problems: [] });
    expect(first(JSON.stringify(POST))).toEqual(item);
    expect(feed("[]")).toMatchObject({ kind: "wordpress", items: [] });
  });

  it("is read from RSS 1.0", () => {
    const rdf =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
      '<channel><title>c</title></channel><item rdf:about="https://a.vn/1"><title>Tin</title><dc:date>2017-10-05</dc:date></item></rdf:RDF>';
    expect(feed(rdf)).toMatchObject({
      kind: "rdf",
      items: [{ id: "https://a.vn/1", url: "https://a.vn/1", publishedOn: "2017-10-05" }],
    });
  });

  it("has null for what its feed does not tell, and its summary as content", () => {
    expect(first(rss("<item><title>Tin</title><description>Tóm tắt</description></item>"))).toEqual({
      ...ITEM,
      id: "Tin",
      title: "Tin",
      url: null,
      publishedOn: null,
      contentHtml: null,
      contentText: "Tóm tắt",
      image: null,
      keywords: [],
      author: null,
    });
  });

  it("takes the picture of its content where the feed names none, but no tracker", () => {
    const html = '&lt;img src="/p.gif" width="1"&gt;&lt;img data-src="/a.jpg?x=1&amp;amp;y=2" src="data:,"&gt;';
    expect(
      first(rss(`<item><title>Tin</title><description>${html}</description></item>`), { url: "https://a.vn" })?.image,
    ).toBe("https://a.vn/a.jpg?x=1&y=2");
  });

  it("has no address that no browser should open", () => {
    expect(first(rss("<item><title>Tin</title><link>javascript:alert(1)</link></item>"))?.url).toBeNull();
    expect(first(rss("<item><title>Tin</title><link>/tin/1</link></item>"))?.url).toBeNull();
  });

  it("is read whatever encoding its feed is in", () => {
    const xml = `<?xml version="1.0" encoding="windows-1258"?>${rss("<item><title>Khu công nghiệp tỉnh đã cấp mới dự án</title></item>")}`;
    expect(first(windows1258Bytes(xml))?.title).toBe("Khu công nghiệp tỉnh đã cấp mới dự án");
    const old = rss(`<item><title>${toTcvn3("Khu công nghiệp tỉnh đã cấp mới dự án")}</title></item>`);
    expect(first(old)?.title).toBe("Khu công nghiệp tỉnh đã cấp mới dự án");
  });
});

describe("a feed that is not sound", () => {
  it("gives the whole items before the place where it is cut", () => {
    const cut = rss("<item><title>Một</title></item><item><title>Hai</title></item>").slice(0, -40);
    expect(feed(cut)).toMatchObject({ items: [{ title: "Một" }], problems: [{ reason: "cut-short" }] });
    const atom = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>Một</title></entry><entry><ti';
    expect(feed(atom)).toMatchObject({ kind: "atom", items: [{ title: "Một" }], problems: [{ reason: "cut-short" }] });
  });

  it("bears blank lines before its declaration and controls in its text", () => {
    expect(first(`\ufeff\n <?xml version="1.0"?>${rss("<item><title>Một\x0b\x01 hai</title></item>")}`)?.title).toBe(
      "Một hai",
    );
  });

  it("leaves out items that hold nothing, and says how many", () => {
    expect(feed(rss("<item><author>x</author></item><item><title>Một</title></item>"))).toMatchObject({
      items: [{ title: "Một" }],
      problems: [{ reason: "items-without-content" }],
    });
  });

  it("gives the first items up to a limit", () => {
    expect(feed(rss("<item><title>Một</title></item><item><title>Hai</title></item>"), { mostItems: 1 })).toMatchObject(
      {
        items: [{ title: "Một" }],
        problems: [{ reason: "too-many-items" }],
      },
    );
  });

  it.each([
    ["empty", " \n"],
    ["page", "<!DOCTYPE html><html><body>404</body></html>"],
    ["not-a-feed", "<tin/>"],
    ["not-a-feed", "Không tìm thấy"],
    ["not-a-feed", '{"a":1}'],
    ["not-a-feed", "[1,2]"],
    ["broken", "<rss><channel>"],
    ["broken", '[{"id":1'],
    ["refused", '{"code":"rest_forbidden","message":"Không được phép","data":{"status":401}}'],
    ["unknown-charset", Uint8Array.from({ length: 200 }, (_, at) => 0x80 + ((at * 37) % 128))],
  ])("is refused as %s: %j", (reason, given) => {
    const result = readFeed(given);
    expect(result).toMatchObject({ ok: false, problems: [{ code: "unreadable-file", reason }] });
  });

  it("is refused beyond a limit", () => {
    expect(readFeed(IN_RSS, { mostBytes: 100 })).toMatchObject({ ok: false, problems: [{ reason: "too-large" }] });
  });

  it("never throws, whatever is given", () => {
    const heads = fc.constantFrom(
      "",
      "<rss>",
      rss("<item>"),
      "<feed>",
      "[",
      "{",
      IN_ATOM.slice(0, 300),
      IN_JSON.slice(0, 200),
    );
    fc.assert(
      fc.property(heads, fc.string({ unit: "binary" }), (head, rest) => {
        expect(typeof readFeed(head + rest).ok).toBe("boolean");
      }),
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(typeof readFeed(json).ok).toBe("boolean");
      }),
    );
  });
});
