import { describe, expect, it } from "vitest";
import type { FileText } from "../file-text.js";
import { type PlacedText, pdfOf, pdfOfObjects } from "../pdf.fixture.js";
import { textOfFile } from "../text-of-file.js";

const read = async (bytes: Uint8Array): Promise<FileText> => {
  const result = await textOfFile(bytes, "a.pdf");
  if (!result.ok) throw new Error(result.problems[0]?.reason);
  return result.value;
};

/** Lines one below the other, from the margin or indented; a letter is 6 points wide, so that 75 fill a line. */
const lines = (...texts: readonly string[]): readonly PlacedText[] =>
  texts.map((text, at) => ({ text: text.trimStart(), x: text.startsWith(" ") ? 90 : 70, y: 780 - 16 * at }));

const FULL = " Ban Quản lý khu kinh tế tỉnh đã cấp mới 12 dự án trong năm, tăng 14% so";

describe("the text of a PDF", () => {
  it("joins the lines that the margin broke", async () => {
    const { text } = await read(
      pdfOf([lines(FULL, "với cùng kỳ năm trước.", " Đoạn hai.", "- Mục một;", "- Mục hai.")]),
    );
    expect(text).toBe(`${FULL.trim()} với cùng kỳ năm trước.\nĐoạn hai.\n- Mục một;\n- Mục hai.`);
  });

  it("leaves lines apart that may be two", async () => {
    const apart = lines(
      "BÁO CÁO",
      "Tình hình đầu tư",
      FULL.trim().replace(" so", ";  "),
      "Căn cứ Nghị định số 35/2022/NĐ-CP;",
    );
    expect((await read(pdfOf([apart]))).text.split("\n")).toHaveLength(4);
    const items = lines(FULL, "- Mục một", FULL, "1. Mục hai", FULL, " Đoạn mới");
    expect((await read(pdfOf([items]))).text.split("\n")).toHaveLength(6);
  });

  it("puts a symbol together again that the margin broke", async () => {
    const broken = " Thực hiện Quyết định của Ủy ban nhân dân tỉnh ban hành với số 31/QĐ-";
    expect((await read(pdfOf([lines(broken, "UBND ngày 10/01/2019.")]))).text).toBe(
      `${broken.trim()}UBND ngày 10/01/2019.`,
    );
  });

  it("goes on over the end of a page, without page numbers, and tells where pages begin", async () => {
    const first = [...lines(FULL), { text: "1", x: 300, y: 40 }];
    const second = [{ text: "2", x: 300, y: 810 }, ...lines("với cùng kỳ.", " Đoạn hai.")];
    const value = await read(pdfOf([first, second, lines("Trang ba.")]));
    const text = `${FULL.trim()} với cùng kỳ.\nĐoạn hai.\nTrang ba.`;
    expect(value).toMatchObject({ text, pageStarts: [0, FULL.trim().length, text.indexOf("Trang ba")] });
  });

  it("has one line for a row of a table, also where a cell has several lines", async () => {
    const cells = (y: number, ...texts: readonly string[]): readonly PlacedText[] =>
      texts.map((text, at) => ({ text, x: [70, 120, 350, 450][at] ?? 0, y }));
    const page = [
      ...cells(780, "STT", "Chỉ tiêu", "Đơn vị", "2023"),
      { text: "1", x: 70, y: 756 },
      { text: "Vốn đăng ký của các dự án", x: 120, y: 764 },
      { text: "trong khu công nghiệp", x: 120, y: 750 },
      { text: "triệu USD", x: 350, y: 756 },
      { text: "12,5", x: 450, y: 756 },
    ];
    expect((await read(pdfOf([page]))).text).toBe(
      "STT | Chỉ tiêu | Đơn vị | 2023\n1 | Vốn đăng ký của các dự án trong khu công nghiệp | triệu USD | 12,5",
    );
  });

  it("has the left column of a letter's head before the right", async () => {
    const page = [
      { text: "UBND TỈNH A", x: 90, y: 780 },
      { text: "BAN QUẢN LÝ", x: 90, y: 764 },
      { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", x: 280, y: 780 },
      { text: "Độc lập - Tự do - Hạnh phúc", x: 300, y: 764 },
      { text: "Số: 7/TB-BQL", x: 90, y: 740 },
      { text: "A, ngày 18 tháng 4 năm 2022", x: 300, y: 740 },
      { text: "THÔNG BÁO", x: 250, y: 700 },
    ];
    expect((await read(pdfOf([page]))).text.split("\n")).toEqual(page.map(({ text }) => text));
  });

  it("puts raised signs and pieces of a word on their line", async () => {
    const page = [
      { text: "Diện tích 120 m", x: 70, y: 780 },
      { text: "2", x: 160, y: 784, size: 7 },
      { text: "nhà xưở", x: 170, y: 780 },
      { text: "ng", x: 212, y: 780 },
    ];
    expect((await read(pdfOf([page]))).text).toBe("Diện tích 120 m2 nhà xưởng");
  });

  it("names the pages that have no text", async () => {
    const { problems } = await read(pdfOf([lines("Trang một."), [], lines("Trang ba."), []]));
    expect(problems).toMatchObject([
      { reason: "pages-without-text", message: { vi: expect.stringContaining("trang 2, 4 ") } },
    ]);
  });
});

describe("a PDF without text to give", () => {
  const reasonOf = async (bytes: Uint8Array, options = {}): Promise<string | undefined> => {
    const result = await textOfFile(bytes, "a.pdf", options);
    return result.ok ? result.value.problems[0]?.reason : result.problems[0]?.reason;
  };

  it("is a scan where no page has any", async () => {
    expect(await reasonOf(pdfOf([[], []]))).toBe("no-text-layer");
  });

  it("is encrypted where it asks for a password", async () => {
    const key = "0f".repeat(32);
    const trailer = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>`;
    expect(await reasonOf(pdfOf([lines("kín")], trailer))).toBe("encrypted");
  });

  it("is broken where it is cut or has no pages", async () => {
    const whole = pdfOf([lines("một")]);
    expect(await reasonOf(whole.slice(0, 60))).toBe("broken");
    expect(await reasonOf(pdfOfObjects(["<</Type/Catalog>>"]))).toBe("broken");
  });

  it("is read up to the limits, and says from which page on it is not", async () => {
    const pages = pdfOf([lines("một"), lines("hai"), lines("ba")]);
    expect(await textOfFile(pages, "a.pdf", { mostPages: 2 })).toMatchObject({
      ok: true,
      value: {
        text: "một\nhai",
        problems: [{ reason: "pages-unread", message: { en: expect.stringContaining("page 3") } }],
      },
    });
    expect(await reasonOf(pages, { mostText: 2 })).toBe("pages-unread");
    expect(await reasonOf(pages, { mostUnpacked: 20 })).toBe("zip-bomb");
  });
});
