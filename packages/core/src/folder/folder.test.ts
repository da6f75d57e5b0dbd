import { describe, expect, it } from "vitest";
import { indicatorByCode } from "../indicator/index.js";
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

const reportOf = (fields: string): string =>
  `---\nperiod: 2023\nkind: final-review\nsubject: Tổng kết công tác\n${fields}---\n\n## I. KẾT QUẢ\n\nĐạt kế hoạch.\n`;

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
    expect(checked.ok ? [] : checked.problems).toEqual([]);
    const named = checked.ok
      ? checked.value.indicators.filter(({ code }) => /^(revenue|trees_planted)$/.test(code))
      : [];
    expect(named.map(({ name }) => name.vi)).toEqual(["Tổng doanh thu", "Cây xanh trồng mới"]);
    const [renamed, own] = named;
    const builtIn = indicatorByCode("revenue");
    expect(renamed).toEqual({ ...builtIn, name: { vi: "Tổng doanh thu", en: "Revenue" } });
    expect(own).toMatchObject({ direction: "none", overTime: "sum", columns: [] });
  });

  it("may count an indicator of the registry in another way, which is then another indicator", () => {
    const checked = checkFolder(
      "quang-binh",
      files({
        "indicators.csv": "code,name,nameEn,unit,measure\niip,Chỉ số,Index,count,stock\n",
      }),
    );
    expect(checked.ok && checked.value.indicators.find(({ code }) => code === "iip")).toMatchObject({
      unit: "count",
      overTime: "last",
      partOf: null,
    });
  });

  it("may add a ratio with its parts", () => {
    const checked = checkFolder(
      "quang-binh",
      files({
        "indicators.csv":
          "code,name,nameEn,unit,measure,numerator,denominator\nfemale_share,Tỷ lệ lao động nữ,Women,percent,ratio,workers_female,workers_total\n",
      }),
    );
    expect(checked.ok && checked.value.indicators.find(({ code }) => code === "female_share")).toMatchObject({
      ratio: { numerator: "workers_female", denominator: "workers_total", times: "100" },
      overTime: "recompute",
    });
  });

  it("holds enterprises, projects with their certificates and capital, and zones with what they were called", () => {
    const checked = checkFolder(
      "quang-binh",
      files({
        "zones.csv":
          "id,name,nameEn,kind,establishedOn,formerNames\ncha-lo,KKT Cha Lo,Cha Lo,border-gate-economic-zone,2002-09-06,Khu Cha Lo | Cha Lo Area | 2002-09-05\n",
        "enterprises.csv":
          "id,name,nameEn,taxCode,country,sector,zone,ownership,status\ntap-doan-a,Tập đoàn A,Group A,0100109106,VN,2018:C,cha-lo,ddi,operating\n",
        "projects.csv":
          "id,name,nameEn,zone,enterprise,capitalSource,purpose,certificate,certificateDay,capital\nnha-may,Nhà máy A,Plant A,cha-lo,tap-doan-a,ddi,production,1234567890,2020-07-03,61.000.000 USD = 1.549.400.000.000 VND; 735.000.000.000 VND\n",
      }),
    );
    expect(checked.ok ? [] : checked.problems).toEqual([]);
    if (!checked.ok) return;
    expect(checked.value.zones[0]).toMatchObject({
      establishedOn: "2002-09-06",
      formerNames: [{ name: { vi: "Khu Cha Lo", en: "Cha Lo Area" }, until: "2002-09-05" }],
    });
    expect(checked.value.enterprises).toMatchObject([{ taxCode: "0100109106", country: "VN", status: "operating" }]);
    expect(checked.value.projects).toEqual([
      {
        id: "nha-may",
        name: { vi: "Nhà máy A", en: "Plant A" },
        zone: "cha-lo",
        enterprise: "tap-doan-a",
        capitalSource: "ddi",
        purpose: "production",
        sector: null,
        certificate: { number: "1234567890", day: "2020-07-03" },
        capital: {
          usd: {
            currency: "USD",
            amount: "61000000",
            equivalent: { currency: "VND", amount: "1549400000000", rate: null },
          },
          vnd: { currency: "VND", amount: "735000000000", equivalent: null },
        },
      },
    ]);
  });

  it("holds reports, the latest first, whose numbers keep their zeros", () => {
    const fields = "number: 07\nsymbol:\nfigures:\n  - indicator: revenue\n";
    const report = reportOf(fields);
    const checked = checkFolder(
      "quang-binh",
      files({ "reports/2022.md": report.replace("2023", "2022"), "reports/2023.md": report }),
    );
    expect(checked.ok ? [] : checked.problems).toEqual([]);
    expect(checked.ok && checked.value.reports).toMatchObject([
      { id: "2023", meta: { period: "2023", number: "07", symbol: null }, sections: [{ kinds: ["results"] }] },
      { id: "2022" },
    ]);
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
      { "observations.csv": "indicator,period,value,unit\nrevenue,2023,1,ha\n" },
      ["contradiction", "observations.csv", 2, "unit"],
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
