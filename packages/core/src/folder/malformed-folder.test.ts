import { describe, expect, it } from "vitest";
import { formatProblem } from "../problem/index.js";
import { ARTICLE, BOARD, files, OBSERVATIONS, placesOf, problemsOf, reportOf } from "./folder.fixture.js";
import { checkFolder } from "./index.js";

describe("a malformed folder", () => {
  it("is refused whole, with every problem by file, row and column", () => {
    expect(
      placesOf({
        "observations.csv":
          "indicator,zone,period,value,unit\nrevenue,,2023,1.3,VND\nrevenues,nowhere,2023-H3,5,đồng\n",
        "news/2024-01-22-ket-qua.md": ARTICLE.replace("2024-01-22", "2024-01-23").replace("lead:", "leed:"),
      }),
    ).toEqual([
      ["invalid-value", "observations.csv", 2, "value"],
      ["invalid-value", "observations.csv", 3, "period"],
      ["invalid-value", "observations.csv", 3, "unit"],
      ["missing-value", "news/2024-01-22-ket-qua.md", null, "lead"],
      ["unknown-field", "news/2024-01-22-ket-qua.md", 4, "leed"],
    ]);
  });

  it("says what was found, where, and what is expected, in both languages", () => {
    const [problem] = problemsOf({ "observations.csv": "indicator,period,value,unit\nrevenue,2023,1.3,VND\n" });
    expect(problem && formatProblem(problem, "vi")).toBe(
      'observations.csv, dòng 2, cột "value": "1.3" không hợp lệ; cần một số viết theo kiểu Việt Nam, ví dụ "1.234,5" (board.yaml khai báo numbers: vi).',
    );
    expect(problem && formatProblem(problem, "en")).toBe(
      'observations.csv, row 2, column "value": found "1.3"; expected a number in Vietnamese style, such as "1.234,5" (board.yaml declares numbers: vi).',
    );
  });

  it.each([
    ["no profile", { "board.yaml": null }, ["missing-file", "board.yaml", null, null]],
    ["broken YAML", { "board.yaml": "name: [\n" }, ["unreadable-file", "board.yaml", 2, null]],
    ["an unknown field", { "board.yaml": `${BOARD}adress: x\n` }, ["unknown-field", "board.yaml", 7, "adress"]],
    [
      "a code that was another province's on that day",
      { "board.yaml": BOARD.replace("2024-01-22", "2025-07-01") },
      ["contradiction", "board.yaml", null, "province"],
    ],
    ["a misspelt table", { "observation.csv": "" }, ["unknown-file", "observation.csv", null, null]],
    [
      "a missing column",
      { "zones.csv": "id,name\n", "observations.csv": null },
      ["missing-column", "zones.csv", 1, "nameEn"],
    ],
    [
      "an unknown column",
      { "observations.csv": `${OBSERVATIONS.replace("zone", "zones")}` },
      ["unknown-column", "observations.csv", 1, "zones"],
    ],
    [
      "an unclosed quote",
      { "observations.csv": 'indicator,period,value,unit\n"revenue,2023,1,VND\n' },
      ["unreadable-file", "observations.csv", 2, null],
    ],
    [
      "an unquoted separator",
      { "observations.csv": "indicator,period,value,unit\nrevenue,2023,81,36,percent\n" },
      ["invalid-value", "observations.csv", 2, null],
    ],
    ["an unknown zone", { "zones.csv": null }, ["unknown-reference", "observations.csv", 3, "zone"]],
    [
      "another unit",
      { "observations.csv": "indicator,period,value,unit\nrevenue,2023,1,ha\n" },
      ["contradiction", "observations.csv", 2, "unit"],
    ],
    [
      "a document whose type is not the one of its symbol",
      {
        "documents.csv":
          "id,type,number,symbol,date,issuer\n645-tb-kkt,QĐ,645,TB-KKT,2020-07-17,Ban Quản lý Khu kinh tế\n",
      },
      ["contradiction", "documents.csv", 2, "type"],
    ],
    [
      "a zone within itself",
      { "zones.csv": "id,name,nameEn,kind,within\ncha-lo,KKT,EZ,border-gate-economic-zone,cha-lo\n" },
      ["contradiction", "zones.csv", 2, "within"],
    ],
    [
      "an enterprise in no known zone",
      { "enterprises.csv": "id,name,nameEn,zone\nmay,Công ty May,Garment,hon-la\n" },
      ["unknown-reference", "enterprises.csv", 2, "zone"],
    ],
    [
      "a mistyped tax code",
      { "enterprises.csv": "id,name,nameEn,taxCode\nmay,Công ty May,Garment,0100109107\n" },
      ["invalid-value", "enterprises.csv", 2, "taxCode"],
    ],
    [
      "a project of nobody known",
      { "projects.csv": "id,name,nameEn,enterprise\nnha-may,Nhà máy,Plant,may\n" },
      ["unknown-reference", "projects.csv", 2, "enterprise"],
    ],
    ...["61 triệu USD", "1 USD; 2 USD", "1 EUR", "1 USD = 2 USD", "USD", "1 USD = 2 VND = 3 VND"].map(
      (capital) =>
        [
          `capital of ${capital}`,
          { "projects.csv": `id,name,nameEn,capital\nnha-may,Nhà máy,Plant,${capital}\n` },
          ["invalid-value", "projects.csv", 2, "capital"],
        ] as const,
    ),
    [
      "a ratio of unknown parts",
      {
        "indicators.csv":
          "code,name,nameEn,unit,measure,numerator,denominator\nshare,Tỷ lệ,Share,percent,ratio,unheard_of,workers_total\n",
      },
      ["unknown-reference", "indicators.csv", 2, "ratio"],
    ],
    [
      "a report named by another period",
      { "reports/2022.md": reportOf("") },
      ["invalid-value", "reports/2022.md", null, null],
    ],
    [
      "a report without front matter",
      { "reports/2023.md": "Đạt kế hoạch." },
      ["invalid-value", "reports/2023.md", 1, null],
    ],
    [
      "a report with an unknown figure",
      { "reports/2023.md": reportOf("figures:\n  - indicator: unheard_of\n") },
      ["unknown-reference", "reports/2023.md", null, "figures[0].indicator"],
    ],
    [
      "a report with an unknown task",
      { "reports/2023.md": reportOf("directives: [task-1]\n") },
      ["unknown-reference", "reports/2023.md", null, "directives[0]"],
    ],
    [
      "a report of no known kind",
      { "reports/2023.md": reportOf("").replace("final-review", "diary") },
      ["invalid-value", "reports/2023.md", 3, "kind"],
    ],
    [
      "a figure of no time",
      { "observations.csv": "indicator,value,unit\nrevenue,1,VND\n" },
      ["missing-value", "observations.csv", 2, "period"],
    ],
    [
      "a figure twice",
      { "observations.csv": "indicator,period,value,unit\nrevenue,2023,1,VND\nrevenue,2023,2,VND\n" },
      ["duplicate", "observations.csv", 3, "indicator"],
    ],
    [
      "a task of nobody",
      { "directives.csv": "id,text,lead\na,Việc,phong-x\n" },
      ["unknown-reference", "directives.csv", 2, "lead"],
    ],
    [
      "an article without front matter",
      { "news/2024-01-22-ket-qua.md": "Nội dung" },
      ["invalid-value", "news/2024-01-22-ket-qua.md", 1, null],
    ],
    [
      "an article with a strange name",
      { "news/Kết quả.md": ARTICLE },
      ["invalid-value", "news/Kết quả.md", null, null],
    ],
    [
      "an article of another day",
      { "news/2024-01-22-ket-qua.md": ARTICLE.replace("published: 2024-01-22", "published: 2024-01-23") },
      ["invalid-value", "news/2024-01-22-ket-qua.md", null, "published"],
    ],
  ] as const)("with %s is refused", (_, changes, place) => {
    expect(placesOf(changes as Record<string, string | null>)).toContainEqual(place);
  });

  it("cannot be told to swell by YAML aliases", () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`;
    expect(placesOf({ "board.yaml": bomb })).toContainEqual(["unreadable-file", "board.yaml", 1, null]);
  });

  it("is refused when the folder's name is no board's id", () => {
    const checked = checkFolder("Quảng Bình", files());
    expect(checked.ok).toBe(false);
  });
});
