import fc from "fast-check";
import { strToU8, zipSync, zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docxOf, paragraph } from "./docx.fixture.js";
import type { FileResult } from "./file-text.js";
import { pdfOf, pdfOfObjects } from "./pdf.fixture.js";
import { textOfFile } from "./text-of-file.js";

const read = async (file: Uint8Array | string, options = {}): Promise<FileResult> =>
  textOfFile(typeof file === "string" ? strToU8(file) : file, "a", options);

/** What was found, for files of which only that matters. */
const outcome = (result: FileResult): string => (result.ok ? result.value.kind : (result.problems[0]?.reason ?? ""));

const isSound = (result: FileResult): boolean =>
  result.ok ? result.value.text.trim() !== "" : result.problems.length === 1 && result.problems[0]?.message.vi !== "";

const zeros = (size: number): Uint8Array => new Uint8Array(size).fill(32);

const pdfOfStream = (content: Uint8Array, filter: string): Uint8Array =>
  pdfOfObjects([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
    `<</Filter${filter}/Length ${content.length}>>\nstream\n${Buffer.from(content).toString("latin1")}\nendstream`,
  ]);

describe("any file", () => {
  it("gives its text or a problem, whatever its bytes", async () => {
    const heads = [
      "",
      "PK\x03\x04",
      "%PDF-1.7\n",
      "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
      "<html>",
      "{\\rtf",
      "\xff\xfe",
    ].map((head) => Buffer.from(head, "latin1"));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 600 }), async (head, bytes) => {
        expect(isSound(await read(Uint8Array.from([...head, ...bytes])))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["letter", docxOf(paragraph("Khu công nghiệp").repeat(20))],
    ["PDF", pdfOf([[{ text: "Khu công nghiệp", x: 70, y: 780 }], [{ text: "hai", x: 70, y: 780 }]])],
  ])(
    "that is a %s gives its text or a problem, cut anywhere and spoilt in any place",
    async (_, whole) => {
      const place = fc.integer({ min: 0, max: whole.length - 1 });
      await fc.assert(
        fc.asyncProperty(
          place,
          fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
          async (end, changes) => {
            const spoilt = new Uint8Array(whole);
            for (const [at, byte] of changes) spoilt[at] = byte;
            expect(isSound(await read(spoilt))).toBe(true);
            expect(isSound(await read(spoilt.slice(0, end)))).toBe(true);
          },
        ),
        { numRuns: 60 },
      );
    },
    60_000,
  );
});

describe("a page made to cost much", () => {
  it.each([
    ["a million letters of nested elements", `<html><body>${"<div>".repeat(200_000)}chữ`],
    ["nested elements of which none is ended", `<html><body>${"<p><b>".repeat(100_000)}chữ`],
    ["nested tables", `<html><body>${"<table><tr><td>".repeat(50_000)}chữ`],
    ["nested lists", `<html><body>${"<ul><li>".repeat(50_000)}chữ`],
    ["200 thousand attributes", `<html><p ${Array.from({ length: 200_000 }, (_, at) => `a${at}=1`).join(" ")}>chữ`],
    ["a class of 200 thousand names", `<html><p class="${"a ".repeat(200_000)}">chữ`],
    ["ends of what never began", `<html>${"<b>".repeat(50_000)}${"</i>".repeat(200_000)}chữ`],
    ["entities that there are not", `<html>${Array.from({ length: 100_000 }, (_, at) => `&x${at};`).join(" ")} chữ`],
    ["nothing but brackets", `<html>${"<".repeat(500_000)} chữ`],
  ])("by %s gives its text", async (_, html) => {
    const result = await read(html);
    expect(result.ok && result.value.text.endsWith("chữ")).toBe(true);
  });
});

describe("a text made to cost much", () => {
  it.each([
    ["a tower of marks", `a${"\u0301".repeat(1_000_000)}`],
    ["old letters in one line", "Khu c«ng nghiÖp ".repeat(60_000)],
    ["old letters in many lines", "Khu c«ng nghiÖp\n".repeat(60_000)],
    ["letters that may be old", "é".repeat(1_000_000)],
    ["lines without an end", "\r".repeat(1_000_000)],
  ])("by %s gives its text or none", async (_, text) => {
    expect(["text", "empty"]).toContain(outcome(await read(text)));
  });
});

describe("a bomb", () => {
  it.each([
    ["in a letter's text", docxOf(" ".repeat(3_000_000))],
    [
      "of more files than a letter has",
      zipSync(Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`word/${at}.xml`, new Uint8Array()]))),
    ],
    ["in a page's content", pdfOfStream(zlibSync(zeros(3_000_000)), "/FlateDecode")],
    ["packed twice", pdfOfStream(zlibSync(zlibSync(zeros(3_000_000))), "[/FlateDecode/FlateDecode]")],
  ])("%s is refused", async (_, bytes) => {
    expect(outcome(await read(bytes, { mostUnpacked: 1_000_000, mostEntries: 1_000 }))).toBe("zip-bomb");
  });

  it("is refused by the limits that hold unless others are given", async () => {
    expect(outcome(await read(pdfOfStream(zlibSync(zeros(101_000_000)), "/FlateDecode")))).toBe("zip-bomb");
    expect(outcome(await read(docxOf(" ".repeat(11_000_000))))).toBe("zip-bomb");
  });

  it("in a picture costs nothing, for pictures are not unpacked", async () => {
    const bomb = docxOf(paragraph("chữ"), { files: { "word/media/image1.bmp": zeros(3_000_000) } });
    expect(await read(bomb, { mostUnpacked: 1_000_000 })).toMatchObject({ ok: true, value: { text: "chữ" } });
  });

  it("of entities in a letter's XML is no letter", async () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>';
    const document = strToU8(
      `${entities}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>`,
    );
    expect(outcome(await read(docxOf("", { files: { "word/document.xml": document } })))).toBe("broken");
  });

  it("of tables in tables is a problem", async () => {
    const nested = "<w:tbl><w:tr><w:tc>".repeat(20_000) + paragraph("chữ") + "</w:tc></w:tr></w:tbl>".repeat(20_000);
    expect(outcome(await read(docxOf(nested)))).toBe("broken");
  });
});
