import type { Day } from "@khukit/core/day";
import { describe, expect, it } from "vitest";
import { findDates, timeContextOf } from "../date/index.js";
import { spanOf, textOf } from "../text/index.js";
import { findPeriods } from "./index.js";

/** `text=period`, with `~` where the year is inferred. */
const found = (given: string, publishedOn: string | null = null): readonly string[] => {
  const text = textOf(given);
  const context = timeContextOf(text, publishedOn as Day | null);
  return findPeriods(text, findDates(text, context), context).map(
    ({ period, inferred, from, to }) => `${spanOf(text, { from, to }).text}=${period}${inferred ? "~" : ""}`,
  );
};

describe("a period with its year", () => {
  it.each([
    ["trong năm 2021 có", "năm 2021=2021"],
    ["6 tháng đầu năm 2019, theo", "6 tháng đầu năm 2019=2019-H1"],
    ["SÁU THÁNG ĐẦU NĂM 2019", "SÁU THÁNG ĐẦU NĂM 2019=2019-H1"],
    ["06 tháng cuối năm 2020", "06 tháng cuối năm 2020=2020-H2"],
    ["nửa đầu năm 2018", "nửa đầu năm 2018=2018-H1"],
    ["nửa cuối 2018", "nửa cuối 2018=2018-H2"],
    ["QUÝ III/2017", "QUÝ III/2017=2017-Q3"],
    ["Quí 3 năm 2022", "Quí 3 năm 2022=2022-Q3"],
    ["Qúy II năm 2022", "Qúy II năm 2022=2022-Q2"],
    ["Q.II-2021", "Q.II-2021=2021-Q2"],
    ["Q2/2021", "Q2/2021=2021-Q2"],
    ["QIV/2020", "QIV/2020=2020-Q4"],
    ["quý IV của năm 2020", "quý IV của năm 2020=2020-Q4"],
    ["tháng 4-2022", "tháng 4-2022=2022-04"],
    ["tháng 02/2008", "tháng 02/2008=2008-02"],
    ["tháng 10 năm 2019", "tháng 10 năm 2019=2019-10"],
    ["tháng\n10 năm 2019", "tháng\n10 năm 2019=2019-10"],
    ["tháng tư năm 2019", "tháng tư năm 2019=2019-04"],
    ["tháng năm năm 2019", "tháng năm năm 2019=2019-05"],
    ["T4/2022", "T4/2022=2022-04"],
    ["khởi công 3/2022.", "3/2022=2022-03"],
    ["Đến 9 tháng năm 2022, bức tranh", "9 tháng năm 2022=2022-9M"],
    ["10 tháng của năm 2022", "10 tháng của năm 2022=2022-10M"],
    ["9 tháng/2022", "9 tháng/2022=2022-9M"],
    ["3 tháng đầu năm 2022", "3 tháng đầu năm 2022=2022-Q1"],
    ["03 tháng cuối năm 2017", "03 tháng cuối năm 2017=2017-Q4"],
    ["ba quý đầu năm 2022", "ba quý đầu năm 2022=2022-9M"],
    ["12 tháng năm 2022", "12 tháng năm 2022=2022"],
    ["từ tháng 1 đến tháng 6 năm 2020", "từ tháng 1 đến tháng 6 năm 2020=2020-H1"],
    ["tháng 01 đến tháng 9/2020", "tháng 01 đến tháng 9/2020=2020-9M"],
    ["từ tháng 7 đến hết tháng 12/2020", "từ tháng 7 đến hết tháng 12/2020=2020-H2"],
    ["Từ đầu năm 2022 đến hết quý III", "Từ đầu năm 2022 đến hết quý III=2022-9M"],
    ["giai đoạn 2021–2025", "giai đoạn 2021–2025=2021/2025"],
    ["giai đoạn 2021 - 2030", "giai đoạn 2021 - 2030=2021/2030"],
    ["nhiệm kỳ 2020-2025", "nhiệm kỳ 2020-2025=2020/2025"],
    ["thời kỳ 2021-2030", "thời kỳ 2021-2030=2021/2030"],
    ["(2016-2020)", "2016-2020=2016/2020"],
    ["từ năm 2016 đến năm 2020", "từ năm 2016 đến năm 2020=2016/2020"],
    ["5 năm 2016 - 2020", "năm 2016 - 2020=2016/2020"],
    ["tầm nhìn đến năm 2050", "năm 2050=2050"],
    ["cả năm 2024", "năm 2024=2024"],
    ["so với cùng kỳ 2021", "2021=2021"],
    ["năm hai nghìn không trăm hai mươi", "năm hai nghìn không trăm hai mươi=2020"],
  ])("is found in %j", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    ["các năm 2021, 2022 và 2023", ["năm 2021=2021", "2022=2022", "2023=2023"]],
    ["tháng 9 và tháng 12/2023", ["tháng 9=2023-09~", "tháng 12/2023=2023-12"]],
    ["tháng 4, 5/2022", ["tháng 4=2022-04~", "5/2022=2022-05"]],
    ["quý I, II và III năm 2022", ["quý I=2022-Q1~", "II=2022-Q2~", "III năm 2022=2022-Q3"]],
    ["thời kỳ 2021-2030, tầm nhìn đến năm 2050", ["thời kỳ 2021-2030=2021/2030", "năm 2050=2050"]],
    ["từ tháng 5/2020 đến tháng 8/2021", ["tháng 5/2020=2020-05", "tháng 8/2021=2021-08"]],
    ["từ tháng 5 đến tháng 8/2021", ["tháng 5=2021-05~", "tháng 8/2021=2021-08"]],
    ["thời gian 11/2021 đến 3/2022", ["11/2021=2021-11", "3/2022=2022-03"]],
  ])("is found beside others in %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("what is no period", () => {
  it.each([
    "trong vòng 6 tháng",
    "thử việc 06 tháng",
    "thời hạn 50 năm",
    "trong 12 tháng tuổi",
    "2.000 năm",
    "mỗi năm 2000 tấn",
    "Nghị định 32/2024/NĐ-CP",
    "ngày 18 tháng 4 năm 2022",
    "6,7 triệu đồng/người/tháng",
    "mỗi tháng 5 triệu đồng",
    "2000-2500 lao động",
    "phiên bản 2021",
    "mã bưu chính 52000",
    "Có 1975 người tham gia.",
    "TCVN 5738-2001",
    "quý 5, quý doanh nghiệp",
    "tháng 13/2020, tháng 0/2020",
    "so với năm trước",
    "năm nay, tháng trước, quý này",
    "năm thứ hai liên tiếp",
    "hơn 3 tháng, dự án",
    "KCN Hòa Bình giai đoạn 2",
    "tháng một lần, tháng 5 lần",
  ])("stands in %j", (text) => {
    expect(found(text, "2022-07-10")).toEqual([]);
  });
});

