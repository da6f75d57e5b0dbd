import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { khu, khuAtTerminal, workplace, write } from "../command/run.fixture.js";

const NEWS =
  "Năm 2023, doanh thu đạt 6.299 tỷ đồng, tăng 14% so với cùng kỳ. Giao Văn phòng báo cáo trước ngày 31/01/2024.\n";

describe("khu read", () => {
  it("prints the text with what was found in it, and below it what that became", () => {
    const { status, stdout, stderr } = khu(workplace({ "tin.txt": NEWS }), ["read", "tin.txt"]);
    expect(status).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toContain("⟦K1│Năm 2023⟧, ⟦S1│doanh thu đạt 6.299 tỷ đồng⟧, ⟦S1a│tăng 14% so với cùng kỳ⟧.");
    expect(stdout).toContain("S1   Doanh thu của doanh nghiệp: 6.299 tỷ đồng · năm 2023 · thực hiện · S1a tăng 14%");
    expect(stdout).toContain("K1 = năm 2023");
  });

  it("prints the reading as JSON, with what the file is and the text that its places count in", () => {
    const { stdout } = khu(workplace({ "tin.txt": NEWS }), ["read", "tin.txt", "--json", "--published", "2024-01-22"]);
    const reading = JSON.parse(stdout);
    expect(reading).toMatchObject({ file: "tin.txt", format: "text", encoding: "utf-8", publishedOn: "2024-01-22" });
    const [figure] = reading.quantities;
    expect(figure.value).toBe("6299000000000");
    expect(reading.text.slice(figure.start, figure.end)).toBe(figure.text);
  });

  it("reads what is piped in where the file is called -", () => {
    const { stdout } = khu(workplace(), ["read", "-", "--json"], NEWS);
    expect(JSON.parse(stdout)).toMatchObject({ file: "stdin", quantities: [{ indicator: "revenue" }] });
  });

  it("reads a page's article, and the counter that stands beside it", () => {
    const paragraph = `<p>${"Năm 2023, các khu công nghiệp của tỉnh đạt nhiều kết quả, doanh thu đạt 6.299 tỷ đồng. ".repeat(6)}</p>`;
    const page = `<!doctype html><html lang="vi"><head><title>Kết quả</title><meta property="article:published_time" content="2024-01-22"></head>
<body><nav><a href="/">Trang chủ</a></nav><article><h1>Kết quả năm 2023</h1>${paragraph.repeat(3)}</article>
<div class="sidebar"><ul><li>Đang truy cập: 9</li><li>Hôm nay: 318</li><li>Tổng lượt truy cập: 745.903</li></ul></div></body></html>`;
    const { stdout } = khu(workplace({ "tin.html": page }), ["read", "tin.html", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ format: "html", publishedOn: "2024-01-22", visits: { total: 745903 } });
  });

  it("names what is wrong with a file in both languages, and exits 1", () => {
    const directory = workplace({ "anh.docx": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]) });
    const image = khu(directory, ["read", "anh.docx"]);
    expect(image.stderr).toMatch(/^anh\.docx: tệp là ảnh PNG.*\n {2}anh\.docx: the file is a PNG image/);
    expect(image.status).toBe(1);
    const missing = khu(directory, ["read", "khong-co.txt"]);
    expect(missing.stderr).toBe(
      "khong-co.txt: không có tệp này; hãy xem lại đường dẫn.\n  khong-co.txt: there is no such file; check the path.\n",
    );
    expect(missing.status).toBe(1);
    expect(khu(directory, ["read", "quang-binh"]).stderr).toContain("is a directory");
    expect(khu(directory, ["read", "-"], "").stderr).toContain("the file holds no text");
  });

  it("says how a feed is imported", () => {
    const feed = '<rss version="2.0"><channel><title>Tin</title></channel></rss>';
    expect(khu(workplace({ "tin.xml": feed }), ["read", "tin.xml"]).stderr).toContain("khu import SRC --into DIR");
  });

  it.each([
    [["read"]],
    [["read", "a.txt", "b.txt"]],
    [["read", "a.txt", "--published", "22/01/2024"]],
    [["read", "a.txt", "--json", "--out", "a.html"]],
    [["read", "a.txt", "--out", "./a.txt"]],
  ])("is refused with exit code 2 when it is %j", (words) => {
    expect(khu(workplace(), words).status).toBe(2);
  });

  it("writes the page as HTML where it is told to, and says so where it cannot", () => {
    const directory = workplace({ "tin.txt": NEWS });
    const { stdout, status } = khu(directory, ["read", "tin.txt", "--out", "tin.html"]);
    expect(stdout).toBe("tin.html: đã ghi trang / wrote the page\n");
    expect(status).toBe(0);
    expect(readFileSync(join(directory, "tin.html"), "utf8")).toContain('<mark class="figure" id="S1">doanh thu đạt');
    const nowhere = khu(directory, ["read", "tin.txt", "--out", "khong-co/tin.html"]);
    expect(nowhere.stderr).toContain("khong-co/tin.html: cannot be written (ENOENT)");
    expect(nowhere.status).toBe(1);
  });
});

describe("the page on a terminal", () => {
  const pageOf = async (text: string, env: Readonly<Record<string, string>> = {}): Promise<string> => {
    const directory = workplace();
    write(directory, { "tin.txt": text });
    return (await khuAtTerminal(["read", join(directory, "tin.txt")], { env })).output;
  };

  it("has colours, unless the user wants none", async () => {
    expect(await pageOf(NEWS)).toContain("\u001b[36m⟦S1│\u001b[39mdoanh thu");
    expect(await pageOf(NEWS, { NO_COLOR: "1" })).not.toContain("\u001b");
    expect(await pageOf(NEWS, { TERM: "dumb" })).not.toContain("\u001b");
  });

  it("lets no file move the cursor, colour the screen or turn the line", async () => {
    const page = await pageOf(`Năm 2023\u001b]0;x\u0007\u001b[2J\u202e, doanh thu đạt 6.299 tỷ đồng.\r\nHết`, {
      NO_COLOR: "1",
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
    expect(page).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  });

  it("is no wider than the terminal", async () => {
    const directory = workplace({ "tin.txt": NEWS });
    const { output } = await khuAtTerminal(["read", join(directory, "tin.txt")], {
      env: { NO_COLOR: "1" },
      columns: 60,
    });
    const text = output.slice(output.indexOf("NỘI DUNG"));
    for (const line of text.split("\n")) expect([...line].length).toBeLessThanOrEqual(60);
  });
});
