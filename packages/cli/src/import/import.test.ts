import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { khu, khuAtTerminal, workplace } from "../command/run.fixture.js";

const NEWS = `Kết quả năm 2023

Ngày đăng 22/01/2024

Năm 2023, các khu công nghiệp tỉnh Quảng Bình đạt doanh thu 6.299 tỷ đồng; xuất khẩu đạt 93 triệu USD, tăng 14% so với cùng kỳ. Ban Quản lý thực hiện Quyết định số 31/QĐ-UBND ngày 10/01/2019 của UBND tỉnh. Đến nay có 190 dự án.
`;

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Tin</title>
<item><title>Xuất khẩu 9 tháng</title><link>https://bql.vn/1</link><pubDate>Tue, 01 Oct 2024 08:30:00 +0700</pubDate>
<description>9 tháng đầu năm 2024, xuất khẩu đạt 81 triệu USD.</description></item>
<item><title>Giao ban</title><link>https://bql.vn/2</link><pubDate>Wed, 02 Oct 2024 08:30:00 +0700</pubDate>
<description>&lt;script&gt;x&lt;/script&gt;Sáng nay Ban họp.</description></item></channel></rss>`;

const textOf = (directory: string, file: string): string => readFileSync(join(directory, "quang-binh", file), "utf8");

const filesOf = (directory: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(join(directory, "quang-binh"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), "utf8")]),
  );

const importing = (...more: readonly string[]): readonly string[] => [
  "import",
  "tin.txt",
  "--into",
  "quang-binh",
  ...more,
];

describe("khu import", () => {
  it("shows what it would write, writes nothing, says so and exits 0", () => {
    const directory = workplace({ "tin.txt": NEWS });
    const before = filesOf(directory);
    const { status, stdout } = khu(directory, importing());
    expect(stdout).toContain("  + 22/01/2024 Kết quả năm 2023");
    expect(stdout).toContain("  + Giá trị xuất khẩu: 93 triệu USD · năm 2023 · thực hiện · tăng 14% so với cùng kỳ");
    expect(stdout).toContain("  + Quyết định số 31/QĐ-UBND ngày 10/01/2019 · Ủy ban nhân dân tỉnh Quảng Bình");
    expect(stdout).toMatch(
      /Không nhập được 1 mục \/ 1 left out\n {2}- chưa rõ kỳ và ngày chốt số liệu:\n.*\n {6}“190 dự án”/,
    );
    expect(stdout).toContain("Shown only, nothing was written; --yes writes.");
    expect(status).toBe(0);
    expect(filesOf(directory)).toEqual(before);
  });

  it("writes when it is told to, and then khu check is content", () => {
    const directory = workplace({ "tin.txt": NEWS });
    const { status, stdout } = khu(directory, importing("--yes"));
    expect(stdout).toContain("quang-binh: đã ghi 3 tệp / wrote 3 files");
    expect(status).toBe(0);
    expect(textOf(directory, "observations.csv")).toBe(
      "indicator,period,value,unit,status,comparisons,article\n" +
        "revenue,2022,5.800.000.000.000,VND\n" +
        "revenue,2023,6299000000000,VND,actual,,ket-qua-nam-2023\n" +
        "export_value,2023,93000000,USD,actual,yoy change 14%,ket-qua-nam-2023\n",
    );
    expect(textOf(directory, "news/2024-01-22-ket-qua-nam-2023.md")).toContain('documents: ["31-qd-ubnd-2019"]');
    expect(khu(directory, ["check", "quang-binh"]).status).toBe(0);
    expect(readdirSync(join(directory, "quang-binh")).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("adds nothing when it is run twice", () => {
    const directory = workplace({ "tin.txt": NEWS });
    khu(directory, importing("--yes"));
    const before = filesOf(directory);
    const { stdout, status } = khu(directory, importing("--yes"));
    expect(stdout).toContain("  = 2 đã có, giữ nguyên (dòng 3–4) / already there");
    expect(stdout).toContain("There is nothing new to write.");
    expect(status).toBe(0);
    expect(filesOf(directory)).toEqual(before);
  });

  it("keeps a row that says something else, shows old and new, and changes it only when told", () => {
    const held = "\ufeffChỉ tiêu;Kỳ;Giá trị;Đơn vị tính\r\nrevenue;2023;6.000.000.000.000;VND\r\n";
    const directory = workplace({ "tin.txt": NEWS, "quang-binh/observations.csv": held });
    const kept = khu(directory, importing("--yes")).stdout;
    expect(kept).toContain("  ≠ dòng 2: Doanh thu của doanh nghiệp · năm 2023 · thực hiện (giữ nguyên / kept)");
    expect(kept).toContain("Giá trị: 6.000 tỷ đồng → 6.299 tỷ đồng");
    expect(kept).toContain("--replace changes them");
    expect(textOf(directory, "observations.csv")).toContain("\r\nrevenue;2023;6.000.000.000.000;VND\r\n");
    expect(khu(directory, importing("--yes", "--replace")).stdout).toContain("sẽ thay / to be replaced");
    expect(textOf(directory, "observations.csv")).toBe(
      "\ufeffChỉ tiêu;Kỳ;Giá trị;Đơn vị tính;Trạng thái;So sánh;Bài viết\r\n" +
        "revenue;2023;6299000000000;VND;;;\r\n" +
        "export_value;2023;93000000;USD;actual;yoy change 14%;ket-qua-nam-2023\r\n",
    );
  });

  it("imports each item of a saved feed", () => {
    const directory = workplace({ "tin.xml": FEED });
    const { stdout } = khu(directory, ["import", "tin.xml", "--into", "quang-binh", "--yes"]);
    expect(stdout).toContain("“https://bql.vn/1” không nhắc đến Quảng Bình");
    expect(textOf(directory, "news/2024-10-01-xuat-khau-9-thang.md")).toContain("9 tháng đầu năm 2024");
    expect(textOf(directory, "news/2024-10-02-giao-ban.md")).not.toContain("script");
    expect(textOf(directory, "observations.csv")).toContain("export_value,2024-9M,81000000,USD");
  });

  it("imports posts of WordPress, and says what JSON it does not know", () => {
    const post = {
      id: 5,
      link: "https://bql.vn/5",
      date: "2024-10-03T08:00:00",
      title: { rendered: "Khu &#8220;A&#8221;" },
      content: { rendered: "<p>Nội dung.</p>" },
    };
    const directory = workplace({ "tin.json": JSON.stringify([post]), "khac.json": '{"a":1}' });
    khu(directory, ["import", "tin.json", "--into", "quang-binh", "--yes"]);
    expect(textOf(directory, "news/2024-10-03-khu-a.md")).toContain('title: "Khu “A”"');
    const other = khu(directory, ["import", "khac.json", "--into", "quang-binh"]);
    expect(other.stderr).toContain("khac.json: this is no feed");
    expect(other.status).toBe(1);
  });

  it("shows what an old counter would make of the site's baseline, and leaves board.yaml alone", () => {
    const page = `${NEWS}\nĐang truy cập: 9 | Hôm nay: 318 | Tổng: 745.903\n`;
    const directory = workplace({ "tin.txt": page });
    const { stdout } = khu(directory, importing("--yes"));
    expect(stdout).toContain(
      'baseline:\n        asOf: "2024-01-22"\n        online: 9\n        today: 318\n        total: 745903',
    );
    expect(textOf(directory, "board.yaml")).not.toContain("baseline");
  });

  it("writes nothing into a folder with a problem, and names it", () => {
    const directory = workplace({ "tin.txt": NEWS, "quang-binh/zones.csv": "id\n" });
    const before = filesOf(directory);
    const { status, stderr } = khu(directory, importing("--yes"));
    expect(stderr).toContain("zones.csv");
    expect(status).toBe(1);
    expect(filesOf(directory)).toEqual(before);
    expect(khu(directory, ["import", "tin.txt", "--into", "khong-co"]).stderr).toContain("there is no directory");
  });

  it("names what is wrong with the source, and exits 1", () => {
    const { status, stderr } = khu(workplace(), ["import", "khong-co.txt", "--into", "quang-binh"]);
    expect(stderr).toContain("khong-co.txt: there is no such file");
    expect(status).toBe(1);
  });

  it.each([
    [["import", "tin.txt"]],
    [["import", "--into", "quang-binh"]],
    [["import", "a", "b", "--into", "quang-binh"]],
    [["import", "tin.txt", "--into", "quang-binh", "--published", "hôm nay"]],
  ])("is refused with exit code 2 when it is %j", (words) => {
    expect(khu(workplace({ "tin.txt": NEWS }), words).status).toBe(2);
  });

  it("keeps the permissions of a file, and writes to where a link of the folder leads", () => {
    const directory = workplace({ "tin.txt": NEWS });
    const target = join(directory, "quang-binh", "observations.csv");
    chmodSync(target, 0o640);
    writeFileSync(join(directory, "quang-binh", "so-lieu.txt"), "id,type,number,symbol,date,issuer\n");
    symlinkSync("so-lieu.txt", join(directory, "quang-binh", "documents.csv"));
    expect(khu(directory, importing("--yes")).status).toBe(0);
    expect(statSync(target).mode & 0o777).toBe(0o640);
    expect(textOf(directory, "so-lieu.txt")).toContain("31-qd-ubnd-2019");
  });
});

describe("khu import at a terminal", () => {
  const asked = async (answer?: string) => {
    const directory = workplace({ "tin.txt": NEWS });
    const words = ["import", join(directory, "tin.txt"), "--into", join(directory, "quang-binh")];
    const { status, output } = await khuAtTerminal(words, answer === undefined ? {} : { answer });
    return { status, output, written: textOf(directory, "observations.csv").includes("6299000000000") };
  };

  it.each(["c", "có", "C", "yes"])("asks, and writes when the answer is %s", async (answer) => {
    const { status, output, written } = await asked(answer);
    expect(output).toContain("[c/K]");
    expect(written).toBe(true);
    expect(status).toBe(0);
  });

  it.each(["k", "", "cũng được", undefined])("writes nothing when the answer is %s", async (answer) => {
    const { status, output, written } = await asked(answer);
    expect(output).toContain("Không ghi gì. / Nothing was written.");
    expect(written).toBe(false);
    expect(status).toBe(0);
  });
});
