import { canonicalPeriod, formatPeriod, type Period, toPeriod } from "@khukit/core/period";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPeriod } from "./index.js";

const THURSDAY = "2017-02-02";

describe("a period written out", () => {
  it.each([
    ["quý III năm 2017", "2017-Q3"],
    ["quý 4 của năm 2018", "2018-Q4"],
    ["Qúy 2/2018", "2018-Q2"],
    ["Q.II-2021", "2021-Q2"],
    ["tháng 4 2016", "2016-04"],
    ["tháng 12/99", "1999-12"],
    ["tháng 12 năm 99", "1999-12"],
    ["tháng mười năm 2017", "2017-10"],
    ["tháng Giêng năm 2017", "2017-01"],
    ["thg 4 2016", "2016-04"],
    ["12/2017", "2017-12"],
    ["2013-W08", "2013-W08"],
    ["2013-02-12/2013-02-14", "2013-02-12/2013-02-14"],
    ["2013-W54", null],
    ["2014", "2014"],
    ["năm 1945", "1945"],
    ["cả năm 2024", "2024"],
    ["6 tháng đầu năm 2019", "2019-H1"],
    ["sáu tháng cuối năm 1999", "1999-H2"],
    ["nửa cuối năm 2018", "2018-H2"],
    ["9 tháng năm 2022", "2022-9M"],
    ["9 tháng đầu năm 2022", "2022-9M"],
    ["từ đầu năm 2014 đến hết tháng 10", "2014-10M"],
    ["từ tháng 1 đến tháng 6 năm 2020", "2020-H1"],
    ["tháng 3 tới tháng 5 năm 1975", "1975-03-01/1975-05-31"],
    ["quý I đến quý III năm 2020", "2020-9M"],
    ["giai đoạn 2021–2025", "2021/2025"],
    ["nhiệm kỳ 2020-2025", "2020/2025"],
    ["2016 - 2020", "2016/2020"],
    ["1850-1958", "1850/1958"],
    ["từ ngày 5 đến 9/10/2020", "2020-10-05/2020-10-09"],
    ["từ ngày 5 tháng 8 đến ngày 10 tháng 8 năm 2012", "2012-08-05/2012-08-10"],
    ["01/10/2020 - 31/12/2020", "2020-Q4"],
    ["tuần đầu tiên của tháng 9 năm 2017", "2017-W36"],
    ["tháng cuối cùng của quý III/2017", "2017-09"],
    ["những năm 90", "1990/1999"],
    ["thập niên 1950", "1950/1959"],
    ["thế kỷ 19", "1801/1900"],
    ["thế kỷ XX", "1901/2000"],
    ["first half of 2019", "2019-H1"],
    ["Q3 2017", "2017-Q3"],
    ["2022-9M", "2022-9M"],
    ["2022-6M", "2022-H1"],
  ])("%j is %s, without a reference", (text, expected) => {
    expect(readPeriod(text)).toBe(expected);
  });

  it.each([
    "",
    "ngày 04/10/2017",
    "tháng 13",
    "tháng 0",
    "quý 5 năm 2017",
    "3",
    "35.49",
    "Có 1975 người",
    "năm 938",
    "mùa xuân",
    "trong năm 2021 có 5 dự án",
  ])("%j is none", (text) => {
    expect(readPeriod(text, THURSDAY)).toBeNull();
  });
});

