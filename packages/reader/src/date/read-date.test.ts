import { addDays, type Day } from "@khukit/core/day";
import { formatDate, formatOfficialDate } from "@khukit/core/vietnamese";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "./index.js";

const days = fc.integer({ min: 0, max: 300_000 }).map((count) => addDays("1900-01-01" as Day, count));

/** A Thursday: what Duckling's corpus for Vietnamese is read on. */
const THURSDAY = "2017-02-02";

describe("a date written out", () => {
  it.each([
    ["ngày 04/10/2017", "2017-10-04"],
    ["14/4/2022", "2022-04-14"],
    ["05.10.2017", "2017-10-05"],
    ["15-9-2021", "2021-09-15"],
    ["2023-12-15", "2023-12-15"],
    ["2023-12-15 08:46:55", "2023-12-15"],
    ["2023-12-15T08:46:55+07:00", "2023-12-15"],
    ["2023-12-15T08:46:55Z", "2023-12-15"],
    ["21 3 1997", "1997-03-21"],
    ["21/3/97", "1997-03-21"],
    ["3/3/17", "2017-03-03"],
    ["ngày 29.10.1999", "1999-10-29"],
    ["29-10-99", "1999-10-29"],
    ["13/8/2015", "2015-08-13"],
    ["ngày 3 tháng 3 năm 2015", "2015-03-03"],
    ["ngày mồng 3 tháng 3 năm 2017", "2017-03-03"],
    ["12 tháng 10 năm 2017", "2017-10-12"],
    ["31 tháng 7 2004", "2004-07-31"],
    ["29 tháng 10, 1999", "1999-10-29"],
    ["29 tháng 10 năm 99", "1999-10-29"],
    ["ngày mười một tháng mười năm 1999", "1999-10-11"],
    ["Thứ Năm, ngày 8 tháng 1 năm 2015", "2015-01-08"],
    ["Thứ Tư, 07/01/2015 | 22:34", "2015-01-07"],
    ["9 Tháng 1 2015 lúc 15:08", "2015-01-09"],
    ["thứ 3 ngày 3 tháng 4 năm 2018", "2018-04-03"],
    ["7:30 chiều ngày 20/4/2017", "2017-04-20"],
    ["vào lúc 7:30 chiều ngày 20 tháng 4 năm 2017", "2017-04-20"],
    ["16h30 ngày 03/9/2021", "2021-09-03"],
    ["  (ngày 03\ntháng 7 năm 2020). ", "2020-07-03"],
    ["ngày mồng một tháng năm năm hai nghìn không trăm hai mươi", "2020-05-01"],
    ["Quốc khánh 2019", null],
    ["quốc khánh năm 2019", "2019-09-02"],
    ["8 thg 1, 2015", "2015-01-08"],
  ])("%j is %s, without a reference", (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });

  it.each([
    "",
    "ngày 31/02/2020",
    "ngày 32 tháng 4 năm 2020",
    "ngày 1 tháng 13",
    "32/13/2020",
    "0912345678",
    "24/7/365",
    "12.53%",
    "$1,194.09",
    "1.1.3",
    "1-2-3",
    "ngày 03/7/2020 và 04/7/2020",
    "họp ngày 03/7/2020",
    "mùng 10/3 âm lịch",
    "tháng 4 năm 2022",
    "mùa hè này",
    "9999 năm trước",
    "x".repeat(1000),
  ])("%j is no date", (text) => {
    expect(readDate(text, THURSDAY)).toBeNull();
  });
});

