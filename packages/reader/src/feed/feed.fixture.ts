import type { FeedItem } from "./feed.js";

/** RSS by its items. */
export const rss = (items: string): string =>
  '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  `xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Tin &amp; b&#224;i</title>${items}</channel></rss>`;

/** The piece of news that each of the feeds holds. */
export const ITEM: FeedItem = {
  id: "tin-1",
  title: 'Khu "A" & B',
  url: "https://bql.example.vn/tin/1",
  publishedOn: "2017-10-05" as FeedItem["publishedOn"],
  summary: "Tóm tắt",
  contentHtml: "<p>Một</p><table><tr><td>Vốn</td><td>12</td></tr></table>",
  contentText: "Một\nVốn | 12",
  image: "https://bql.example.vn/anh.jpg",
  keywords: ["KCN", "FDI"],
  author: "Văn phòng",
};

export const IN_RSS =
  rss(`<item><guid isPermaLink="false">tin-1</guid><title><![CDATA[Khu &quot;A&quot; &amp; B]]></title><link>/tin/1</link>
  <pubDate>05/10/2017 08:30</pubDate><description>&lt;i&gt;T&#243;m&lt;/i&gt; t&#7855;t</description>
  <content:encoded><![CDATA[${ITEM.contentHtml}]]></content:encoded><dc:creator>Văn phòng</dc:creator>
  <category>KCN</category><category>FDI</category><category>KCN</category><enclosure url="/anh.jpg" type="image/jpeg" length="0"/></item>`);

export const IN_ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Tin &amp; bài</title><id>x</id><entry><id>tin-1</id>
  <title type="html">Khu "A" &amp;amp; B</title><link href="https://bql.example.vn/tin/1"/><link rel="enclosure" type="image/jpeg" href="/anh.jpg"/>
  <published>2017-10-04T20:15:00Z</published><updated>2018-01-01T00:00:00Z</updated><author><name>Văn phòng</name></author>
  <category term="kcn" label="KCN"/><category term="FDI"/><summary>Tóm tắt</summary><content type="html"><![CDATA[${ITEM.contentHtml}]]></content></entry></feed>`;

export const IN_JSON = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Tin & bài",
  items: [
    {
      id: "tin-1",
      title: 'Khu "A" & B',
      url: "https://bql.example.vn/tin/1",
      date_published: "2017-10-05T08:30:00+07:00",
      summary: "Tóm tắt",
      content_html: ITEM.contentHtml,
      image: "https://bql.example.vn/anh.jpg",
      tags: ["KCN", "FDI"],
      authors: [{ name: "Văn phòng" }],
    },
  ],
});

export const POST = {
  id: 1,
  guid: { rendered: "tin-1" },
  date: "2017-10-05T03:15:00",
  date_gmt: "2017-10-04T20:15:00",
  link: "https://bql.example.vn/tin/1",
  title: { rendered: "Khu &#8220;A&#8221; &amp; B" },
  excerpt: { rendered: "<p>Tóm tắt</p>" },
  content: { rendered: ITEM.contentHtml },
  _embedded: {
    author: [{ name: "Văn phòng" }],
    "wp:featuredmedia": [{ source_url: "https://bql.example.vn/anh.jpg" }],
    "wp:term": [[{ name: "KCN" }], [{ name: "FDI" }]],
  },
};
