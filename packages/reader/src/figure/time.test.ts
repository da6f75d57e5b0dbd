import { describe, expect, it } from "vitest";
import { figuresIn } from "./reading.fixture.js";

const timesOf = (text: string, publishedOn?: string) =>
  figuresIn(text, publishedOn).map(({ period, asOf, cumulative }) => [period, asOf, cumulative]);

describe("when a figure is of", () => {
  it("is the period of its sentence for what flows", () => {
    expect(timesOf("Quý III/2023, doanh thu 120 tỷ đồng.")).toEqual([["2023-Q3", null, false]]);
    expect(timesOf("Thu hút 12 dự án FDI trong 9 tháng đầu năm 2023.")).toEqual([["2023-9M", null, false]]);
  });

  it("goes on to the sentences behind, until another is said", () => {
    const text = "Năm 2022, doanh thu 120 tỷ đồng. Nộp ngân sách 10 tỷ đồng. Năm 2023, xuất khẩu 5 triệu USD.";
    expect(timesOf(text).map(([period]) => period)).toEqual(["2022", "2022", "2023"]);
  });

  it("is the day up to which it is told for what stands", () => {
    expect(timesOf("Tính đến 30/9/2023, có 142 dự án còn hiệu lực.")).toEqual([[null, "2023-09-30", true]]);
    expect(timesOf("Đến hết quý II/2023, các KCN sử dụng 9.000 lao động.")).toEqual([[null, "2023-06-30", true]]);
  });

  it("is left open for what stands now", () => {
    expect(timesOf("6 tháng đầu năm 2023 doanh thu 9 tỷ đồng. Đến nay có 190 dự án.")).toEqual([
      ["2023-H1", null, false],
      [null, null, true],
    ]);
  });

  it("is the year itself where a year's stock is told", () => {
    expect(timesOf("Năm 2023, các KCN có 4.815 lao động.")).toEqual([["2023", null, true]]);
  });

  it("runs from New Year to a day", () => {
    expect(timesOf("Từ đầu năm tới ngày 4/9/2023, xuất khẩu 9 triệu USD.")).toEqual([
      ["2023-YTD", "2023-09-04", false],
    ]);
  });

  it("is that of the base, a year later, where the text spoke of a shorter time before", () => {
    const text =
      "Quý II/2023, cấp mới 3 dự án.\nDoanh thu 120 tỷ đồng, giảm 4% so với 6 tháng đầu năm 2022. Nộp ngân sách 9 tỷ đồng.";
    expect(timesOf(text).map(([period]) => period)).toEqual(["2023-Q2", "2023-H1", "2023-H1"]);
  });

  it("is of the months that the text calls the year's first, also where they stand bare", () => {
    const text = "Kết quả 7 tháng đầu năm 2022. Ở khu vực trong nước, 7 tháng mới có 2 dự án được chấp thuận.";
    expect(timesOf(text, "2022-08-05")[0]?.[0]).toBe("2022-7M");
  });

  it("is not a time that a sentence without figures names in passing", () => {
    const text =
      "10 tháng năm 2021, doanh thu 9 tỷ đồng. Nhiều nhà máy của tỉnh phải sản xuất tại chỗ vì dịch bệnh suốt quý III. Xuất khẩu 2 triệu USD.";
    expect(timesOf(text, "2021-11-05").map(([period]) => period)).toEqual(["2021-10M", "2021-10M"]);
  });

  it("is the plan's year for public money paid out of it up to a day", () => {
    expect(timesOf("Đến ngày 31/10/2023, vốn đầu tư công đã giải ngân 96 tỷ đồng.")).toEqual([
      ["2023", "2023-10-31", true],
    ]);
  });

  it("is the whole year behind an aim, whatever month it is told in", () => {
    expect(timesOf("Tháng 4/2018, doanh thu 9 tỷ đồng. Ban phấn đấu trong năm doanh thu 120 tỷ đồng.")[1]?.[0]).toBe(
      "2018",
    );
  });

  it("is the year so far where a month's figure is summed up", () => {
    expect(timesOf("Tháng 5/2022, nộp ngân sách 96 tỷ đồng; lũy kế 701 tỷ đồng.")).toEqual([
      ["2022-05", null, false],
      ["2022-5M", null, true],
    ]);
  });

  it("never comes from a base, nor from a time that is only aimed at", () => {
    expect(timesOf("Năm 2023, doanh thu 9 tỷ đồng, tăng 5% so với năm 2022. Xuất khẩu 2 triệu USD.")[1]?.[0]).toBe(
      "2023",
    );
    expect(timesOf("Năm 2023, xuất khẩu 2 triệu USD. Tầm nhìn đến năm 2050. Doanh thu 9 tỷ đồng.")[1]?.[0]).toBe(
      "2023",
    );
  });
});

describe("how sure a figure is", () => {
  const statusOf = (text: string) => figuresIn(text).map(({ status }) => status);

  it("is what the heading of its part says, and no longer", () => {
    const text = "II. Sản xuất quý I/2025 (ước thực hiện):\n+ Doanh thu: 90 tỷ đồng.\nIII. Lao động: 4.820 người.";
    expect(statusOf(text)).toEqual(["estimate", "actual"]);
  });

  it("is a target where it must be reached", () => {
    expect(statusOf("Năm 2024, tỷ lệ giải ngân phải đạt 95%.")).toEqual(["target"]);
  });

  it("is an estimate to the end of its clause", () => {
    expect(statusOf("Năm 2023, doanh thu ước đạt 9 tỷ đồng; xuất khẩu 2 triệu USD.")).toEqual(["estimate", "actual"]);
  });

  it("is a target or a forecast to the end of its sentence", () => {
    expect(statusOf("Năm 2024, phấn đấu thu hút 20 dự án, doanh thu 9 tỷ đồng. Nộp ngân sách 1 tỷ đồng.")).toEqual([
      "target",
      "target",
      "actual",
    ]);
    expect(statusOf("Dự kiến năm 2024 doanh thu 9 tỷ đồng.")).toEqual(["forecast"]);
  });

  it("is a target under the heading of a plan", () => {
    expect(
      statusOf(
        "II. MỤC TIÊU NĂM 2024\n- Thu hút 5 dự án;\n- Doanh thu 9 tỷ đồng.\n\nIII. KẾT QUẢ\n- Xuất khẩu 2 triệu USD.",
      ),
    ).toEqual(["target", "target", "actual"]);
  });

  it("is not told by the names of offices", () => {
    expect(statusOf("Theo Sở Kế hoạch và Đầu tư, năm 2023 doanh thu 9 tỷ đồng.")).toEqual(["actual"]);
  });
});

describe("whose a figure is", () => {
  it("is the zone's that stands before it", () => {
    expect(figuresIn("KCN Phố Nối A khoảng 15.000 lao động.")[0]?.entity).toBe("KCN Phố Nối A");
    expect(figuresIn("Các KCN có 15.000 lao động.")[0]?.entity).toBeNull();
  });
});
