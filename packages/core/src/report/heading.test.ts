import { describe, expect, it } from "vitest";
import { kindsOfHeading } from "./index.js";

describe("a heading of a report", () => {
  it.each([
    ["I. KẾT QUẢ THỰC HIỆN", ["results"]],
    ["Phần thứ nhất: Tình hình hoạt động tháng 5/2022", ["results"]],
    ["1. Những việc đã làm được", ["results"]],
    ["Ưu điểm", ["results"]],
    ["II. Tồn tại, hạn chế", ["shortcomings"]],
    ["2. Khó khăn, vướng mắc", ["shortcomings"]],
    ["Khuyết điểm, yếu kém", ["shortcomings"]],
    ["III. Nguyên nhân", ["causes"]],
    ["IV. Nhiệm vụ trọng tâm 6 tháng cuối năm", ["tasks"]],
    ["PHƯƠNG HƯỚNG NĂM 2024", ["tasks"]],
    ["Giải pháp chủ yếu", ["tasks"]],
    ["Số liệu", ["figures"]],
    ["Một số chỉ tiêu chủ yếu", ["figures"]],
    ["V. Kiến nghị, đề xuất", ["proposals"]],
    ["Results in 2023", ["results"]],
    ["Shortcomings and their causes", ["shortcomings", "causes"]],
    ["Tasks for 2024", ["tasks"]],
    ["Key figures", ["figures"]],
    ["Recommendations", ["proposals"]],
  ])("%s holds %j", (heading, kinds) => {
    expect(kindsOfHeading(heading)).toEqual(kinds);
  });

  it("may hold several things, told in its own order", () => {
    expect(kindsOfHeading("II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN")).toEqual(["shortcomings", "causes"]);
    expect(kindsOfHeading("Kiến nghị và nhiệm vụ")).toEqual(["proposals", "tasks"]);
    expect(kindsOfHeading("Tình hình tháng 5, nhiệm vụ tháng 6 năm 2022")).toEqual(["results", "tasks"]);
  });

  it.each([
    ["Kết quả thực hiện nhiệm vụ năm 2023", ["results"]],
    ["Tình hình thực hiện các chỉ tiêu, nhiệm vụ được giao", ["results"]],
    ["Kết quả thực hiện nhiệm vụ năm 2023 và nhiệm vụ năm 2024", ["results", "tasks"]],
    ["Kết quả thực hiện năm 2023 và nhiệm vụ năm 2024", ["results", "tasks"]],
    ["Kết quả thực hiện công tác quý III và nhiệm vụ quý IV", ["results", "tasks"]],
    ["Kết quả thực hiện tháng qua; nhiệm vụ tháng tới", ["results", "tasks"]],
    ["Kết quả thực hiện và phương hướng, nhiệm vụ", ["results", "tasks"]],
    ["Kết quả thực hiện quy hoạch, nhiệm vụ được giao", ["results"]],
  ])("tells tasks carried out from tasks to come: %s", (heading, kinds) => {
    expect(kindsOfHeading(heading)).toEqual(kinds);
  });

  it("is read whatever its case, its accents' place and form", () => {
    expect(kindsOfHeading("kết qủa")).toEqual(["results"]);
    expect(kindsOfHeading("TỒN TẠI".normalize("NFD"))).toEqual(["shortcomings"]);
    expect(kindsOfHeading("Nguyên  nhân")).toEqual(["causes"]);
  });

  it.each(["", "Tổ chức bộ máy", "I. ĐẶC ĐIỂM TÌNH HÌNH", "Chính sách để xuất khẩu", "Resulting trends", "Dataset"])(
    "%j says nothing that is known",
    (heading) => {
      expect(kindsOfHeading(heading)).toEqual(["other"]);
    },
  );
});
