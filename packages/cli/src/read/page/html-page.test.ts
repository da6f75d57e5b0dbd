import { createHash } from "node:crypto";
import { readText } from "@khukit/reader";
import { describe, expect, it } from "vitest";
import type { ReadDocument } from "../read-document.js";
import { htmlPage } from "./html-page.js";

const documentOf = (text: string, changes: Partial<ReadDocument> = {}): ReadDocument => ({
  file: "tin.txt",
  format: "text",
  encoding: "utf-8",
  title: null,
  publishedOn: null,
  text,
  reading: readText(text),
  news: null,
  problems: [],
  ...changes,
});

const NEWS = "Năm 2023, doanh thu đạt 6.299 tỷ đồng, bằng 114% so với cùng kỳ.";

/** Every tag that a page may hold. */
const TAGS = new Set(
  "a body br caption dd div dl dt footer h1 h2 head header html li main mark meta p section span strong style sup table tbody td th thead title tr ul".split(
    " ",
  ),
);

const tagsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name = ""]) => name.toLowerCase());

const HOSTILE = `<script>alert(1)</script> <img src=x onerror=alert(1)> "'&lt; <!-- </p></body> ${NEWS} <b onclick='x'>`;

describe("the page of a reading", () => {
  it("marks what was found, and tells beside it what that became", () => {
    const page = htmlPage(documentOf(NEWS));
    expect(page).toContain('<mark class="figure" id="S1">doanh thu đạt 6.299 tỷ đồng<sup>S1</sup></mark>');
    expect(page).toContain(
      '<span class="tag figure">S1</span> <strong>Doanh thu của doanh nghiệp: 6.299 tỷ đồng</strong>',
    );
    expect(page).toContain('<a href="#S1">S1</a>');
    expect(page).toContain("S1a bằng 114% so với cùng kỳ");
  });

  it("holds no tag of the text's, of its title's or of the file's name", () => {
    const page = htmlPage(documentOf(HOSTILE, { title: HOSTILE, file: HOSTILE }));
    expect(tagsOf(page).filter((tag) => !TAGS.has(tag))).toEqual([]);
    expect(page.match(/<(?:script|img|b)\b/gi)).toBeNull();
    expect(page.match(/<[^>]*\son\w+=/gi)).toBeNull();
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  it("escapes what a document's header, tasks and units say", () => {
    const text = `UBND TỈNH <b>X</b>\nBAN QUẢN LÝ "KHU" <i>\n\nSố: 97/TB-BQL\nQuảng Bình, ngày 18 tháng 4 năm 2022\n\nTHÔNG BÁO\nKết luận <u>giao ban</u>\n\n1. Giao <s>Văn phòng</s> chủ trì báo cáo trước ngày 30/4/2022.\n\nNơi nhận:\n- <em>Như trên</em>;\n- Lưu: VT.`;
    const page = htmlPage(documentOf(text));
    expect(tagsOf(page).filter((tag) => !TAGS.has(tag))).toEqual([]);
  });

  it("allows nothing but its own style sheet", () => {
    const page = htmlPage(documentOf(NEWS));
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">`,
    );
    expect(page).not.toMatch(/\sstyle=|<script|<link|url\(/);
  });

  it("gives each place an id of its own, and leads only to places that are there", () => {
    const text = `${NEWS}\nNăm 2023, xuất khẩu đạt 93 triệu USD.\nNăm 2022, xuất khẩu đạt 90 triệu USD.`;
    const page = htmlPage(documentOf(text));
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(2);
    for (const target of targets) expect(ids).toContain(target);
  });

  it("closes every mark on the line that it stands on", () => {
    const text = "Giao dự toán năm 2024 cho Trung tâm:\n1. Tổng số:\n1.286.000.000 đồng.";
    const reading = readText(text);
    const span = { text, start: 0, end: text.length };
    const problem = { ...span, kind: "parts-total" as const, message: { vi: "Sai.", en: "Wrong." } };
    const page = htmlPage(documentOf(text, { reading: { ...reading, problems: [problem] } }));
    for (const [paragraph] of page.matchAll(/<p>[\s\S]*?<\/p>/g)) {
      expect(paragraph.match(/<mark/g)?.length ?? 0).toBe(paragraph.match(/<\/mark>/g)?.length ?? 0);
    }
    expect(page.match(/<sup>M1<\/sup>/g)).toHaveLength(1);
    expect(page).toContain('<strong>Sai.</strong><br><span lang="en">Wrong.</span>');
  });
});
