import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { toTcvn3 } from "../charset/old-letters.fixture.js";
import { docxOf, inList, paragraph, run, table } from "../docx.fixture.js";
import { textOfFile } from "../text-of-file.js";

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const result = await textOfFile(bytes, "a.docx");
  return result.ok ? result.value.text : result.problems.map(({ message }) => message.en).join();
};

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const kind = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;

const list = (id: number, of: number, override = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${override}</w:num>`;

const NUMBERING = [
  kind(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%2."), level(2, "lowerLetter", "%3)")),
  kind(1, level(0, "bullet", "\uf0b7")),
  kind(2, level(0, "decimal", "Điều %1.")),
  kind(3, level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2.").replace("<w:start", "<w:isLgl/><w:start")),
  list(1, 0),
  list(2, 1),
  list(3, 2),
  list(4, 2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
  list(5, 3),
].join("");

describe("the text of a letter", () => {
  it("has its paragraphs as lines, with the blanks and tabs that part columns", async () => {
    const tabbed = `<w:p>${run("Số: 7/TB-BQL")}<w:r><w:tab/></w:r>${run("A, ngày 18 tháng 4 năm 2022")}</w:p>`;
    const body =
      paragraph("THÔNG BÁO") + paragraph("UBND TỈNH A      CỘNG HÒA") + tabbed + paragraph("") + paragraph("R&D <5%");
    expect(await textOf(docxOf(body))).toBe(
      "THÔNG BÁO\nUBND TỈNH A      CỘNG HÒA\nSố: 7/TB-BQL\tA, ngày 18 tháng 4 năm 2022\nR&D <5%",
    );
  });

  it("has the two columns at its head and its foot one behind the other", async () => {
    const head = table([
      [
        ["UBND TỈNH A", "BAN QUẢN LÝ"],
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
      ],
      [["Số: 7/TB-BQL"], ["A, ngày 18 tháng 4 năm 2022"]],
    ]);
    const foot = table([[["Nơi nhận:", "- Lưu: VT."], ["TRƯỞNG BAN"]]]);
    expect((await textOf(docxOf(head + paragraph("Kính gửi: Sở A") + foot))).split("\n")).toEqual([
      "UBND TỈNH A",
      "BAN QUẢN LÝ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: 7/TB-BQL",
      "A, ngày 18 tháng 4 năm 2022",
      "Kính gửi: Sở A",
      "Nơi nhận:",
      "- Lưu: VT.",
      "TRƯỞNG BAN",
    ]);
  });

  it("has a line for each row of a table", async () => {
    const rows = [
      [["STT"], ["Chỉ tiêu"], ["2023"]],
      [["1"], ["Vốn", "(triệu USD)"], ["12,5"]],
    ];
    expect(await textOf(docxOf(table(rows)))).toBe("STT | Chỉ tiêu | 2023\n1 | Vốn (triệu USD) | 12,5");
  });

  it("has the numbers of its lists as Word shows them", async () => {
    const items: readonly (readonly [text: string, properties: string])[] = [
      ["Nhận xét", inList(1)],
      ["Yêu cầu", inList(1)],
      ["Phòng A", inList(1, 1)],
      ["việc", inList(1, 2)],
      ["việc", inList(1, 2)],
      ["Phòng B", inList(1, 1)],
      ["việc", inList(1, 2)],
      ["Tổ chức", inList(1)],
      ["Phòng C", inList(1, 1)],
      ["gạch", inList(2)],
    ];
    const body = items.map(([text, properties]) => paragraph(text, properties)).join("");
    expect((await textOf(docxOf(body, { numbering: NUMBERING }))).split("\n")).toEqual([
      "I. Nhận xét",
      "II. Yêu cầu",
      "1. Phòng A",
      "a) việc",
      "b) việc",
      "2. Phòng B",
      "a) việc",
      "III. Tổ chức",
      "1. Phòng C",
      "- gạch",
    ]);
  });

  it("counts on over other paragraphs, anew where a list says so, and by a style", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="D"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>';
    const styled = '<w:pStyle w:val="D"/>';
    const body =
      paragraph("Giao", styled) +
      paragraph("giữa") +
      paragraph("Nhận", styled) +
      paragraph("Mới", inList(4)) +
      paragraph("Tiếp", inList(4)) +
      paragraph("Thôi", `${styled}${inList(0)}`) +
      paragraph("A", inList(5)) +
      paragraph("B", inList(5, 1));
    expect((await textOf(docxOf(body, { numbering: NUMBERING, styles }))).split("\n")).toEqual([
      "Điều 1. Giao",
      "giữa",
      "Điều 2. Nhận",
      "Điều 1. Mới",
      "Điều 2. Tiếp",
      "Thôi",
      "I. A",
      "1.1. B",
    ]);
  });

  it("is in Unicode where it was typed in the fonts before it", async () => {
    const body =
      `<w:p>${run(toTcvn3("cộng hòa"), ".VnTimeH")}${run(` ${toTcvn3("Số & Đắk")}`, ".VnTime")}</w:p>` +
      paragraph(toTcvn3("Căn cứ Nghị định của Chính phủ về khu công nghiệp"));
    const result = await textOfFile(docxOf(body), "a.docx");
    expect(result).toMatchObject({
      ok: true,
      value: { text: "CỘNG HÒA Số & Đắk\nCăn cứ Nghị định của Chính phủ về khu công nghiệp", oldLetters: "tcvn3" },
    });
  });

  it("leaves out pictures, which are not even unpacked", async () => {
    const files = { "word/media/image1.png": new Uint8Array(1000), "word/embeddings/a.xlsx": strToU8("PK") };
    expect(await textOf(docxOf(paragraph("chữ"), { files }))).toBe("chữ");
  });
});

describe("a letter that is not whole", () => {
  const whole = docxOf(paragraph("chữ"), {
    files: { "word/media/a.bin": crypto.getRandomValues(new Uint8Array(5000)) },
  });

  it("gives its text where only what follows is missing, and says so", async () => {
    const result = await textOfFile(whole.slice(0, whole.length - 3000), "a.docx");
    expect(result).toMatchObject({
      ok: true,
      value: { text: "chữ", problems: [{ reason: "cut-short", file: "a.docx" }] },
    });
  });

  it.each([40, 300, 600])("is broken where %i bytes are left", async (length) => {
    expect(await textOfFile(whole.slice(0, length), "a.docx")).toMatchObject({
      ok: false,
      problems: [{ reason: "broken" }],
    });
  });

  it("is broken where its XML is", async () => {
    expect(await textOfFile(docxOf("<w:p><w:r>"), "a.docx")).toMatchObject({
      ok: false,
      problems: [{ reason: "broken" }],
    });
  });
});