describe("a period without its year", () => {
  it.each([
    ["9 tháng đầu năm, bộ máy", "2017-10-05", "9 tháng đầu năm=2017-9M~"],
    ["6 tháng đầu năm", "2020-01-10", "6 tháng đầu năm=2019-H1~"],
    ["6 tháng đầu năm", "2019-06-12", "6 tháng đầu năm=2019-H1~"],
    ["nhiệm vụ 6 tháng cuối năm", "2019-07-26", "6 tháng cuối năm=2019-H2~"],
    ["6 tháng đầu năm nay", "2019-07-26", "6 tháng đầu năm nay=2019-H1~"],
    ["6 tháng đầu năm ngoái", "2019-07-26", "6 tháng đầu năm ngoái=2018-H1~"],
    ["tháng 12", "2020-01-20", "tháng 12=2019-12~"],
    ["Riêng tháng 8, hải quan", "2023-09-06", "tháng 8=2023-08~"],
    ["II. NHIỆM VỤ THÁNG 6", "2022-05-18", "THÁNG 6=2022-06~"],
    ["kế hoạch tháng 1", "2022-12-18", "tháng 1=2023-01~"],
    ["Năm 2020, sản xuất ổn định; riêng quý I", "2021-03-10", "quý I=2020-Q1~"],
    ["kế hoạch quý III", "2022-05-18", "quý III=2022-Q3~"],
    ["đạt 71% kế hoạch, riêng tháng 3", "2022-10-07", "tháng 3=2022-03~"],
    ["tăng so với năm trước, riêng tháng 9", "2020-04-10", "tháng 9=2019-09~"],
    ["sẽ khởi công trong tháng 9", "2020-04-10", "tháng 9=2020-09~"],
    ["Mười tháng, thêm 39 dự án", "2014-11-05", "Mười tháng=2014-10M~"],
    ["Hai tháng, doanh thu", "2008-03-04", "Hai tháng=2008-2M~"],
    ["lũy kế 5 tháng 8.612 tỷ đồng", "2022-05-18", "5 tháng=2022-5M~"],
    ["Sau sáu tháng, công tác", "2019-07-26", "sáu tháng=2019-H1~"],
    ["phục hồi sau 9 tháng", "2022-10-07", "9 tháng=2022-9M~"],
    ["Từ đầu năm đến hết tháng 10, Ban", "2014-11-05", "Từ đầu năm đến hết tháng 10=2014-10M~"],
    ["từ đầu năm đến tháng 10", "2014-11-05", "từ đầu năm đến tháng 10=2014-10M~"],
  ])("is told in %j, published on %s", (text, publishedOn, expected) => {
    expect(found(text, publishedOn).at(-1)).toBe(expected);
  });

  it("is of the year that the text is about, not of one it is compared with", () => {
    expect(found("Năm 2020, doanh thu tăng so với năm 2019. Riêng quý IV")).toEqual([
      "Năm 2020=2020",
      "năm 2019=2019",
      "quý IV=2020-Q4~",
    ]);
    expect(found("tăng so với cùng kỳ năm 2018\n6 tháng đầu năm")).toEqual(["năm 2018=2018"]);
  });

  it("is none where nothing tells its year", () => {
    expect(found("quý III")).toEqual([]);
  });
});
