import type { Day } from "@khukit/core/day";
import { describe, expect, it } from "vitest";
import { after, folder, news, planned } from "./import.fixture.js";
import { newsIn } from "./index.js";

const FILE = "news/2024-01-22-ket-qua-nam-2023.md";

const titled = (title: string, body = "Nội dung.", publishedOn: Day | null = "2024-01-22" as Day) =>
  news({}, { publishedOn, news: { title, lead: null, keywords: [], body } });

const fileOf = (body: string) => planned([titled("Tin", body)]).files.get("news/2024-01-22-tin.md") ?? "";

describe("a news item", () => {
  it("becomes a file with its title, day, lead and keywords", () => {
    const item = news(
      {},
      {
        news: {
          title: 'Kết quả "năm 2023"',
          lead: "Tóm tắt.",
          keywords: ["hạ tầng", "hạ tầng", " "],
          body: "Một.\n\nHai.",
        },
      },
    );
    expect(planned([item]).files.get(FILE)).toBe(
      '---\ntitle: "Kết quả \\"năm 2023\\""\npublished: "2024-01-22"\nlead: "Tóm tắt."\nkeywords: ["hạ tầng"]\n---\n\nMột.\n\nHai.\n',
    );
  });

  it("is led by its first paragraph, cut behind a sentence", () => {
    const long = `${"Câu thứ nhất dài. ".repeat(30)}`;
    const [change] = planned([titled("Tin", `${long}\nĐoạn hai.`)]).articles;
    expect(change?.value.meta.lead).toMatch(/^Câu thứ nhất dài\..*dài\.$/);
    expect(change?.value.meta.lead.length).toBeLessThanOrEqual(400);
  });

  it("does not repeat its title as its first paragraph", () => {
    expect(fileOf("TIN\nNội dung.")).toMatch(/---\n\nNội dung\.\n$/);
  });

  it("without a day of publication, or without text, is left out", () => {
    const plan = planned([titled("Tin", "Nội dung.", null), titled("Tin", " \n ")]);
    expect(plan.refusals.map(({ reason }) => reason.en)).toEqual([
      "its day of publication cannot be told; add --published YYYY-MM-DD",
      "it has no text",
    ]);
    expect(plan.files.size).toBe(0);
  });

  it("holds no HTML, link or picture, whatever its source", () => {
    expect(fileOf("<script>x</script> [a](javascript:b) ![c](d)\n# e\n1. f")).toMatch(
      /---\n\n\\<script\\>x\\<\/script\\> \\\[a\\\]\(javascript:b\) !\\\[c\\\]\(d\)\n\n\\# e\n\n1\\\. f\n$/,
    );
  });

  it("keeps its lists", () => {
    expect(fileOf("Gồm:\n- một\n• hai\nHết.")).toMatch(/---\n\nGồm:\n\n- một\n- hai\n\nHết\.\n$/);
  });

  it("of a title that another day's item has gets an address of its own", () => {
    const files = after(folder(), planned([titled("Lịch công tác tuần")]));
    const next = planned([titled("Lịch công tác tuần", "Khác.", "2024-01-29" as Day)], { files });
    expect([...next.files.keys()]).toEqual(["news/2024-01-29-lich-cong-tac-tuan-2.md"]);
    const both = after(files, next);
    expect(planned([titled("Lịch công tác tuần", "Khác.", "2024-01-29" as Day)], { files: both }).files.size).toBe(0);
  });

  it("that was edited in the folder is let be; when told its text is replaced and its pictures stay", () => {
    const edited =
      "---\ntitle: Kết quả năm 2023\npublished: 2024-01-22\nlead: Đã sửa.\nimages:\n  - { src: /a.jpg, caption: Ảnh, width: 4, height: 3 }\n---\n\nĐã sửa.\n";
    const files = folder({ [FILE]: edited });
    expect(planned([news({})], { files }).articles).toMatchObject([{ state: "different", replaced: false }]);
    expect(planned([news({})], { files }).files.size).toBe(0);
    const replaced = planned([news({})], { files, replace: true }).files.get(FILE);
    expect(replaced).toContain('images: [{"src":"/a.jpg"');
    expect(replaced).toMatch(/---\n\nDoanh thu tăng\.\n\nXuất khẩu tăng\.\n$/);
  });
});

describe("a page", () => {
  it("is a news item without the furniture around it", () => {
    const page =
      "Trang chủ » Tin tức\n\nGiao ban quý III/2017\n\nNgày đăng 05/10/2017\n\nSáng nay, Ban Quản lý họp giao ban, đánh giá kết quả công tác của quý.\n\nTừ khóa: giao ban, quý III\n\nĐang truy cập: 9 | Hôm nay: 318 | Tổng: 745.903";
    expect(newsIn(page)).toMatchObject({
      item: { title: "Giao ban quý III/2017", keywords: ["giao ban", "quý III"] },
      publishedOn: "2017-10-05",
    });
    expect(newsIn(page).item?.body.trim()).toBe(
      "Sáng nay, Ban Quản lý họp giao ban, đánh giá kết quả công tác của quý.",
    );
  });

  it("that is an official document is no news item", () => {
    const document =
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTHÔNG BÁO\n\nNơi nhận:\n- Lưu: VT.";
    expect(newsIn(document).item).toBeNull();
  });
});
