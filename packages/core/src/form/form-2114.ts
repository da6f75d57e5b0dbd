import { boardForm, during, group, standing } from "./define.js";
import { PROJECTS, type PrintedUnit, USD_MILLION } from "./printed-unit.js";

const changes = (id: string, heading: string, en: string, first: number, printed: PrintedUnit) =>
  group(
    `Trong kỳ báo cáo / ${heading}`,
    during(`new_${id}`, String(first), "Cấp mới đầu tư", `${en}: newly licensed`, printed),
    during(`increase_${id}`, String(first + 1), "Tăng vốn", `${en}: capital increased`, printed),
    during(`decrease_${id}`, String(first + 2), "Giảm vốn", `${en}: capital decreased`, printed),
    during(
      `withdrawn_${id}`,
      String(first + 3),
      "Thu hồi/chấm dứt hoạt động",
      `${en}: withdrawn or terminated`,
      printed,
    ),
  );

const places = (id: string, heading: string, en: string, first: number, printed: PrintedUnit) =>
  group(
    `Lũy kế đến cuối kỳ báo cáo / ${heading}`,
    standing(
      `${id}_parks`,
      String(first),
      "Trong các KCN (tính cả các KCN trong KKT ven biển, KKT cửa khẩu)",
      `${en}: in industrial parks, with those inside coastal and border-gate zones`,
      printed,
    ),
    standing(
      `${id}_coastal_zones`,
      String(first + 1),
      "Trong KKT ven biển (không bao gồm các KCN trong KKT)",
      `${en}: in coastal zones, without their parks`,
      printed,
    ),
    standing(
      `${id}_border_zones`,
      String(first + 2),
      "Trong KKT cửa khẩu (không bao gồm các KCN trong KKT)",
      `${en}: in border-gate zones, without their parks`,
      printed,
    ),
  );

/** Made by the system, of 2115, of 2116 and of its registers: nothing is typed. It leaves out specialised economic zones. */
export const FORM_2114 = boardForm({
  id: "2114",
  title: {
    vi: "Tình hình đầu tư nước ngoài vào các KCN, KKT phân theo đối tác đầu tư lũy kế đến cuối kỳ báo cáo",
    en: "Foreign investment in industrial parks and economic zones by partner, cumulative to the period's end",
  },
  row: {
    vi: "một đối tác đầu tư: quốc gia, vùng lãnh thổ hoặc liên doanh",
    en: "an investment partner: a country, a territory or a joint venture",
  },
  groups: [
    changes("projects", "Số dự án đầu tư", "Projects", 3, PROJECTS),
    changes("capital", "Tổng vốn đầu tư đăng ký (tr.USD)", "Registered capital", 7, USD_MILLION),
    places("valid_projects", "Số dự án đầu tư còn hiệu lực", "Projects in force", 11, PROJECTS),
    places("registered_capital", "Tổng vốn đầu tư đăng ký (tr.USD)", "Registered capital", 14, USD_MILLION),
    places("implemented_capital", "Tổng vốn đầu tư thực hiện (tr.USD)", "Implemented capital", 17, USD_MILLION),
  ],
});
