import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanOf, textOf } from "../text/index.js";
import { findViews } from "./index.js";

const viewsIn = (given: string): number | null => findViews(textOf(given))?.views ?? null;

describe("the views of a page", () => {
  it.each([
    ["Lượt xem: 1573", 1573],
    ["Lượt xem : 1.573", 1573],
    ["Lượt đọc: 864", 864],
    ["Đã xem: 1.204", 1204],
    ["Đã xem: 1204 lần", 1204],
    ["Số lượt xem: 3,412", 3412],
    ["SỐ LƯỢT XEM 3412", 3412],
    ["Số lần xem: 12", 12],
    ["Số lần đọc: 12", 12],
    ["Xem: 12", 12],
    ["Views: 12", 12],
    ["12 views", 12],
    ["1.573 lượt xem", 1573],
    ["864 lượt đọc", 864],
    ["Lượt xem\n1573", 1573],
    ["Bài viết đã được xem 1.573 lần", 1573],
    ["(Đã có 864 lượt đọc)", 864],
    ["Lượt xem: 0", 0],
    ["2023-12-15 08:46:55 | Lượt đọc: 864", 864],
    ["15/12/2023 08:46 | 864 lượt đọc", 864],
    ["15/12/2023 08:46 Lượt xem: 864 Cỡ chữ: A- A A+", 864],
    ["Thứ tư, 05/10/2017 - 08:00 - 864 lượt xem", 864],
    ["Ngày đăng: 05/10/2017 (Lượt xem: 864)", 864],
    ["Tác giả: BBT  Đã xem: 864  In trang", 864],
    ["Lượt xem: 12 242", 12242],
  ])("are read from %j", (line, views) => {
    expect(viewsIn(`Trao quà Tết cho công nhân\n${line}\n\nCông đoàn các khu công nghiệp tổ chức chương trình.`)).toBe(
      views,
    );
  });

  it("are those of the article, not of the news listed after it", () => {
    const list = "Tin liên quan\n- Tin thứ nhất (Lượt xem: 12)\n- Tin thứ hai (Lượt xem: 34)";
    expect(viewsIn(`Tiêu đề\n\nNội dung bài viết.\n\nLượt xem: 1573\n\n${list}`)).toBe(1573);
    expect(viewsIn(`Tiêu đề\n\nNội dung bài viết.\n\n${list}`)).toBeNull();
    expect(viewsIn(`Tiêu đề\n\nNội dung bài viết.\n\nCác tin cùng chủ đề 10\nTin thứ nhất\nLượt xem: 12`)).toBeNull();
  });

  it("are not the visits of the site", () => {
    expect(viewsIn("Thống kê truy cập\nĐang xem: 12\nHôm nay: 34\nTổng lượt xem: 5678")).toBeNull();
    expect(viewsIn("Lượt truy cập: 5.678")).toBeNull();
  });

  it.each([
    "Phóng sự về khu kinh tế đạt 1.573 lượt xem sau một tuần.",
    "Phóng sự thu hút 12 bình luận, 1.573 lượt xem, 30 lượt chia sẻ.",
    "Xem thêm: 12 tin khác",
    "Xem 12",
    "Đã xem xét: 12 hồ sơ",
    "Lượt xem: 62%",
    "Lượt xem: 05/10/2017",
    "Lượt xem:",
  ])("are not in %j", (line) => {
    expect(viewsIn(`Tiêu đề\n${line}\nNội dung.`)).toBeNull();
  });

  it("say where they stand", () => {
    const text = textOf("Tiêu đề\n15/12/2023 | Lượt đọc: 864 | In trang");
    expect(spanOf(text, findViews(text) ?? { from: 0, to: 0 }).text).toBe("Lượt đọc: 864");
  });

  it("are looked for in any text without an error", () => {
    const words = fc.constantFrom("Lượt xem", ":", "|", "12", "1.234", "\n", "(", "Tin liên quan", "lượt đọc", "Xem");
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 30 }).map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(texts, (given) => {
        const text = textOf(given);
        const found = findViews(text);
        expect(found === null || (found.from < found.to && found.to <= text.tokens.length)).toBe(true);
      }),
    );
  });
});
