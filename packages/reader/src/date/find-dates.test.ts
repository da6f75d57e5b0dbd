import type { Day } from "@khukit/core/day";
import { describe, expect, it } from "vitest";
import { spanOf, textOf } from "../text/index.js";
import { findDates, timeContextOf } from "./index.js";

/** `text=date`, with `~` where the year is inferred. */
const found = (given: string, publishedOn: string | null = null): readonly string[] => {
  const text = textOf(given);
  return findDates(text, timeContextOf(text, publishedOn as Day | null)).map(
    ({ date, inferred, from, to }) => `${spanOf(text, { from, to }).text}=${date}${inferred ? "~" : ""}`,
  );
};

describe("a date with its year", () => {
  it.each([
    ["họp ngày 18 tháng 4 năm 2022 tại trụ sở", "ngày 18 tháng 4 năm 2022=2022-04-18"],
    ["đến thời điểm 30-6-2022 có", "30-6-2022=2022-06-30"],
    ["họp ngày 14/4/2022 tại trụ sở", "14/4/2022=2022-04-14"],
    ["họp ngày 05.10.2017.", "05.10.2017=2017-10-05"],
    ["họp 15-9-2021", "15-9-2021=2021-09-15"],
    ["2023-12-15 08:46:55 | Lượt đọc", "2023-12-15=2023-12-15"],
    ["2023-12-15T08:46:55+07:00", "2023-12-15=2023-12-15"],
    ["ngày 03\ntháng 7 năm 2020", "ngày 03\ntháng 7 năm 2020=2020-07-03"],
    ["NGÀY 01 THÁNG 10 NĂM 2012", "NGÀY 01 THÁNG 10 NĂM 2012=2012-10-01"],
    [
      "ngày mồng một tháng năm năm hai nghìn không trăm hai mươi",
      "ngày mồng một tháng năm năm hai nghìn không trăm hai mươi=2020-05-01",
    ],
    ["ngày hai mươi lăm tháng mười hai năm 2019", "ngày hai mươi lăm tháng mười hai năm 2019=2019-12-25"],
    ["Thứ Năm, ngày 8 tháng 1 năm 2015", "ngày 8 tháng 1 năm 2015=2015-01-08"],
    ["từ 7 tháng 5 năm 1954", "7 tháng 5 năm 1954=1954-05-07"],
    ["ngày 18 tháng 4/2022", "ngày 18 tháng 4/2022=2022-04-18"],
    ["ngày 20 tháng 8, năm 2019", "ngày 20 tháng 8, năm 2019=2019-08-20"],
    ["(03 / 7 / 2020)", "03 / 7 / 2020=2020-07-03"],
    ["8h00 ngày 05/8/2021", "05/8/2021=2021-08-05"],
    ["hiệu lực kể từ 01/5/2024;", "01/5/2024=2024-05-01"],
    ["ngày 05/10/17", "05/10/17=2017-10-05"],
    ["đã họp ngày29/02/2024", "29/02/2024=2024-02-29"],
  ])("is found in %j", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    "ngày 31/02/2020",
    "ngày 31/04/2021",
    "ngày 29 tháng 02 năm 2023",
    "ngày 32/01/2020",
    "ngày 12/25/2020",
    "ngày 00/01/2020",
    "số 12/5/2020/QĐ-UBND",
    "mã ngạch V.05.02.07, bậc 1/9",
    "mã hồ sơ A12/5/2020",
    "ngày 10 tháng Giêng năm 2020 (âm lịch)",
    "điện thoại 0263 3 800 100, 0987.654.321",
    "phiên bản 1.10.30",
    "1.1.3 và 1-2-3",
  ])("is not found in %j", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a date without its year", () => {
  it.each([
    ["Chiều 25/7, hội nghị", "25/7=2022-07-25~"],
    ["ngày 5-5 công bố", "5-5=2022-05-05~"],
    ["sáng 15.9", "15.9=2021-09-15~"],
    ["từ đầu năm tới ngày 4/9,", "4/9=2021-09-04~"],
    ["gửi Trưởng ban trước 20/10.", "20/10=2022-10-20~"],
    ["chậm nhất 05/12.", "05/12=2022-12-05~"],
    ["hôm nay (15-9)", "15-9=2021-09-15~"],
    ["Thứ Hai, 6/6", "6/6=2022-06-06~"],
    ["hạn: 30/6", "30/6=2022-06-30~"],
    ["ngày mùng 2/9", "2/9=2021-09-02~"],
    ["mồng 6 tháng 2", "mồng 6 tháng 2=2022-02-06~"],
    ["ngày 15 tháng 8 đã", "ngày 15 tháng 8=2022-08-15~"],
    ["Ngày Nhà giáo Việt Nam 20/11", "20/11=2021-11-20~"],
    ["kéo dài đến 15/3,", "15/3=2022-03-15~"],
    ["từ 1/4 giá điện", "1/4=2022-04-01~"],
    ["nhận hồ sơ (20/4)", "20/4=2022-04-20~"],
  ])("is found in %j", (text, expected) => {
    expect(found(text, "2022-04-10")).toEqual([expected]);
  });

  it.each([
    "trực tuyến 24/7",
    "đạt 8/10 điểm",
    "đến 3/4 số dự án",
    "50,28 ha/61,58 ha",
    "(58/44)",
    "tỷ lệ 1/2.000",
    "lương bậc 1/9, hệ số 2,34",
    "Điều 5/6",
    "tại KM 12/5",
    "KM12/5 quốc lộ",
    "đường 30/4, phường 2",
    "mỗi ngày 1/2 sản lượng",
    "Các mẫu từ số 1.1 đến 1.6",
    "đạt 12/12 chỉ tiêu",
    "hoàn thành 5/7 nhiệm vụ",
    "tăng 3.4 điểm",
    "mỗi ngày 2.5 tấn",
    "ngày 05 hằng tháng",
    "trong 10 tháng 5 dự án",
    "từ 1/3 đến 2/3 diện tích",
    "mùng 10/3 âm lịch",
    "đến nay 3/5 công trình, 2/3 gói thầu",
    "đến nay 3/5 đã xong",
    "Trong ngày đầu đã hoàn thành 5/7",
    "sau 3/4 chặng đường",
  ])("is not found in %j", (text) => {
    expect(found(text, "2022-04-10")).toEqual([]);
  });
});

