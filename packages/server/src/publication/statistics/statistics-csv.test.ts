import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { fullRecords } from "../../records.fixture.js";
import { statistics, statisticsCsv } from "./index.js";

const records = fullRecords();

type Row = Readonly<Record<string, string>>;

/** A reader that is not ours. */
const read = (csv: string): readonly Row[] => {
  const { data, errors } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
};

describe("statistics.csv", () => {
  test("holds the cells of statistics.json, in their order, digit for digit", () => {
    const exact = Object.values(statistics(records).extension.exact);
    expect(read(statisticsCsv(records)).map((row) => row["Giá trị"])).toEqual(exact);
  });

  test("has headers and names in Vietnamese, or in English", () => {
    const [first] = read(statisticsCsv(records, { indicators: ["vehicles"] }));
    expect(first).toEqual({
      "Mã chỉ tiêu": "vehicles",
      "Chỉ tiêu": "Phương tiện xuất nhập cảnh",
      "Mã khu": "cha-lo",
      Khu: "Khu kinh tế cửa khẩu Cha Lo",
      "Mã kỳ": "2023",
      Kỳ: "năm 2023",
      "Ngày chốt": "",
      "Trạng thái": "Thực hiện",
      Mức: "hơn",
      "Giá trị": "183000",
      "Đơn vị tính": "lượt phương tiện",
      "Ghi chú": "Ước tính",
    });
    const [english] = read(statisticsCsv(records, { indicators: ["vehicles"] }, "en"));
    expect(english).toMatchObject({
      indicator_name: "Vehicles crossing the border",
      status: "Actual",
      qualifier: "over",
    });
  });

  test("is narrowed as statistics.json is", () => {
    const rows = read(statisticsCsv(records, { zones: ["hon-la"], periods: ["2023"] }, "en"));
    expect(rows.map(({ indicator }) => indicator)).toEqual([
      "land_area_established",
      "land_area_industrial",
      "land_leased",
    ]);
    expect(read(statisticsCsv(records, { zones: ["khong-co"] }))).toEqual([]);
  });

  test("opens in Excel as UTF-8", () => {
    expect(statisticsCsv(records).startsWith("\ufeffMã chỉ tiêu,")).toBe(true);
  });
});
