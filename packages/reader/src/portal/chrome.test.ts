import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanOf, textOf } from "../text/index.js";
import { type ChromeKind, findChrome } from "./index.js";

const PROSE = "Ban Quản lý khu kinh tế vừa tổ chức hội nghị gặp mặt các nhà đầu tư hạ tầng trên địa bàn tỉnh.";

/** What is found in a page, by its kind and the text of its lines. */
const chromeIn = (given: string): readonly (readonly [ChromeKind, string])[] => {
  const text = textOf(given);
  return findChrome(text).map((chrome) => [chrome.kind, spanOf(text, chrome).text] as const);
};

const around = (line: string): string => `Gặp mặt nhà đầu tư hạ tầng\n\n${PROSE}\n\n${line}\n\n${PROSE}`;

describe("furniture of a page", () => {
  it.each<[ChromeKind, string]>([
    ["navigation", "Trang chủ » Tin tức » Hoạt động của Ban"],
    ["navigation", "Trang chủ / Tin tức"],
    ["navigation", "Giới thiệu"],
    ["slug", "ban-quan-ly-khu-kinh-te-so-ket-cong-tac-6-thang-dau-nam-2019"],
    ["widget", "Article"],
    ["widget", "Top page Desktop"],
    ["widget", "ipv6 ready Chung nhan Tin Nhiem Mang"],
    ["widget", "Cỡ chữ: A- A A+"],
    ["published", "Ngày đăng 05/10/2017"],
    ["published", "Cập nhật lúc: 08:00, 05/10/2017"],
    ["published", "Thứ năm, 05/10/2017 - 08:00"],
    ["published", "2023-12-15 08:46:55 | Lượt đọc: 864"],
    ["views", "Lượt xem: 1573"],
    ["share", "Chia sẻ bài viết :"],
    ["share", "Facebook Zalo | In trang | Gửi email"],
    ["login", "Đăng nhập | IPv6 ready | Tín nhiệm mạng"],
    ["contact", "Hotline: (+84) 912 34 5678 - (+84) 987 65 4321"],
    ["contact", "Điện thoại: 0263 3 800 100 - Fax: 0263 3 800 101"],
    ["contact", "Liên hệ: KCN Phước Đông, huyện Gò Dầu, tỉnh Tây Ninh"],
    ["responsible", "Chịu trách nhiệm chính: Trưởng Ban Quản lý"],
    ["responsible", "Thiết kế và vận hành: Trung tâm Công nghệ thông tin và Truyền thông tỉnh"],
    ["copyright", "© 2019 Ban Quản lý các khu công nghiệp"],
    ["copyright", "Bản quyền thuộc Ban Quản lý các khu công nghiệp"],
    ["attachment", "Tệp: 32-nd-cp.signed.pdf (1,2 MB)"],
    ["attachment", "32-nd-cp.signed.pdf (1,2 MB)"],
    ["caption", "(Ảnh: Toàn cảnh khu công nghiệp Quế Võ)"],
    ["caption", "Toàn cảnh hội nghị gặp mặt nhà đầu tư"],
    ["caption", "Gặp mặt nhà đầu tư hạ tầng"],
    ["keywords", "Từ khóa: sơ kết, khu kinh tế"],
  ])("is a line of %s: %j", (kind, line) => {
    expect(chromeIn(around(line))).toEqual([[kind, line]]);
  });

  it.each([
    "N.H",
    "BBT",
    "VP",
    "Theo VP - BQL",
    "Tin, ảnh: Nguyễn Hà",
    "Nguồn: Báo Đầu tư",
    "(Theo baodautu.vn)",
    "Ban biên tập",
    "Nguyễn Hà",
  ])("is a byline after the last sentence: %j", (line) => {
    expect(chromeIn(`Gặp mặt nhà đầu tư\n\n${PROSE}\n\n${line}`)).toEqual([["byline", line]]);
  });

  it("is a caption set in the middle between two paragraphs", () => {
    const indent = " ".repeat(40);
    expect(chromeIn(`Tổng kết năm 2019\n${PROSE}\n\n${indent}Hội nghị tổng kết của Ban\n\n${PROSE}`)).toEqual([
      ["caption", "Hội nghị tổng kết của Ban"],
    ]);
  });

  it("is a caption under the title that is said again instead of a picture", () => {
    const title = "Gặp mặt nhà đầu tư hạ tầng";
    expect(chromeIn(`${title}\n\n${PROSE}\n\n${PROSE}\n\n${title}\nMột buổi gặp mặt\n\n${PROSE}`)).toEqual([
      ["caption", title],
      ["caption", "Một buổi gặp mặt"],
    ]);
  });

  it("is a list of other news with its dates, up to other furniture", () => {
    const list = "Các tin cùng chủ đề 10\nGiao ban quý III (05/10/2017)\nKiểm tra phòng cháy\n04/10/2017";
    expect(chromeIn(`Tiêu đề bài viết\n\n${PROSE}\n\n${list}\nĐăng nhập`)).toEqual([
      ["related", list],
      ["login", "Đăng nhập"],
    ]);
  });

  it("is a poll with its answers and votes", () => {
    const poll = "THĂM DÒ Ý KIẾN\nBạn thấy giao diện mới thế nào?\nRất tốt 62%  Tốt 30%\n(214 phiếu)";
    expect(chromeIn(`Tiêu đề bài viết\n\n${PROSE}\n\n${poll}\n\nĐANG TRỰC TUYẾN: 58`)).toEqual([["poll", poll]]);
  });

  it("is the name of the site above its first article", () => {
    const name = "CỔNG THÔNG TIN ĐIỆN TỬ BAN QUẢN LÝ KHU KINH TẾ";
    expect(chromeIn(`${name}\n\nGặp mặt báo chí\n\n${PROSE}`)).toEqual([["banner", name]]);
  });

  it("holds keywords on its own line or on the next", () => {
    const keywordsOf = (given: string) => findChrome(textOf(given)).map(({ keywords }) => keywords);
    expect(keywordsOf("Từ khóa: sơ kết, khu kinh tế.")).toEqual([["sơ kết", "khu kinh tế"]]);
    expect(keywordsOf("Tags:\nsơ kết, khu kinh tế")).toEqual([["sơ kết", "khu kinh tế"]]);
    expect(keywordsOf("Từ khóa:\n\nCác tin cùng chủ đề")).toEqual([[], []]);
  });

  it("holds whom the byline names and the day of publication", () => {
    const [published, byline] = findChrome(textOf(`Ngày đăng 05/10/2017\n\n${PROSE}\n\nTin, ảnh: Nguyễn Hà`));
    expect(published).toMatchObject({ kind: "published", published: "2017-10-05", byline: null });
    expect(byline).toMatchObject({ kind: "byline", byline: "Nguyễn Hà", published: null });
  });
});

