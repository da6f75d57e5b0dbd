import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { latinBytes, toTcvn3, windows1258Bytes } from "./charset/old-letters.fixture.js";
import { docxOf, paragraph } from "./docx.fixture.js";
import type { FileResult } from "./file-text.js";
import { textOfFile } from "./text-of-file.js";

const REPORT = "Ban Quản lý các khu công nghiệp tỉnh đã cấp mới 12 dự án, đạt 40% kế hoạch năm.";

const ole = (...names: readonly string[]): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(names.join(" "), "utf16le")]);

const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<x/>")])));

const odt = zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text"), "content.xml": strToU8("<x/>") });
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]);

const read = async (bytes: Uint8Array | string, name = "a.txt", options = {}): Promise<FileResult> =>
  textOfFile(typeof bytes === "string" ? strToU8(bytes) : bytes, name, options);

describe("the text of a file", () => {
  it("is a plain text's, with its lines, whatever ends them", async () => {
    expect(await read("\ufeffKhu A\r\nKhu B\rKhu C\n")).toEqual({
      ok: true,
      value: { kind: "text", charset: "utf-8", text: "Khu A\nKhu B\nKhu C\n", oldLetters: null, problems: [] },
    });
  });

  it("is told by the bytes, not by the name", async () => {
    expect(await read(docxOf(paragraph("Khu A")), "a.pdf")).toMatchObject({
      ok: true,
      value: { kind: "docx", text: "Khu A" },
    });
    expect(await read("<html><p>Khu A", "a.doc")).toMatchObject({ ok: true, value: { kind: "html", text: "Khu A" } });
    expect(await read("Khu <A>", "a.html")).toMatchObject({ ok: true, value: { kind: "text", text: "Khu <A>" } });
    expect(await read("Tệp %PDF-1.7 là gì", "a.pdf")).toMatchObject({ ok: true, value: { kind: "text" } });
  });

  it.each([
    ["a comment and a document type", "<!-- x --><!DOCTYPE html><p>Khu A"],
    ["an XML declaration", '<?xml version="1.0"?><html><body><p>Khu A</p></body></html>'],
    ["a warning of the server", "Warning: x\n<html><body>"],
    ["no frame at all", "<div>Khu A</div>"],
  ])("is a page's with %s", async (_, html) => {
    expect(await read(html)).toMatchObject({ ok: true, value: { kind: "html" } });
  });

  it("tells which encoding was found, and which old letters were converted", async () => {
    expect(await read(windows1258Bytes(REPORT))).toMatchObject({
      ok: true,
      value: { charset: "windows-1258", text: REPORT, oldLetters: null },
    });
    expect(await read(latinBytes(toTcvn3(REPORT)))).toMatchObject({
      ok: true,
      value: { charset: "tcvn3", text: REPORT, oldLetters: "tcvn3" },
    });
    expect(await read(toTcvn3(REPORT))).toMatchObject({
      ok: true,
      value: { charset: "utf-8", text: REPORT, oldLetters: "tcvn3" },
    });
    const page = `<meta charset=windows-1252><p>${toTcvn3(REPORT)}</p>`;
    expect(await read(latinBytes(page))).toMatchObject({
      ok: true,
      value: { charset: "tcvn3", text: REPORT, oldLetters: "tcvn3" },
    });
  });

  it("counts the signs that were spoilt", async () => {
    const bytes = strToU8(`${REPORT} ế`).slice(0, -1);
    expect(await read(bytes)).toMatchObject({ ok: true, value: { problems: [{ reason: "signs-lost" }] } });
  });
});

describe("a file that cannot be read", () => {
  it.each([
    ["empty", "nothing", ""],
    ["empty", "blanks", " \n\n"],
    ["empty", "a page without words", "<html><body><script>x()</script>"],
    ["image", "a picture under the name of a letter", png],
    ["old-word", "a letter of old Word", ole("WordDocument", "1Table")],
    ["encrypted", "a letter under a password", ole("EncryptionInfo", "EncryptedPackage")],
    ["spreadsheet", "an old workbook", ole("Workbook")],
    ["presentation", "old slides", ole("PowerPoint Document")],
    ["mail", "a mail of Outlook", ole("__properties_version1.0")],
    ["unknown-format", "another OLE file", ole("x")],
    ["spreadsheet", "a workbook", zip("[Content_Types].xml", "xl/workbook.xml")],
    ["presentation", "slides", zip("[Content_Types].xml", "ppt/presentation.xml")],
    ["open-document", "an OpenDocument file", odt],
    ["archive", "an archive", zip("a.txt")],
    ["archive", "an archive of another kind", "Rar!\x1a\x07"],
    ["media", "a film", "\0\0\0\x18ftypmp42"],
    ["rtf", "a document in RTF", "{\\rtf1 Khu A}"],
    ["mail", "a page saved with its pictures", "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<html>"],
    ["word-xml", "a letter in one XML", '<?xml version="1.0"?><w:wordDocument><w:body/></w:wordDocument>'],
    ["feed", "a feed", '<?xml version="1.0"?><rss version="2.0"><channel/></rss>'],
    ["unknown-format", "a program", Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 9, 0])],
    ["unknown-format", "controls", "\x01\x02\x03\x04 a"],
    [
      "unknown-charset",
      "an encoding that cannot be told",
      latinBytes("Soci\u00e9t\u00e9 g\u00e9n\u00e9rale \u00e9t\u00e9 \u00e0"),
    ],
  ])("is refused as %s: %s", async (reason, _, bytes) => {
    const result = await read(bytes, "Báo cáo.docx");
    expect(result).toMatchObject({ ok: false, problems: [{ code: "unreadable-file", reason, file: "Báo cáo.docx" }] });
    const { vi = "", en = "" } = result.ok ? {} : (result.problems[0]?.message ?? {});
    expect(vi).toBe(vi.normalize("NFC"));
    expect([vi, en].every((message) => /[;,(] ?.*\.$/.test(message))).toBe(true);
  });

  it.each([
    ["too-large", { mostBytes: 10 }],
    ["too-much-text", { mostText: 10 }],
  ])("is refused as %s beyond a limit", async (reason, options) => {
    expect(await read(REPORT, "a.txt", options)).toMatchObject({ ok: false, problems: [{ reason }] });
  });

  it.each([
    ["too-much-text", { mostMarkup: 100 }],
    ["zip-bomb", { mostUnpacked: 100 }],
    ["zip-bomb", { mostEntries: 2 }],
  ])("is refused as %s where a letter is beyond a limit", async (reason, options) => {
    expect(await read(docxOf(paragraph(REPORT)), "a.docx", options)).toMatchObject({
      ok: false,
      problems: [{ reason }],
    });
  });
});
