import { describe, expect, it } from "vitest";
import { readingOf } from "./reading.fixture.js";

const reads = (title: string, cases: readonly (readonly [text: string, ...figures: string[]])[]) => {
  describe(title, () => {
    it.for(cases)("%s", ([text, ...figures]) => {
      expect(readingOf(text)).toEqual(figures);
    });
  });
};

reads("projects are told apart by what happened to them", [
  ["Sáu tháng đầu năm 2024, Ban cấp mới 12 dự án.", "projects_new 12"],
  ["Trong năm 2023 thu hút được 9 dự án FDI.", "projects_new_fdi 9"],
  ["Năm 2023, 7 dự án trong nước được chấp thuận chủ trương đầu tư.", "projects_new_ddi 7"],
  ["Điều chỉnh tăng vốn cho 5 dự án.", "projects_capital_increase 5"],
  ["Có 8 dự án điều chỉnh giấy chứng nhận.", "projects_adjusted 8"],
  ["Thu hồi 03 dự án chậm tiến độ.", "projects_revoked 3"],
  ["Đến nay có 261 dự án còn hiệu lực.", "projects_total 261"],
  ["Lũy kế đến nay, 270 dự án được cấp giấy chứng nhận.", "projects_total 270"],
  ["Trong đó 164 dự án đã đi vào hoạt động.", "projects_operating 164"],
  ["41 dự án đang xây dựng.", "projects_under_construction 41"],
  ["Năm 2023, thêm 11 dự án bắt đầu sản xuất.", "projects_started_operating 11"],
  ["Ban làm chủ đầu tư 7 dự án hạ tầng.", "projects_infrastructure_public 7"],
  ["Cấp mới 15 dự án, gồm 9 dự án FDI và 6 dự án DDI.", "projects_new 15", "projects_new_fdi 9", "projects_new_ddi 6"],
  ["Hiện có 221 dự án (FDI: 128; DDI: 93).", "projects_total 221", "projects_fdi 128", "projects_ddi 93"],
]);

reads("capital follows the projects beside it", [
  ["Cấp mới 5 dự án FDI, vốn đăng ký 409 triệu USD.", "projects_new_fdi 5", "capital_new_fdi 409000000"],
  [
    "Đến nay có 261 dự án, vốn đăng ký 84.610 tỷ đồng.",
    "projects_total 261",
    "capital_registered_total 84610000000000",
  ],
  ["Cho 4 dự án FDI bổ sung 46 triệu USD.", "projects_capital_increase_fdi 4", "capital_increase_fdi 46000000"],
  ["5 dự án bị chấm dứt với tổng vốn 120 tỷ đồng.", "projects_revoked 5", "capital_revoked_ddi 120000000000"],
]);

reads("parts are of their whole's origin", [
  [
    "Quý I/2023, thu hút vốn FDI đạt 88 triệu USD. Trong đó, cấp mới 5 dự án (52 triệu USD), tăng vốn 4 dự án (36 triệu USD).",
    "capital_attracted_fdi 88000000",
    "projects_new_fdi 5",
    "capital_new_fdi 52000000",
    "projects_capital_increase_fdi 4",
    "capital_increase_fdi 36000000",
  ],
]);

reads("projects are of the stage that stands beside them", [
  [
    "Năm 2022, chấp thuận để 5 dự án FDI tăng thêm 12 triệu USD.",
    "projects_capital_increase_fdi 5",
    "capital_increase_fdi 12000000",
  ],
  ["11 KCN đang hoạt động có 386 dự án còn hiệu lực.", "zones_operating 11", "projects_total 386"],
  ["Quý I/2025, cấp mới 4 dự án/132,5 triệu USD.", "projects_new 4", "capital_new_total 132500000"],
]);

reads("jobs that are aimed at are new", [
  ["Năm 2022, mục tiêu giải quyết việc làm cho 4.000 lao động.", "workers_new 4000"],
  ["Năm 2022, đã giải quyết việc làm cho 21.000 lao động.", "workers_total 21000"],
]);

reads("public money that was paid out", [
  ["Năm 2019, giải ngân vốn đầu tư công đạt 212 tỷ đồng.", "capital_public_disbursed 212000000000"],
  ["Năm 2019, vốn đầu tư công đã giải ngân 212/230 tỷ đồng.", "capital_public_disbursed 212000000000"],
]);

reads("the sources of public money are parts of it", [
  [
    "Kế hoạch vốn đầu tư công năm 2023 là 142 tỷ đồng, gồm ngân sách trung ương 90 tỷ đồng, ngân sách tỉnh 52 tỷ đồng.",
    "capital_public_planned 142000000000",
    "capital_public_planned 90000000000",
    "capital_public_planned 52000000000",
  ],
]);

reads("zones may stand between the words and their figure", [
  ["Đến nay, diện tích đất công nghiệp của 8 KCN là 1.462,5 ha.", "zones_total 8", "land_area_industrial 1462.5"],
]);

reads("each of several subjects has its own figure", [
  [
    "Năm 2023, doanh thu và xuất khẩu lần lượt đạt 900 tỷ đồng và 31 triệu USD.",
    "revenue 900000000000",
    "export_value 31000000",
  ],
  [
    "Năm 2023, xuất khẩu 31 triệu USD; nhập khẩu tương ứng là 22 triệu USD.",
    "export_value 31000000",
    "import_value 22000000",
  ],
]);

