import type { Day } from "@khukit/core/day";
import { describe, expect, it } from "vitest";
import { findDates, timeContextOf } from "../date/index.js";
import { findPeriods } from "../period/index.js";
import { textOf } from "../text/index.js";
import { dueIn } from "./due.js";

const dueOf = (given: string): Day | null => {
  const text = textOf(given);
  const time = timeContextOf(text, "2022-04-18" as Day);
  const dates = findDates(text, time);
  return dueIn(text.tokens, { from: 0, to: text.tokens.length }, { dates, periods: findPeriods(text, dates, time) });
};

describe("the day by which a task is to be done", () => {
  it.each([
    ["hoàn thành trước ngày 31/5/2022", "2022-05-31"],
    ["gửi Trưởng ban trước 20/10", "2022-10-20"],
    ["chậm nhất ngày 15 tháng 6 năm 2022", "2022-06-15"],
    ["chậm nhất là ngày 15/6/2022", "2022-06-15"],
    ["gửi báo cáo về Văn phòng chậm nhất 05/12", "2022-12-05"],
    ["trước 17h00 ngày 20/7/2022", "2022-07-20"],
    ["chậm nhất thứ Sáu, ngày 02/9/2022", "2022-09-02"],
    ["đến hết ngày 31/12/2022", "2022-12-31"],
    ["Thời hạn: 14/8/2022", "2022-08-14"],
    ["thời gian hoàn thành: 30/6/2022", "2022-06-30"],
    ["hạn báo cáo: 20/6/2022", "2022-06-20"],
    ["từ ngày 01/6/2022 đến ngày 30/6/2022", "2022-06-30"],
  ])("is said by %j", (given, day) => {
    expect(dueOf(`rà soát quỹ đất, ${given}.`)).toBe(day);
  });

  it.each([
    ["xong trong quý II/2022", "2022-06-30"],
    ["trong tháng 5/2022", "2022-05-31"],
    ["trong tháng 6", "2022-06-30"],
    ["quyết toán xong trong năm 2022", "2022-12-31"],
    ["chậm nhất đến hết quý III năm 2022", "2022-09-30"],
    ["vào cuối tháng 10/2022", "2022-10-31"],
    ["trước tháng 9/2022", "2022-08-31"],
    ["thời hạn: tháng 3/2023", "2023-03-31"],
  ])("is the last day of the period in %j, or the last before it", (given, day) => {
    expect(dueOf(`rà soát quỹ đất, ${given}.`)).toBe(day);
  });

  it("is the last that says that all is done", () => {
    expect(dueOf("gửi dự thảo trước 15/5, hoàn thành trước 30/6/2022, báo cáo UBND tỉnh trước 05/7/2022")).toBe(
      "2022-06-30",
    );
    expect(dueOf("gửi dự thảo trước 15/5/2022, trình thẩm định trước 30/5/2022")).toBe("2022-05-30");
  });

  it.each([
    "Định kỳ gửi báo cáo vào ngày 05 hằng tháng",
    "báo cáo trước ngày 25/11 hằng năm",
    "vận hành chính thức từ ngày 01/7/2022",
    "thực hiện Quyết định số 31/QĐ-UBND ngày 10/01/2022",
    "chuẩn bị hội nghị dự kiến ngày 15/11/2022",
    "rà soát quy hoạch đến năm 2030",
    "thanh toán trong 03 ngày làm việc",
    "thường xuyên kiểm tra",
  ])("is not said by %j", (given) => {
    expect(dueOf(given)).toBeNull();
  });

  it("is looked for only within the task", () => {
    const text = textOf("rà soát trước 15/5/2022; lập hồ sơ");
    const dates = findDates(text, timeContextOf(text, null));
    const semicolon = text.tokens.findIndex(({ text: sign }) => sign === ";");
    expect(dueIn(text.tokens, { from: semicolon, to: text.tokens.length }, { dates, periods: [] })).toBeNull();
    expect(dueIn(text.tokens, { from: 0, to: semicolon }, { dates, periods: [] })).toBe("2022-05-15");
  });
});
