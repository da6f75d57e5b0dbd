import { describe, expect, it } from "vitest";
import { readText } from "../read-text.js";

const problemsIn = (text: string) => readText(text, { publishedOn: "2023-01-10" }).problems;
const kindsIn = (text: string) => problemsIn(text).map(({ kind }) => kind);

describe("parts that do not make up their whole", () => {
  it("are reported, with both sums in both languages", () => {
    const [problem] = problemsIn("Cấp mới 16 dự án, gồm 6 dự án FDI và 9 dự án trong nước.");
    expect(problem?.kind).toBe("parts-total");
    expect(problem?.message.vi).toMatch(/15.*16/);
    expect(problem?.message.en).toMatch(/15.*16/);
  });

  it("are fine where they add up, also as far as they were rounded", () => {
    expect(kindsIn("Cấp mới 15 dự án, gồm 6 dự án FDI và 9 dự án trong nước.")).toEqual([]);
    expect(kindsIn("Năm 2022, doanh thu 6,3 tỷ USD (công nghiệp 4,15 tỷ USD, dịch vụ 2,13 tỷ USD).")).toEqual([]);
  });

  it("may leave something out where only some are told", () => {
    expect(kindsIn("Lao động có 900 người, trong đó nữ 500 người, nước ngoài 20 người.")).toEqual([]);
  });

  it("are too many where they exceed the whole", () => {
    expect(kindsIn("Cấp mới 10 dự án, trong đó 8 dự án FDI, 5 dự án trong nước.")).toEqual(["parts-total"]);
  });

  it("may be capital told one after the other", () => {
    expect(
      kindsIn(
        "Cấp mới 5 dự án FDI, vốn 400 triệu USD; cho 4 dự án FDI bổ sung 46 triệu USD. Gộp lại, vốn FDI 500 triệu USD.",
      ),
    ).toEqual(["parts-total"]);
    expect(
      kindsIn(
        "Cấp mới 5 dự án FDI, vốn 400 triệu USD; cho 4 dự án FDI bổ sung 46 triệu USD. Gộp lại, vốn FDI 446 triệu USD.",
      ),
    ).toEqual([]);
  });
});

describe("a percentage that does not fit", () => {
  it("the plan beside it is reported", () => {
    expect(kindsIn("Năm 2022, vốn FDI thu hút 455 triệu USD, bằng 127% kế hoạch 330 triệu USD.")).toEqual([
      "percentage-base",
    ]);
    expect(kindsIn("Năm 2022, vốn FDI thu hút 455 triệu USD, bằng 138% kế hoạch 330 triệu USD.")).toEqual([]);
  });

  it("the plan told as a figure of its own is reported", () => {
    const told = (percent: number) =>
      kindsIn(
        `Về vốn FDI, Ban được giao 25 triệu USD cho năm 2022; 9 tháng đầu năm 2022, vốn FDI thu hút được 9,5 triệu USD, đạt ${percent}% kế hoạch.`,
      );
    expect(told(48)).toEqual(["percentage-base"]);
    expect(told(38)).toEqual([]);
  });

  it("the year before beside it is reported", () => {
    expect(kindsIn("Năm 2022, doanh thu 98 tỷ đồng, tăng 31% so với cùng kỳ năm 2021 (81 tỷ đồng).")).toEqual([
      "percentage-base",
    ]);
    expect(kindsIn("Năm 2022, doanh thu 98 tỷ đồng, tăng 21% so với cùng kỳ năm 2021 (81 tỷ đồng).")).toEqual([]);
  });

  it("its whole is reported", () => {
    expect(kindsIn("Lao động có 1.000 người, trong đó nữ 600 người (50%).")).toEqual(["percentage-base"]);
    expect(kindsIn("Lao động có 1.000 người, trong đó nữ 600 người (60%).")).toEqual([]);
  });

  it("the areas beside it is reported", () => {
    expect(kindsIn("Đất công nghiệp có thể cho thuê 2.000 ha, đã cho thuê 1.000 ha, tỷ lệ lấp đầy 71%.")).toEqual([
      "percentage-base",
    ]);
    expect(kindsIn("Đất công nghiệp có thể cho thuê 2.000 ha, đã cho thuê 1.000 ha, tỷ lệ lấp đầy 50%.")).toEqual([]);
  });

  it("never changes the figures: they stay as printed", () => {
    expect(readText("Năm 2022, thu hút 455 triệu USD, bằng 127% kế hoạch 330 triệu USD.").quantities[0]?.value).toBe(
      "455000000",
    );
  });
});

describe("a number with its marks in the wrong places", () => {
  it("is read as it must have been meant, and told", () => {
    const { quantities, problems } = readText("Năm 2022, thu hút 3.142.57 tỷ đồng.");
    expect(quantities[0]?.value).toBe("3142570000000");
    expect(problems.map(({ kind }) => kind)).toEqual(["malformed-number"]);
    expect(problems[0]?.message.vi).toMatch(/3\.142\.57.*3\.142,57 tỷ đồng/);
  });
});
