import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { elementsIn, elementsNamed, runningParts } from "../../markup/parsed.fixture.js";
import type { ReportPublication, ReportsPublication } from "../../publication/index.js";
import { problemOf } from "../app.fixture.js";
import { getOf, readJson } from "./records-app.fixture.js";

const textOf = (html: string): string =>
  elementsNamed(html, "main")
    .map(({ text }) => text)
    .join()
    .replace(/\s+/g, " ");

describe("reports.json", () => {
  test("lists reports, the latest period first, and tells drafts from what was issued", async () => {
    const { reports } = await readJson<ReportsPublication>("/reports.json");
    expect(reports.map(({ id, reference, draft }) => [id, reference, draft])).toEqual([
      ["2023", "05/BC-KKT", false],
      ["2023-H1", null, true],
    ]);
    expect(reports[0]).toMatchObject({
      kind: "final-review",
      period: "2023",
      subject: "Tổng kết công tác năm 2023, nhiệm vụ năm 2024",
      links: { self: "/v1/boards/mau/reports/2023", html: "/v1/boards/mau/reports/2023.html" },
    });
    expect(JSON.stringify(reports)).not.toContain("docx");
  });
});

describe("a report", () => {
  test("holds its sections as safe HTML, its figures and its tasks", async () => {
    const { report } = await readJson<ReportPublication>("/reports/2023");
    expect(report.sections.map(({ level, heading, kinds }) => [level, heading, kinds])).toEqual([
      [0, null, ["other"]],
      [1, "I. KẾT QUẢ", ["results"]],
      [2, "1. Thu hút đầu tư", ["other"]],
      [1, "II. NHIỆM VỤ", ["tasks"]],
    ]);
    expect(report.sections.flatMap(({ html }) => runningParts(html))).toEqual([]);
    expect(report.figures).toMatchObject([
      {
        indicator: "revenue",
        unit: "VND",
        figure: { value: "6299000000000", status: "actual" },
        target: { value: "5832000000000" },
        lastYear: { value: "5800000000000", period: "2022" },
      },
      { indicator: "vehicles", zone: { id: "cha-lo" }, figure: { qualifier: "gt" }, target: null, lastYear: null },
      { indicator: "disbursement_rate", figure: null },
    ]);
    expect(report.directives.map(({ id, lead, due }) => [id, lead.id, due])).toEqual([
      ["bao-cao", "van-phong", "2020-07-31"],
      ["ho-so", "van-phong", null],
    ]);
  });

  test("as DOCX is not there yet, and the problem says what there is", async () => {
    const response = await getOf("/reports/2023.docx");
    const problem = await problemOf(response);
    expect(problem).toMatchObject({ status: 404, type: "urn:khukit:problem:no-docx" });
    expect(problem.detail).toContain("2023.html");
    expect(problem.detail_en).toContain("does not write reports as DOCX yet");
  });
});

describe("a report's page", () => {
  test("has the parts of an official document in their order", async () => {
    const text = textOf(await (await getOf("/reports/2023.html")).text());
    const parts = [
      "ỦY BAN NHÂN DÂN TỈNH QUẢNG BÌNH",
      "BAN QUẢN LÝ KHU KINH TẾ TỈNH MẪU",
      "Số: 05/BC-KKT",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Đồng Hới, ngày 05 tháng 01 năm 2024",
      "BÁO CÁO Tổng kết công tác năm 2023, nhiệm vụ năm 2024",
      "Kính gửi: Ủy ban nhân dân tỉnh Mẫu",
      "I. KẾT QUẢ",
      "Hoàn thành quy hoạch./.",
      "Nơi nhận:",
      "- Như trên;",
      "- Lưu: VT, KHTH.",
      "TRƯỞNG BAN",
      "PHỤ LỤC: SỐ LIỆU",
      "hơn 183.000 lượt phương tiện",
      "PHỤ LỤC: NHIỆM VỤ",
      "31/7/2020",
    ];
    expect(parts.filter((part) => !text.includes(part))).toEqual([]);
    const places = parts.map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((left, right) => left - right));
    expect(text).not.toContain("DỰ THẢO");
  });

  test("of a draft says so, and leaves number and day open", async () => {
    const text = textOf(await (await getOf("/reports/2023-H1.html")).text());
    expect(text).toContain("DỰ THẢO");
    expect(text).toContain("Số: /BC-KKT");
    expect(text).toContain("ngày … tháng … năm …");
    expect(text).not.toContain("Kính gửi");
  });

  test("is told to readers by its headings, tables and language", async () => {
    const html = await (await getOf("/reports/2023.html")).text();
    expect(elementsNamed(html, "html")[0]?.attributes["lang"]).toBe("vi");
    expect(elementsNamed(html, "h1")).toHaveLength(1);
    expect(
      elementsIn(html)
        .filter(({ tag }) => /^h\d$/.test(tag))
        .map(({ tag }) => tag),
    ).toEqual(["h1", "h2", "h3", "h2", "h2", "h2"]);
    expect(elementsNamed(html, "th").map(({ attributes }) => attributes["scope"])).toContain("row");
  });

  test("prints on A4, and runs and loads nothing but its own styles and pictures", async () => {
    const response = await getOf("/reports/2023.html");
    const html = await response.text();
    const [style] = elementsNamed(html, "style");
    expect(style?.text).toContain("size: A4");
    const hash = createHash("sha256")
      .update(style?.text ?? "")
      .digest("base64");
    const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self' http: https:; base-uri 'none'; form-action 'none'`;
    expect(response.headers.get("Content-Security-Policy")).toBe(`${policy}; frame-ancestors 'none'`);
    // Files of a static build have no headers.
    const metas = elementsNamed(html, "meta").map(({ attributes }) => attributes);
    expect(metas).toContainEqual({ "http-equiv": "Content-Security-Policy", content: policy });
    expect(runningParts(html)).toEqual(["<style>"]);
  });
});
