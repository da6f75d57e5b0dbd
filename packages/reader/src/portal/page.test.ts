import { describe, expect, it } from "vitest";
import { spanOf, textOf } from "../text/index.js";
import { describePage } from "./index.js";

const PROSE = "Ban Quản lý khu kinh tế vừa tổ chức hội nghị gặp mặt các nhà đầu tư hạ tầng trên địa bàn tỉnh.";

const describes = (given: string) => describePage(textOf(given));

describe("a news page", () => {
  it("tells its title, the day it was published, who wrote it and its keywords", () => {
    const page = `GIAO BAN QUÝ III/2017\n\nNgày đăng 05/10/2017\n\n${PROSE}\n\nN.H\nTừ khóa: giao ban, quý III`;
    expect(describes(page)).toMatchObject({
      title: "GIAO BAN QUÝ III/2017",
      publishedOn: "2017-10-05",
      byline: "N.H",
      keywords: ["giao ban", "quý III"],
    });
  });

  it("has its title after the slug, the address or the name of the site", () => {
    const title = "Gặp mặt các nhà đầu tư hạ tầng";
    expect(describes(`gap-mat-cac-nha-dau-tu-ha-tang\n\n${title}\n\n${PROSE}`).title).toBe(title);
    expect(describes(`Hotline: 0912 345 678\n\n${title}\n\n${PROSE}`).title).toBe(title);
    expect(describes(`CỔNG THÔNG TIN ĐIỆN TỬ TỈNH\nTrang chủ » Tin tức\n${title}\n${PROSE}`).title).toBe(title);
  });

  it("says where its title stands", () => {
    const text = textOf(`Trang chủ » Tin tức\nGặp mặt nhà đầu tư\n${PROSE}`);
    expect(spanOf(text, describePage(text).titleAt ?? { from: 0, to: 0 }).text).toBe("Gặp mặt nhà đầu tư");
  });

  it.each([
    ["Ngày đăng 05/10/2017", "2017-10-05"],
    ["Đăng lúc: 08:00 ngày 5-10-2017", "2017-10-05"],
    ["Cập nhật: 5.10.2017", "2017-10-05"],
    ["2017-10-05 08:46:55", "2017-10-05"],
    ["Thứ năm, ngày 05 tháng 10 năm 2017", "2017-10-05"],
    ["Ngày đăng 31/02/2017", null],
    ["Ngày đăng 5/10", null],
    ["Ngày 05/10/2017, Ban họp giao ban.", null],
  ])("was published by its line %j on %s", (line, day) => {
    expect(describes(`Giao ban quý III\n${line}\n${PROSE}`).publishedOn).toBe(day);
  });
});

describe("no title", () => {
  it.each([
    ["of a text that begins with prose", `${PROSE}\n\nGiao ban quý III`],
    ["of an interview that begins with a question", `PV: Ông có thể điểm lại kết quả năm 2023?\n\n${PROSE}`],
    ["of a document", `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n${PROSE}`],
    ["of nothing", ""],
  ])("is told %s", (_, given) => {
    expect(describes(given)).toMatchObject({ title: null, titleAt: null });
  });
});
