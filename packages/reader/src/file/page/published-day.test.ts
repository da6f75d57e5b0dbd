import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishedDay } from "./published-day.js";

describe("the day of publication", () => {
  it.each([
    ["05/10/2017 08:30", "2017-10-05"],
    ["Thứ năm, 05/10/2017", "2017-10-05"],
    ["Thứ Năm, 5/10/2017 | 8:30 GMT+7", "2017-10-05"],
    ["08:30 05-10-2017", "2017-10-05"],
    ["T5, 05.10.2017", "2017-10-05"],
    ["Cập nhật lúc 8h30, ngày 05 tháng 10 năm 2017", "2017-10-05"],
    ["Th 5, 05 Th10 2017 08:30:00", "2017-10-05"],
    ["Thu, 05 Oct 2017 08:30:00 +0700", "2017-10-05"],
    ["Wed, 04 Oct 2017 20:15:00 GMT", "2017-10-05"],
    ["Wed, 04 Oct 17 20:15 UT", "2017-10-05"],
    ["5 October 2017", "2017-10-05"],
    ["October 5th, 2017", "2017-10-05"],
    ["2017-10-05", "2017-10-05"],
    ["2017-10-05T08:30:00", "2017-10-05"],
    ["2017-10-04T20:15:00Z", "2017-10-05"],
    ["2017-10-04T20:15:00.000+00:00", "2017-10-05"],
    ["2017-10-05T01:15:00+0700", "2017-10-05"],
    ["2017/10/05 08:30", "2017-10-05"],
    ["10/5/2017 8:30:00 AM", "2017-10-05"],
    ["13/10/2017 8:30:00 AM", "2017-10-13"],
    ["05/10/2017 8:30:00 SA", "2017-10-05"],
    ["10/25/2017", "2017-10-25"],
  ])("of %j is %s", (text, day) => {
    expect(publishedDay(text)).toBe(day);
    expect(publishedDay(text.normalize("NFD"))).toBe(day);
  });

  it.each(["", "hôm qua", "31/02/2017", "2017-13-45", "32/10/2017", "tháng 10/2017", "12 242", "1.234.5678"])(
    "is not in %j",
    (text) => {
      expect(publishedDay(text)).toBeNull();
    },
  );

  it("is looked for in any text without an exception", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(publishedDay(text) ?? "2017-10-05").toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});