reads("what one project was worth before is no figure of the zone", [
  [
    "Năm 2023, 01 dự án tăng vốn thêm 40 tỷ đồng (từ 90 tỷ đồng lên 130 tỷ đồng).",
    "projects_capital_increase 1",
    "capital_increase_total 40000000000",
  ],
]);

reads("how large a zone is may stand in brackets behind its name", [
  ["Từ năm 2019, KCN Đông Quế (310 ha, xã Vĩnh Hòa) cho thuê được 120 ha.", "land_area_total 310", "land_leased 120"],
]);

reads("two moneys beside each other are foreign and domestic capital", [
  [
    "Cấp mới 39 dự án với 403 triệu USD và 3.142 tỷ đồng.",
    "projects_new 39",
    "capital_new_fdi 403000000",
    "capital_new_ddi 3142000000000",
  ],
  ["Năm 2023, doanh thu 142 triệu USD và 9.150 tỷ đồng.", "revenue_fdi 142000000", "revenue_ddi 9150000000000"],
  [
    "Năm 2023, nộp ngân sách 3,2 triệu USD và 205 tỷ đồng.",
    "budget_contribution 3200000",
    "budget_contribution 205000000000",
  ],
]);

reads("capital without projects", [
  ["Năm 2023, thu hút 20.000 tỷ đồng.", "capital_attracted_total 20000000000000"],
  ["Năm 2023, vốn thực hiện đạt 1,92 tỷ USD.", "capital_implemented_total 1920000000"],
  ["Kể cả cấp mới và tăng thêm, vốn FDI đạt 212 triệu USD.", "capital_attracted_fdi 212000000"],
  ["Nhà máy sợi đầu tư 521 tỷ đồng.", "project_investment 521000000000"],
  ["Vốn FDI vào các khu chiếm 78,5% vốn FDI mới của toàn tỉnh.", "share_of_new_fdi_in_zones 78.5"],
]);

reads("people", [
  ["Các doanh nghiệp sử dụng 32.750 lao động.", "workers_total 32750"],
  [
    "Lao động có 292.300 người, trong đó nữ 175.473 người, nước ngoài 4.781 người.",
    "workers_total 292300",
    "workers_female 175473",
    "workers_foreign 4781",
  ],
  ["Năm 2023 tuyển mới 5.500 người.", "workers_new 5500"],
  ["Lao động nữ chiếm 56%.", "workers_female_share 56"],
  ["Hơn 90% lao động là người địa phương.", "workers_local_share 90"],
  ["Thu nhập bình quân 6,5 - 8 triệu đồng/tháng.", "average_income 6500000,8000000"],
  ["Dự hội nghị có đại diện 120 doanh nghiệp."],
]);

reads("land and occupancy", [
  ["Tỉnh có 16 KCN, tổng diện tích 6.397,68ha.", "zones_total 16", "land_area_total 6397.68"],
  ["11 KCN đã có quyết định thành lập, 10 KCN đang hoạt động.", "zones_licensed 11", "zones_operating 10"],
  [
    "Đất công nghiệp có thể cho thuê 2.310 ha, đã cho thuê 1.640 ha, tỷ lệ lấp đầy 71%.",
    "land_area_industrial 2310",
    "land_leased 1640",
    "occupancy_rate 71",
  ],
  [
    "Tỷ lệ lấp đầy theo đất quy hoạch 78%, theo đất thu hồi 87%.",
    "occupancy_rate_planned 78",
    "occupancy_rate_recovered 87",
  ],
]);

reads("production, trade and dues", [
  [
    "Năm 2023, doanh thu 6.299 tỷ đồng (công nghiệp 4.153 tỷ đồng, dịch vụ 2.146 tỷ đồng).",
    "revenue 6299000000000",
    "revenue_industry 4153000000000",
    "revenue_trade_services 2146000000000",
  ],
  [
    "Năm 2023, GTSX công nghiệp 878 tỷ đồng; KNXK 31.937 triệu USD; nộp NSNN 94 tỷ đồng.",
    "industrial_output_value 878000000000",
    "export_value 31937000000",
    "budget_contribution 94000000000",
  ],
  [
    "Năm 2023, kim ngạch xuất nhập khẩu 2.083 triệu USD; thu phí hạ tầng 109,8 tỷ đồng.",
    "import_export_value 2083000000",
    "fee_revenue 109800000000",
  ],
  [
    "Năm 2023, phương tiện xuất nhập cảnh: 218.700 lượt; người xuất nhập cảnh: 350.000 lượt.",
    "vehicles 218700",
    "passengers 350000",
  ],
  ["Năm 2023, chỉ số IIP tăng 20,8%.", "iip -"],
]);

reads("an indicator by its own name in the forms", [
  ["Năm 2023, tiết kiệm điện năng 1.250.000 kWh.", "electricity_saved 1250000"],
]);

reads("what is no figure of the zones", [
  ["Điều 9 quy định quy mô một cụm không quá 75 ha."],
  ["Lệ phí dự tuyển 500.000 đồng/người."],
  ["Giá gói thầu 486 triệu đồng, diện tích 620 m2."],
  ["Doanh nghiệp có từ 10 lao động trở lên phải gửi báo cáo."],
  ["Quy hoạch phân khu tỷ lệ 1/2.000 KCN Sao Mai giai đoạn 2."],
  ["Ban tiếp 65 đoàn công tác trong 30 phút."],
]);
