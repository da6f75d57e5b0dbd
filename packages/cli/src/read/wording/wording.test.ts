import type { Decimal } from "@khukit/core/decimal";
import type { Comparison } from "@khukit/core/observation";
import { describe, expect, it } from "vitest";
import { comparisonWords } from "./comparison-words.js";
import { documentWords, taskWords } from "./document-words.js";
import { indicatorWords, periodWords, timeWords, valueWords } from "./figure-words.js";

const compared = (base: Comparison["base"], form: Comparison["form"], value: string, unit = "people"): string =>
  comparisonWords({ base, form, value: value as Decimal }, unit);

describe("a figure in office wording", () => {
  it.each([
    ["6299000000000", "VND", null, "6.299 tỷ đồng"],
    ["116000000000000", "VND", "gt", "hơn 116.000 tỷ đồng"],
    ["81.36", "percent", null, "81,36%"],
    ["1234.5", "cây", "approx", "khoảng 1.234,5 cây"],
    [["8000000000", "9500000000"], "VND", null, "từ 8 tỷ đồng đến 9,5 tỷ đồng"],
    [null, "percent", null, "không ghi số"],
  ] as const)("of %j %s %s is %s", (value, unit, qualifier, words) => {
    expect(valueWords(value, unit, qualifier)).toBe(words);
  });

  it("names its indicator, or says that it is not known", () => {
    expect(indicatorWords("workers_total")).toBe("Số lao động");
    expect(indicatorWords("own_code")).toBe("own_code");
    expect(indicatorWords(null)).toBe("Chưa rõ chỉ tiêu");
  });

  it("says of when it is", () => {
    expect(timeWords({ period: "2023", asOf: "2024-01-31", cumulative: true })).toBe(
      "năm 2023, đến 31/01/2024, lũy kế",
    );
    expect(timeWords({ period: null, asOf: "2024-01", cumulative: false })).toBe("đến tháng 01/2024");
    expect(timeWords({ period: null, asOf: null, cumulative: false })).toBe("chưa rõ thời gian");
    expect(periodWords("2023-YTD")).toBe("từ đầu năm 2023");
    expect(periodWords("2017-Q3")).toBe("quý III/2017");
  });
});

describe("a comparison in words", () => {
  it.each([
    [compared("yoy", "ratio", "114"), "bằng 114% so với cùng kỳ"],
    [compared("plan", "ratio", "71.61"), "đạt 71,61% kế hoạch"],
    [compared("yoy", "change", "14"), "tăng 14% so với cùng kỳ"],
    [compared("previous", "change", "-3.5"), "giảm 3,5% so với kỳ trước"],
    [compared("yoy", "change", "0"), "bằng cùng kỳ"],
    [compared("yoy", "multiple", "1.3"), "gấp 1,3 lần cùng kỳ"],
    [compared("previous", "absolute", "-86"), "giảm 86 người so với kỳ trước"],
    [compared("yoy", "absolute", "500000", "USD"), "tăng 500.000 USD so với cùng kỳ"],
  ])("is %s", (words, expected) => {
    expect(words).toBe(expected);
  });
});

describe("a document and a task in words", () => {
  const span = { text: "", start: 0, end: 0 };

  it("say what is not known", () => {
    expect(
      documentWords({ ...span, text: "07-NQ/TU", number: "07", symbol: "NQ/TU", type: "NQ", date: null, issuer: null }),
    ).toEqual(["Nghị quyết số 07-NQ/TU", "chưa rõ ngày ban hành", "chưa rõ cơ quan ban hành"]);
    expect(taskWords({ ...span, section: null, lead: null, with: [], due: null })).toEqual([
      "Chưa rõ đơn vị chủ trì",
      "không ghi hạn",
    ]);
  });

  it("say what is", () => {
    const task = {
      ...span,
      section: "2. Chuyên môn",
      lead: "Văn phòng",
      with: ["Phòng A", "Phòng B"],
      due: "2022-05-31",
    };
    expect(taskWords(task)).toEqual([
      "Chủ trì: Văn phòng",
      "phối hợp: Phòng A, Phòng B",
      "hạn 31/5/2022",
      "mục: 2. Chuyên môn",
    ]);
  });
});