describe("a date read against a day", () => {
  it.each([
    ["hôm nay", "2017-02-02"],
    ["ngày hôm nay", "2017-02-02"],
    ["bữa nay", "2017-02-02"],
    ["hôm qua", "2017-02-01"],
    ["ngày hôm qua", "2017-02-01"],
    ["ngày mai", "2017-02-03"],
    ["hôm kia", "2017-01-31"],
    ["ngày kia", "2017-02-04"],
    ["ngày mốt", "2017-02-04"],
    ["bây giờ", "2017-02-02"],
    ["tối nay", "2017-02-02"],
    ["tối hôm qua", "2017-02-01"],
    ["trưa ngày mai", "2017-02-03"],
    ["sáng chủ nhật", "2017-02-05"],
    ["hôm nay lúc 2 giờ chiều", "2017-02-02"],
    ["hôm nay buổi sáng", "2017-02-02"],
    ["3 giờ chiều ngày mai", "2017-02-03"],
    ["thứ hai", "2017-02-06"],
    ["thứ 2", "2017-02-06"],
    ["thứ ba", "2017-02-07"],
    ["thứ năm", "2017-02-09"],
    ["chủ nhật", "2017-02-05"],
    ["t7", "2017-02-04"],
    ["thứ 2 ngày 6 tháng 2", "2017-02-06"],
    ["chủ nhật ngày mồng 9 tháng 4", "2017-04-09"],
    ["ngày đầu tiên của tháng ba", "2017-03-01"],
    ["ngày cuối cùng của tháng", "2017-02-28"],
    ["ngày cuối cùng của tháng 9 năm 2014", "2014-09-30"],
    ["thứ 5 đầu tiên của tháng 9 2014", "2014-09-04"],
    ["thứ hai cuối cùng của tháng 9 năm 2014", "2014-09-29"],
    ["thứ sáu thứ ba trong tháng 9 năm 2014", "2014-09-19"],
    ["ngày thứ 100 của năm 2016", "2016-04-09"],
    ["mồng 3 tháng ba", "2017-03-03"],
    ["7/3", "2017-03-07"],
    ["07/03", "2017-03-07"],
    ["ngày 7 tháng ba", "2017-03-07"],
    ["ngày 15-2", "2017-02-15"],
    ["ngày 15.2", "2017-02-15"],
    ["lúc 4:00 chiều ngày 23/4", "2017-04-23"],
    ["thứ năm tuần tới", "2017-02-09"],
    ["thứ 5 tuần sau", "2017-02-09"],
    ["thứ tư của tuần tới", "2017-02-08"],
    ["thứ sáu tuần này", "2017-02-03"],
    ["thứ 5 của tuần này", "2017-02-02"],
    ["thứ 3 tuần trước", "2017-01-24"],
    ["thứ ba vừa rồi", "2017-01-31"],
    ["hôm thứ hai", "2017-01-30"],
    ["thứ ba tới", "2017-02-07"],
    ["thứ sáu tới", "2017-02-03"],
    ["thứ hai tới", "2017-02-06"],
    ["3 ngày trước", "2017-01-30"],
    ["cách đây 5 ngày", "2017-01-28"],
    ["ba ngày sau", "2017-02-05"],
    ["sau 3 ngày nữa", "2017-02-05"],
    ["2 tuần trước", "2017-01-19"],
    ["hai tuần nữa", "2017-02-16"],
    ["1 tháng trước", "2017-01-02"],
    ["5 năm trước", "2012-02-02"],
    ["1 năm 2 tháng trước", "2015-12-02"],
    ["ngày 24 tháng này", "2017-02-24"],
    ["mùng 3 tháng sau", "2017-03-03"],
    ["ngày 24 tháng 11 năm ngoái", "2016-11-24"],
    ["15/8 năm nay", "2017-08-15"],
    ["quốc khánh", "2016-09-02"],
    ["ngày quốc tế lao động", "2017-05-01"],
    ["giáng sinh", "2016-12-25"],
    ["ngày Nhà giáo Việt Nam năm nay", "2017-11-20"],
    ["ngày quốc tế phụ nữ", "2017-03-08"],
    ["lễ tình nhân", "2017-02-14"],
    ["tết dương lịch", "2017-01-01"],
    ["cách mạng tháng tám", "2016-08-19"],
  ])("%j on that Thursday is %s", (text, expected) => {
    expect(readDate(text, THURSDAY)).toBe(expected);
  });

  it.each(["hôm qua", "thứ hai", "7/3", "3 ngày trước", "ngày cuối cùng của tháng", "quốc khánh", "ngày 24 tháng này"])(
    "%j is none without a day to read it against",
    (text) => {
      expect(readDate(text)).toBeNull();
      expect(readDate(text, "2017-02-31")).toBeNull();
    },
  );

  it("crosses the ends of months and years", () => {
    expect(readDate("hôm qua", "2012-08-01")).toBe("2012-07-31");
    expect(readDate("ngày mai", "2012-12-31")).toBe("2013-01-01");
    expect(readDate("1 tháng trước", "2020-03-31")).toBe("2020-02-29");
  });
});

describe("where readers disagree", () => {
  it("a bare weekday is the next by default, the nearest or the last on demand", () => {
    expect(readDate("thứ năm", "2012-08-09")).toBe("2012-08-16");
    expect(readDate("thứ năm", "2012-08-09", { weekday: "nearest" })).toBe("2012-08-09");
    expect(readDate("thứ hai", "2012-08-09", { weekday: "nearest" })).toBe("2012-08-06");
    expect(readDate("thứ sáu", "2012-08-09", { weekday: "previous" })).toBe("2012-08-03");
    expect(readDate("thứ năm", "2012-08-09", { weekday: "previous" })).toBe("2012-08-02");
  });

  it("a missing year is the nearest by default", () => {
    expect(readDate("ngày 28/12", "2020-01-05")).toBe("2019-12-28");
    expect(readDate("15/3", "2012-08-10")).toBe("2012-03-15");
    expect(readDate("15/3", "2012-08-10", { year: "next" })).toBe("2013-03-15");
    expect(readDate("15/12", "2012-08-10", { year: "previous" })).toBe("2011-12-15");
    expect(readDate("28/12", "2020-01-05", { year: "same" })).toBe("2020-12-28");
  });

  it("a week away is no day by default, and seven days later where time is counted from the reference", () => {
    expect(readDate("tuần trước", "2012-08-10")).toBeNull();
    expect(readDate("tuần trước", "2012-08-10", { count: "running" })).toBe("2012-08-03");
    expect(readDate("3 tháng tới", "2012-08-10", { count: "running" })).toBe("2012-11-10");
    expect(readDate("tháng trước", "2012-08-31", { count: "running" })).toBe("2012-07-31");
  });
});

describe("what core prints", () => {
  it("is read back", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(readDate(formatOfficialDate(day))).toBe(day);
        expect(readDate(formatDate(day, "vi"))).toBe(day);
        expect(readDate(day)).toBe(day);
      }),
    );
  });

  it("is read back from the platform's own Vietnamese, too", () => {
    const long = new Intl.DateTimeFormat("vi", { dateStyle: "full", timeZone: "UTC" });
    const medium = new Intl.DateTimeFormat("vi", { dateStyle: "medium", timeZone: "UTC" });
    fc.assert(
      fc.property(days, (day) => {
        expect(readDate(long.format(new Date(day)))).toBe(day);
        expect(readDate(medium.format(new Date(day)))).toBe(day);
      }),
    );
  });
});

it("never throws, and gives a day or null", () => {
  const words = fc.constantFrom(
    ..."ngày tháng năm tuần quý thứ hai ba đầu cuối của 3 15 2020 / - . trước sau nay tới".split(" "),
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(words).map((some) => some.join(" ")),
  );
  fc.assert(
    fc.property(texts, days, (text, reference) => {
      expect(readDate(text, reference) ?? "2000-01-01").toMatch(/^\d{4}-\d\d-\d\d$/);
    }),
  );
});