describe("content", () => {
  it.each([
    PROSE,
    "Theo báo cáo của Ban, 9 tháng đầu năm có 12 dự án mới.",
    "Liên hệ chị Trần Thị B, điện thoại 0263 3 800 100 (giờ hành chính) để biết thêm chi tiết.",
    "Ngày 04/10/2017, Trưởng ban chủ trì họp giao ban quý III/2017.",
    "Nguồn vốn đầu tư công năm 2023 là 408 tỷ đồng.",
    "Chia sẻ tại hội nghị, đại diện các doanh nghiệp cảm ơn Ban.",
    "1. Công tác quy hoạch",
    "Kết quả cụ thể:",
    "- Xuất khẩu: 24,11 triệu USD",
    "Rất tốt 62%",
  ])("is not furniture: %j", (line) => {
    expect(chromeIn(around(line))).toEqual([]);
  });

  it("is all that a document says", () => {
    const document = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nTHÔNG BÁO\n\n${PROSE}\n\nNơi nhận:\n- Lưu: VT.\n\nTrần Thị B`;
    expect(chromeIn(document)).toEqual([]);
  });

  it("is told from furniture in any text without an error, in order and without overlap", () => {
    const lines = fc.constantFrom(
      "Tin liên quan",
      "BBT",
      PROSE,
      "",
      "Từ khóa:",
      "a, b",
      "Đăng nhập",
      "Bình chọn",
      "62%",
      "N.H",
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(lines, { maxLength: 30 }).map((parts) => parts.join("\n")),
    );
    fc.assert(
      fc.property(texts, (given) => {
        const text = textOf(given);
        let end = 0;
        for (const { from, to } of findChrome(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.tokens.length);
      }),
    );
  });
});
