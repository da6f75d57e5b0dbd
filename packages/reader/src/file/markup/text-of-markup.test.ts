import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toTcvn3 } from "../charset/old-letters.fixture.js";
import { textOfMarkup } from "./text-of-markup.js";

const text = (html: string): string => textOfMarkup(html).text;

describe("the text of a page", () => {
  it("has a line for each heading, paragraph and line that was broken", () => {
    expect(text("<h1>Tin\n  mới</h1><p>Khu A<br>Khu B<p>Khu C</p>Khu D<hr>Khu E")).toBe(
      "Tin mới\nKhu A\nKhu B\nKhu C\nKhu D\nKhu E",
    );
  });

  it("has a dash before the items of lists and a number before those of numbered ones", () => {
    expect(text("<ul><li>một<li><p>hai</p><ul><li>ba</ul><li>- bốn</ul>sau")).toBe("- một\n- hai\n- ba\n- bốn\nsau");
    expect(text("<ol type=I start=3><li>một<li>hai<li value=9>ba</ol>")).toBe("III. một\nIV. hai\nIX. ba");
    expect(text("<ol type=a><li>một</ol><ol><li>1. một</ol><ul><li></ul><p>hai</p>")).toBe("a. một\n1. một\nhai");
  });

  it("has one line for a row of a table, its cells parted, also where ends are not written", () => {
    expect(
      text("<table><tr><th>STT<th>Tên<th>Vốn<tr><td>1<td>KCN A<br>(mở rộng)<td>12,5<tr><td>2<td><td>3</table>"),
    ).toBe("STT | Tên | Vốn\n1 | KCN A (mở rộng) | 12,5\n2 |  | 3");
  });

  it("has the left column of a letter's head before the right one", () => {
    const head =
      "<table><tr><td><p>UBND TỈNH A</p><p>BAN QUẢN LÝ</p></td><td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>" +
      "<p>Độc lập - Tự do - Hạnh phúc</p></td></tr><tr><td>Số: 7/TB-BQL</td><td>A, ngày 18 tháng 4 năm 2022</td></tr></table>";
    const lines = [
      "UBND TỈNH A",
      "BAN QUẢN LÝ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: 7/TB-BQL",
      "A, ngày 18 tháng 4 năm 2022",
    ];
    expect(text(head).split("\n")).toEqual(lines);
    expect(text(toTcvn3(head)).split("\n")).toEqual(lines);
  });

  it("has the columns of a page laid out by tables one behind the other", () => {
    const menu = "<td><table><tr><td>Tin</td></tr><tr><td>Văn bản</td></tr><tr><td>Hỏi đáp</td></tr></table></td>";
    expect(text(`<table><tr>${menu}<td><h1>Bài</h1><table><tr><td>a<td>1</table></td></tr></table>`)).toBe(
      "Tin\nVăn bản\nHỏi đáp\nBài\na | 1",
    );
  });

  it("leaves out what nobody reads", () => {
    expect(
      text(
        "<title>x</title><style>p{}</style><nav><a>Trang chủ</a></nav><script>'<p>no'</script><p hidden>không<p>có" +
          '<div style="display: none">không</div><select><option>không</select><svg/><noscript>không</noscript><!-- không --><i>và</i>',
      ),
    ).toBe("có\nvà");
  });

  it("keeps a counter and its figures apart, and the digits of one figure together", () => {
    expect(text("<span>Hôm nay</span><span>529</span>")).toBe("Hôm nay 529");
    expect(text("<a>Tin</a><a>Ảnh</a>")).toBe("Tin Ảnh");
    expect(text("<b>1</b><b>2</b> <i>Qu</i><i>ảng</i> m<sup>2</sup>")).toBe("12 Quảng m2");
  });

  it("reads entities, also numbers that were meant in windows-1252, and keeps no-break spaces", () => {
    expect(text("Ho&agrave; B&igrave;nh &#150; &#x1EB7; &lt;b&gt; 12&nbsp;242 R&D &khong;")).toBe(
      "Hoà Bình – ặ <b> 12\u00a0242 R&D &khong;",
    );
  });

  it("shows blanks as one, or keeps them where they part columns", () => {
    expect(text("<p>Số: 1 \t  A</p><pre>a   b\n c</pre>")).toBe("Số: 1 A\na   b\nc");
    expect(textOfMarkup("<p>Số: 1\tA   B\nC</p>", { blanks: "kept" }).text).toBe("Số: 1\tA   B C");
  });

  it("bears with tags that do not match", () => {
    expect(text("<div><table><tr><td>a</div>b</td><td>c</td></tr></table>d</div></p>e")).toBe("ab | c\nd\ne");
    expect(text("a < b <3 </ c> <b x='>'>d</b")).toBe("a < b <3 d");
  });
});

describe("text in a font of the time before Unicode", () => {
  it("is converted, in capitals where the font shows them", () => {
    const html = `<font face=".VnTimeH">${toTcvn3("cộng hòa")}</font> <span style="font-family:&quot;.VnTime&quot;">${toTcvn3("Số Đắk")}</span>`;
    expect(textOfMarkup(html)).toEqual({ text: "CỘNG HÒA Số Đắk", oldLetters: "tcvn3" });
    expect(textOfMarkup('<p style="font: 12pt VNI-Times">Hoäi</p>')).toEqual({ text: "Hội", oldLetters: "vni" });
  });

  it("is left where the page is in Unicode and only kept the font's name", () => {
    const html = '<font face=".VnTime">Có 3 khu</font><font face=".VnTime">Từ đầu năm</font>';
    expect(textOfMarkup(html)).toEqual({ text: "Có 3 khuTừ đầu năm", oldLetters: null });
  });
});

describe("any text", () => {
  it("is read without an exception", () => {
    const parts = fc.constantFrom(
      "<p>",
      "</p>",
      "<td>",
      "<table>",
      "</table>",
      "<tr>",
      "<li>",
      "<b>",
      "<",
      "&#",
      "<!--",
      "<pre>",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ unit: "binary" })), { maxLength: 40 }), (html) => {
        expect(typeof text(html.join(""))).toBe("string");
      }),
    );
  });

  it("loses no word to tags that do not match", () => {
    const tags = fc.constantFrom(
      "<p>",
      "<div>",
      "<td>",
      "<table>",
      "</table>",
      "<tr>",
      "</td>",
      "</p>",
      "</div>",
      "<li>",
    );
    fc.assert(
      fc.property(fc.array(tags, { maxLength: 30 }), (html) => {
        const words = text(html.map((tag, at) => `${tag} w${at} `).join("")).match(/w\d+/g) ?? [];
        expect(new Set(words).size).toBe(html.length);
      }),
    );
  });
});