describe("days that share a month or a year", () => {
  it.each([
    ["từ ngày 5 đến 9/10/2020", ["5=2020-10-05~", "9/10/2020=2020-10-09"]],
    ["từ ngày 5 đến ngày 9 tháng 10 năm 2020", ["5=2020-10-05~", "ngày 9 tháng 10 năm 2020=2020-10-09"]],
    ["ngày 3 và 4/8/2021", ["3=2021-08-03~", "4/8/2021=2021-08-04"]],
    ["các ngày 3, 4 và 5 tháng 8 năm 2021", ["3=2021-08-03~", "4=2021-08-04~", "5 tháng 8 năm 2021=2021-08-05"]],
    ["ngày 30, 31/12/2020", ["30=2020-12-30~", "31/12/2020=2020-12-31"]],
    ["từ 01-05/11/2021", ["01=2021-11-01~", "05/11/2021=2021-11-05"]],
    ["từ ngày 28 đến 3/10/2020", ["28=2020-09-28~", "3/10/2020=2020-10-03"]],
    ["từ 25/12 đến 31/12/2020", ["25/12=2020-12-25~", "31/12/2020=2020-12-31"]],
    ["từ 25/12 đến 05/01/2021", ["25/12=2020-12-25~", "05/01/2021=2021-01-05"]],
    ["từ 25/12/2020 đến 05/01", ["25/12/2020=2020-12-25", "05/01=2021-01-05~"]],
    ["ngày 1/5 đến 30/5/2020", ["1/5=2020-05-01~", "30/5/2020=2020-05-30"]],
    ["15/3 - 30/4/2020", ["15/3=2020-03-15~", "30/4/2020=2020-04-30"]],
    ["31/12/2020-02/01/2021", ["31/12/2020=2020-12-31", "02/01/2021=2021-01-02"]],
    ["từ 18 tháng 12 đến 30 tháng 12 năm 1972", ["18 tháng 12=1972-12-18~", "30 tháng 12 năm 1972=1972-12-30"]],
  ])("are all found in %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("a year that is not written", () => {
  it.each([
    ["họp ngày 28/12", "2020-01-05", "28/12=2019-12-28~"],
    ["xong trước ngày 15/11", "2017-10-05", "15/11=2017-11-15~"],
    ["bảo đảm đến hết ngày 31/12", "2019-07-26", "31/12=2019-12-31~"],
    ["tính đến hết ngày 30/6", "2022-10-07", "30/6=2022-06-30~"],
    ["xong trước ngày 31/3", "2017-10-05", "31/3=2018-03-31~"],
    ["Năm 2020, Ban đã họp ngày 10/3", "2021-01-20", "10/3=2020-03-10~"],
    ["Hội nghị năm 2019\n\nNgày 24/7, Ban họp", null, "24/7=2019-07-24~"],
    ["Ngày 24/7, Ban họp\n\nHội nghị năm 2019", null, "24/7=2019-07-24~"],
    ["tăng so với cùng kỳ năm 2018; năm 2019, ngày 24/7", null, "24/7=2019-07-24~"],
  ])("is told in %j, published on %s", (text, publishedOn, expected) => {
    expect(found(text, publishedOn)).toEqual([expected]);
  });

  it("is told by the printed day of publication", () => {
    expect(found("Ngày đăng 05/10/2017\nngày 04/10, Ban họp")).toEqual(["05/10/2017=2017-10-05", "04/10=2017-10-04~"]);
  });

  it("is told by the letterhead, not by a document that is cited", () => {
    expect(
      found("Quảng Trị, ngày 17 tháng 7 năm 2020\n\nQuyết định 31/QĐ-UBND ngày 10/01/2019; họp ngày 03/7").at(-1),
    ).toBe("03/7=2020-07-03~");
  });

  it("is none where nothing tells it", () => {
    expect(found("ngày 24/7, Ban họp")).toEqual([]);
  });
});
