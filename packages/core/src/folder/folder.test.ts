import { describe, expect, it } from "vitest";
import { formatProblem, type Problem } from "../problem/index.js";
import { checkFolder } from "./index.js";

const BOARD = `name: { vi: Ban Quản lý Khu kinh tế, en: Management Board }
shortName: { vi: BQL KKT, en: Board }
province: { code: "44", name: Quảng Bình, asOf: "2024-01-22" }
numbers: vi
units:
  - { id: van-phong, name: { vi: Văn phòng, en: Office } }
`;

const ARTICLE = `---
title: Kết quả năm 2023
published: 2024-01-22
lead: Doanh thu đạt 6.299 tỷ đồng.
keywords: [doanh thu]
---

Nội dung.
`;

const OBSERVATIONS = `indicator,zone,period,value,unit,comparisons
revenue,,2023,6.299.000.000.000,VND,
import_export_value,cha-lo,2023,2083000000,USD,yoy ratio 114%
`;

const files = (changes: Readonly<Record<string, string | null>> = {}): ReadonlyMap<string, string> => {
  const all: Record<string, string | null> = {
    "board.yaml": BOARD,
    "zones.csv": "id,name,nameEn,kind\ncha-lo,KKT cửa khẩu Cha Lo,Cha Lo,border-gate-economic-zone\n",
    "observations.csv": OBSERVATIONS,
    "news/2024-01-22-ket-qua.md": ARTICLE,
    ...changes,
  };
  return new Map(Object.entries(all).flatMap(([file, text]) => (text === null ? [] : [[file, text]])));
};

const problemsOf = (changes: Readonly<Record<string, string | null>>): readonly Problem[] => {
  const checked = checkFolder("quang-binh", files(changes));
  return checked.ok ? [] : checked.problems;
};

const placesOf = (changes: Readonly<Record<string, string | null>>) =>
  problemsOf(changes).map(({ code, file, row, column }) => [code, file, row, column]);

describe("a well-formed folder", () => {
  it("becomes records with exact values", () => {
    const checked = checkFolder("quang-binh", files());
    if (!checked.ok) throw new Error(checked.problems.map((problem) => formatProblem(problem, "en")).join("\n"));
    const { board, observations, articles } = checked.value;
    expect(board.id).toBe("quang-binh");
    expect(observations.map(({ value }) => value)).toEqual(["6299000000000", "2083000000"]);
    expect(observations[1]?.comparisons).toEqual([{ base: "yoy", form: "ratio", value: "114" }]);
    expect(articles[0]).toMatchObject({ slug: "ket-qua", body: "Nội dung." });
  });

  it("may come from Excel: BOM, semicolons, CRLF, Vietnamese headers, quoted cells over two lines", () => {
    const text =
      '\ufeffChỉ tiêu;Kỳ;Giá trị;Đơn vị tính;Ghi chú\r\nrevenue;2023;6299000000000;VND;"dòng một\ndòng hai; còn nữa"\r\n;;;;\r\n';
    const checked = checkFolder("quang-binh", files({ "observations.csv": text }));
    expect(checked.ok && checked.value.observations).toMatchObject([{ note: "dòng một\ndòng hai; còn nữa" }]);
  });

  it("reads English figures where it declares them", () => {
    const checked = checkFolder(
      "quang-binh",
      files({
        "board.yaml": BOARD.replace("numbers: vi", "numbers: en"),
        "observations.csv": 'indicator,period,value,unit\nrevenue,2023,"6,299,000,000,000",VND\n',
      }),
    );
    expect(checked.ok && checked.value.observations[0]?.value).toBe("6299000000000");
  });

  it("may rename an indicator of the registry and add its own", () => {
    const checked = checkFolder(
      "quang-binh",
      files({
        "indicators.csv":
          "code,name,nameEn,unit,measure\nrevenue,Tổng doanh thu,Revenue,VND,flow\ntrees_planted,Cây xanh trồng mới,Trees,count,flow\n",
      }),
    );
    const named = checked.ok
      ? checked.value.indicators.filter(({ code }) => /^(revenue|trees_planted)$/.test(code))
      : [];
    expect(named.map(({ name }) => name.vi)).toEqual(["Tổng doanh thu", "Cây xanh trồng mới"]);
  });

  it("is one board's, with composed letters, however its files were typed", () => {
    const checked = checkFolder("quang-binh", files({ "news/2024-01-22-ket-qua.md": ARTICLE.normalize("NFD") }));
    expect(checked.ok && checked.value.articles[0]?.meta.title).toBe("Kết quả năm 2023".normalize("NFC"));
  });
});

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
      { "observations.csv": "indicator,period,value,unit\nrevenue,2023,1,USD\n" },
      ["contradiction", "observations.csv", 2, "unit"],
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
