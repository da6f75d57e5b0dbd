import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Article, articleMetaSchema, excerptOf } from "./index.js";

const article = (body: string): Article => ({
  slug: "a",
  meta: articleMetaSchema.parse({ title: "a", published: "2024-01-22", lead: "a" }),
  body,
});

const plain = (body: string): string => excerptOf(article(body), 1000);

describe("an excerpt", () => {
  it.each([
    ["## Kết quả\n\nXuất khẩu **93 triệu USD**, tăng *14%*.", "Kết quả Xuất khẩu 93 triệu USD, tăng 14%."],
    ["- một\n- hai\n* ba\n+ bốn", "một hai ba bốn"],
    ["1. Về tổ chức\n2. Về đất đai", "1. Về tổ chức 2. Về đất đai"],
    ["> Trích lời\n> tiếp", "Trích lời tiếp"],
    ["Xem [Quyết định 31](/van-ban/31) và <https://a.gov.vn/b>.", "Xem Quyết định 31 và https://a.gov.vn/b."],
    ['![Cảng](/cang.jpg "Cảng") Cảng Hòn La', "Cảng Hòn La"],
    ["Dòng một  \nDòng hai\n\n---\n\nDòng ba", "Dòng một Dòng hai Dòng ba"],
    ["Tiêu đề\n===\nBài", "Tiêu đề Bài"],
    ["| Năm | Vốn |\n| --- | ---: |\n| 2023 | 735 |", "Năm Vốn 2023 735"],
    ["```yaml\na: 1\n```\nBài", "a: 1 Bài"],
    ["Dùng `khu check` và ~~bỏ~~ giữ", "Dùng khu check và bỏ giữ"],
    ["5 * 3 và a_b_c, diện tích 50*20 m", "5 * 3 và a_b_c, diện tích 50*20 m"],
    ["giá \\*tạm tính\\*", "giá *tạm tính*"],
    ["", ""],
    ["Ho\u0300n La\u00a0\u200b", "Hòn La"],
  ])("of %j reads %j", (body, text) => {
    expect(plain(body)).toBe(text);
  });

  it("is cut behind a whole word and says that more follows", () => {
    const body = article("Đầu tư hạ tầng, mở rộng cảng");
    expect(excerptOf(body, 28)).toBe("Đầu tư hạ tầng, mở rộng cảng");
    expect(excerptOf(body, 27)).toBe("Đầu tư hạ tầng, mở rộng…");
    expect(excerptOf(body, 16)).toBe("Đầu tư hạ tầng…");
    expect(excerptOf(body, 15)).toBe("Đầu tư hạ…");
  });

  it("tells a figure whole or not at all", () => {
    expect(excerptOf(article("Thu phí 109,8 tỷ đồng"), 12)).toBe("Thu phí…");
    expect(excerptOf(article("Thu phí 109,8 tỷ đồng"), 13)).toBe("Thu phí…");
    expect(excerptOf(article("Thu phí 109,8 tỷ đồng"), 14)).toBe("Thu phí 109,8…");
  });

  it("cuts a word that is longer than all the room, but halves no letter", () => {
    expect(excerptOf(article("🏭🏭🏭🏭"), 3)).toBe("🏭🏭…");
    expect(excerptOf(article("nghiêng"), 1)).toBe("…");
    expect(excerptOf(article("nghiêng"), 0)).toBe("");
  });

  it("is never longer than asked for, and is a beginning of the whole text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 40 }), (body, length) => {
        const excerpt = excerptOf(article(body), length);
        expect([...excerpt].length).toBeLessThanOrEqual(length);
        expect(excerptOf(article(body), 10_000).startsWith(excerpt.replace(/…$/, ""))).toBe(true);
      }),
    );
  });
});
