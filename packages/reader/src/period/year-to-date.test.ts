import { describe, expect, it } from "vitest";
import { tokensOf } from "../text/index.js";
import { yearToDateAt } from "./index.js";

describe("the year up to the day of the text", () => {
  it.each([
    ["từ đầu năm đến nay", { year: null, yearsAway: null, to: 5 }],
    ["Từ đầu năm, Ban", { year: null, yearsAway: null, to: 3 }],
    ["từ đầu năm 2022 đến nay", { year: 2022, yearsAway: null, to: 6 }],
    ["kể từ đầu năm nay", { year: null, yearsAway: 0, to: 5 }],
    ["từ đầu năm đến thời điểm này có", { year: null, yearsAway: null, to: 7 }],
    ["từ đầu năm tới ngày 4/9", { year: null, yearsAway: null, to: 3 }],
  ])("is said by %j", (text, expected) => {
    expect(yearToDateAt(tokensOf(text), 0)).toEqual(expected);
  });

  it.each(["từ đầu năm đến hết tháng 10", "từ đầu tháng", "đầu năm", "từ năm 2020 đến nay"])(
    "is not said by %j",
    (text) => {
      expect(yearToDateAt(tokensOf(text), 0)).toBeNull();
    },
  );
});
