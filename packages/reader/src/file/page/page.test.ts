import { describe, expect, it } from "vitest";
import { toTcvn3 } from "../charset/old-letters.fixture.js";
import { pageOf } from "./page.js";
import { publishedOn } from "./published.js";
import { surveyPage } from "./survey.js";

const PARAGRAPH =
  "Ban Quản lý khu kinh tế tỉnh cho biết, trong 6 tháng đầu năm đã cấp mới 12 dự án, vốn đăng ký 408,371 triệu USD, tăng 14% so với cùng kỳ.";

const page = (head: string, body: string): string =>
  `<!doctype html><html><head><meta charset=utf-8>${head}</head><body>${body}</body></html>`;

const portal = page(
  '<title>Thu hút đầu tư - Cổng thông tin</title><meta property="og:title" content="Thu hút đầu tư 6 tháng"><META NAME="author" CONTENT="Văn phòng">',
  `<nav><ul><li><a href=/>Trang chủ</a></li></ul></nav><div id=content><h1>Thu hút đầu tư 6 tháng</h1>
   <div class=article>${`<p>${PARAGRAPH}</p>`.repeat(6)}</div></div>
   <div>Lượt xem: 1573</div><div>Từ khóa: đầu tư</div>
   <div id=counter><table><tr><td>Hôm nay</td><td>529</td></tr><tr><td>Tổng lượt truy cập</td><td>1031844</td></tr></table></div>`,
);

describe("a page of a portal", () => {
  it("gives all that its readers see, with counters and keywords around the article", () => {
    const lines = pageOf(portal).text.split("\n");
    expect(lines.filter((line) => line !== PARAGRAPH)).toEqual([
      "Thu hút đầu tư 6 tháng",
      "Lượt xem: 1573",
      "Từ khóa: đầu tư",
      "Hôm nay | 529",
      "Tổng lượt truy cập | 1031844",
    ]);
  });

  it("gives the article without them", () => {
    expect(pageOf(portal).article).toEqual({
      title: "Thu hút đầu tư 6 tháng",
      byline: "Văn phòng",
      publishedOn: null,
      text: Array.from({ length: 6 }, () => PARAGRAPH).join("\n"),
    });
  });

  it("gives an article also without a frame of its own, and in the letters of an old font", () => {
    expect(pageOf(`<p>${PARAGRAPH}</p>`.repeat(5)).article?.text.split("\n")).toHaveLength(5);
    const old = pageOf(toTcvn3(page("<title>Tin khu công nghiệp tỉnh</title>", `<p>${PARAGRAPH}</p>`.repeat(5))));
    expect(old.oldLetters).toBe("tcvn3");
    expect(old.article).toMatchObject({ title: "Tin khu công nghiệp tỉnh", text: expect.stringContaining(PARAGRAPH) });
  });

  it("gives no article where it is deeper or its tags are longer than any that was made by hand", () => {
    expect(pageOf(`${"<div>".repeat(700)}<p>${PARAGRAPH}`)).toMatchObject({ text: PARAGRAPH, article: null });
    const attributes = Array.from({ length: 300 }, (_, at) => `a${at}=1`).join(" ");
    expect(pageOf(`<p ${attributes}>${PARAGRAPH}`)).toMatchObject({ text: PARAGRAPH, article: null });
  });
});

describe("the day on which a page was published", () => {
  it.each([
    ["a meta of Open Graph", '<meta property="article:published_time" content="2017-10-04T20:15:00Z">'],
    ["a meta in capitals", '<META NAME="DC.Date.Issued" CONTENT="05/10/2017">'],
    [
      "JSON-LD",
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"datePublished":"2017-10-05T08:30:00+07:00"}]}</script>',
    ],
    [
      "a time that is marked",
      '<time datetime="2016-01-01">cũ</time><time class="entry-date published" datetime="2017-10-05">mới</time>',
    ],
    ["the only time", '<time datetime="2017-10-05T08:30">hôm qua</time>'],
    ["a microdata date", '<span itemprop="datePublished" content="2017-10-05">5/10</span>'],
  ])("is in %s", (_, html) => {
    expect(publishedOn(surveyPage(html))).toBe("2017-10-05");
  });

  it.each([
    ["two times of which none is marked", '<time datetime="2017-10-05"></time><time datetime="2017-10-06"></time>'],
    ["broken JSON-LD", '<script type="application/ld+json">{"datePublished":</script>'],
    ["a script that only looks like it", '<script>{"datePublished":"2017-10-05"}</script>'],
    ["nothing", "<p>5/10/2017</p>"],
  ])("is not in %s", (_, html) => {
    expect(publishedOn(surveyPage(html))).toBeNull();
  });
});