describe("a period read against a day", () => {
  it.each([
    ["tuần này", "2017-W05"],
    ["tuần trước", "2017-W04"],
    ["tuần sau", "2017-W06"],
    ["tuần vừa rồi", "2017-W04"],
    ["tháng này", "2017-02"],
    ["tháng trước", "2017-01"],
    ["tháng sau", "2017-03"],
    ["quý này", "2017-Q1"],
    ["quý nay", "2017-Q1"],
    ["quý hiện tại", "2017-Q1"],
    ["quý sau", "2017-Q2"],
    ["quý tiếp", "2017-Q2"],
    ["quý trước", "2016-Q4"],
    ["năm nay", "2017"],
    ["năm ngoái", "2016"],
    ["năm trước", "2016"],
    ["năm kia", "2015"],
    ["năm sau", "2018"],
    ["năm kế tiếp", "2018"],
    ["năm tiếp theo", "2018"],
    ["quý 3", "2017-Q3"],
    ["quý ba", "2017-Q3"],
    ["tháng 6", "2017-06"],
    ["tháng sáu", "2017-06"],
    ["tháng tư", "2017-04"],
    ["tháng 12", "2016-12"],
    ["tháng 3 tới", "2017-03"],
    ["tháng 1 tới", "2018-01"],
    ["tháng 3 vừa qua", "2016-03"],
    ["tháng 11 này", "2017-11"],
    ["tháng 10 năm sau", "2018-10"],
    ["quý 1 năm trước", "2016-Q1"],
    ["6 tháng đầu năm nay", "2017-H1"],
    ["cuối tuần", "2017-02-04/2017-02-05"],
    ["cuối tuần sau", "2017-02-11/2017-02-12"],
    ["2 ngày vừa qua", "2017-01-31/2017-02-01"],
    ["3 ngày tới", "2017-02-03/2017-02-05"],
    ["3 ngày tiếp theo", "2017-02-03/2017-02-05"],
    ["2 tuần tới", "2017-02-06/2017-02-19"],
    ["2 tháng qua", "2016-12-01/2017-01-31"],
    ["3 tháng tới", "2017-03-01/2017-05-31"],
    ["ba tháng tiếp theo", "2017-03-01/2017-05-31"],
    ["2 năm vừa rồi", "2015/2016"],
    ["3 năm tới", "2018/2020"],
    ["3 tháng trước", "2016-11"],
    ["5 năm trước", "2012"],
    ["2 tuần trước", "2017-W03"],
    ["9 tháng", "2016-9M"],
  ])("%j on that Thursday is %s", (text, expected) => {
    expect(readPeriod(text, THURSDAY)).toBe(expected);
  });

  it.each(["tuần sau", "quý 3", "tháng 6", "năm nay", "3 tháng tới", "cuối tuần", "6 tháng đầu năm"])(
    "%j is none without a day to read it against",
    (text) => {
      expect(readPeriod(text)).toBeNull();
    },
  );

  it("is of the week that holds the year's first Thursday", () => {
    expect(readPeriod("tuần này", "2021-01-03")).toBe("2020-W53");
    expect(readPeriod("tuần này", "2019-12-30")).toBe("2020-W01");
  });
});

describe("where readers disagree", () => {
  it("coming months are whole ones by default, or counted from the day", () => {
    expect(readPeriod("3 tháng tới", "2017-03-15")).toBe("2017-Q2");
    expect(readPeriod("3 tháng tới", "2017-02-02", { count: "running" })).toBe("2017-02-03/2017-05-02");
    expect(readPeriod("2 tuần qua", "2017-02-02", { count: "running" })).toBe("2017-01-19/2017-02-01");
    expect(readPeriod("tuần sau", "2017-02-02", { count: "running" })).toBeNull();
  });

  it("a missing year is the nearest, the reference's own, or the one after or before", () => {
    expect(readPeriod("tháng 12", THURSDAY, { year: "same" })).toBe("2017-12");
    expect(readPeriod("tháng 1", THURSDAY, { year: "next" })).toBe("2018-01");
    expect(readPeriod("quý 3", THURSDAY, { year: "previous" })).toBe("2016-Q3");
  });

  it("a weekend begins on Saturday, or on Friday", () => {
    expect(readPeriod("cuối tuần", THURSDAY, { weekend: "friday" })).toBe("2017-02-03/2017-02-05");
  });
});

describe("what core prints", () => {
  const suffixes = "|-H1|-H2|-Q1|-Q2|-Q3|-Q4|-2M|-4M|-5M|-7M|-8M|-9M|-10M|-11M|-01|-02|-06|-10|-12".split("|");
  const year = fc.integer({ min: 1900, max: 2100 });
  const periods = fc.oneof(
    fc.tuple(year, fc.constantFrom(...suffixes)).map(([y, suffix]) => `${y}${suffix}`),
    fc.tuple(year, fc.integer({ min: 1, max: 40 })).map(([y, more]) => `${y}/${y + more}`),
  ) as fc.Arbitrary<Period>;

  it("is read back, in Vietnamese and in English", () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(readPeriod(formatPeriod(period, "vi"))).toBe(canonicalPeriod(period));
        expect(readPeriod(formatPeriod(period, "en"))).toBe(canonicalPeriod(period));
        expect(readPeriod(period)).toBe(canonicalPeriod(period));
      }),
    );
  });
});

it("never throws, and what it gives reads back", () => {
  const words = fc.constantFrom(
    ..."ngày tháng năm tuần quý hai ba đầu cuối của 3 6 15 2020 2022 / - trước sau nay tới qua từ đến giai đoạn I III".split(
      " ",
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(words).map((some) => some.join(" ")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const period = readPeriod(text, THURSDAY);
      if (period !== null) expect(readPeriod(period)).toBe(period);
      expect(period === null || toPeriod(period) !== null || /^\d{4}-/.test(period)).toBe(true);
    }),
  );
});
