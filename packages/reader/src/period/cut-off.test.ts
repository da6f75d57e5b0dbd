import type { Day } from "@khukit/core/day";
import { describe, expect, it } from "vitest";
import { findDates, timeContextOf } from "../date/index.js";
import { spanOf, textOf } from "../text/index.js";
import { findCutOffs, findPeriods } from "./index.js";

const found = (given: string, publishedOn: string | null = null): readonly string[] => {
  const text = textOf(given);
  const context = timeContextOf(text, publishedOn as Day | null);
  const dates = findDates(text, context);
  return findCutOffs(text, dates, findPeriods(text, dates, context)).map(
    (cutOff) => `${spanOf(text, cutOff).text}=${cutOff.asOf}`,
  );
};

describe("the day up to which something is counted", () => {
  it.each([
    ["Tính đến ngày 30/9/2019, có 5 dự án", "Tính đến ngày 30/9/2019=2019-09-30"],
    ["Tính đến 30/9/2019, có 5 dự án", "Tính đến 30/9/2019=2019-09-30"],
    ["Đến 15/5/2022 có 16.214 người", "Đến 15/5/2022=2022-05-15"],
    ["dự kiến đến hết ngày 31/01/2024 đạt 100%", "đến hết ngày 31/01/2024=2024-01-31"],
    ["tính đến thời điểm 30/6/2022", "tính đến thời điểm 30/6/2022=2022-06-30"],
    ["tại thời điểm ngày 31 tháng 12 năm 2021", "tại thời điểm ngày 31 tháng 12 năm 2021=2021-12-31"],
    ["đến nay (30/6/2022) có 12 dự án", "đến nay (30/6/2022=2022-06-30"],
    ["Đến hết tháng 10 năm 2019, 1.056 dự án", "Đến hết tháng 10 năm 2019=2019-10-31"],
    ["Cuối tháng 2-2008, có 165 dự án", "Cuối tháng 2-2008=2008-02-29"],
    ["đến hết quý III/2022", "đến hết quý III/2022=2022-09-30"],
    ["đến tháng 6/2022", "đến tháng 6/2022=2022-06-30"],
    ["đến cuối năm 2021", "đến cuối năm 2021=2021-12-31"],
    ["tính đến năm 2021", "tính đến năm 2021=2021-12-31"],
    ["Lũy kế đến hết tháng 3/2025", "Lũy kế đến hết tháng 3/2025=2025-03-31"],
    ["Hết năm 2021, toàn tỉnh có", "Hết năm 2021=2021-12-31"],
  ])("is said in %j", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it("is said behind the beginning of the year", () => {
    expect(found("từ đầu năm tới ngày 4/9, hàng xuất khẩu", "2023-09-06")).toEqual(["tới ngày 4/9=2023-09-04"]);
  });

  it("comes in the order of the text", () => {
    expect(found("Đến hết tháng 4/2022 có 5; tính đến 15/5/2022 có 6; cuối năm 2022 có 7")).toEqual([
      "Đến hết tháng 4/2022=2022-04-30",
      "tính đến 15/5/2022=2022-05-15",
      "cuối năm 2022=2022-12-31",
    ]);
  });

  it.each([
    "hoàn thành trước ngày 31/5/2022",
    "hoàn thành chậm nhất đến ngày 15/6/2022",
    "gia hạn đến ngày 31/12/2022",
    "có hiệu lực đến hết ngày 31/12/2022",
    "từ ngày 05/8/2021 đến ngày 03/9/2021",
    "từ tháng 5/2020 đến tháng 8/2021",
    "đến năm 2030, tầm nhìn đến năm 2050",
    "từ nay đến cuối năm 2022",
    "tăng so với cuối năm 2021",
    "tới đầu tháng 1/2024",
    "Từ đầu năm 2014 đến hết tháng 10",
    "họp ngày 30/9/2019",
  ])("is not said in %j", (text) => {
    expect(found(text)).toEqual([]);
  });
});
