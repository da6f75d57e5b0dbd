import { during, group, investorForm } from "./define.js";
import { B4_SYMBIOSIS } from "./form-b4-symbiosis.js";
import { KWH, M3_A_YEAR, TONNES_A_YEAR, VND_MILLION } from "./printed-unit.js";

/** CO2 equivalents are typed with at most two decimals; the sum of the two above is only suggested. */
const CO2_DIGITS = { fractionDigits: 2 };

/**
 * Filed by the investor of a project to the board. N is the year of the report: most figures are of the year before. Money
 * is in VND million; the unit of energy used and of fuel saved is picked beside the figure.
 */
export const FORM_B4 = investorForm({
  id: "B.4",
  title: {
    vi: "Báo cáo theo dõi, giám sát thực hiện doanh nghiệp sinh thái (khoản 2 Điều 43 Nghị định số 35/2022/NĐ-CP)",
    en: "Monitoring report on an eco-enterprise (Decree 35/2022/NĐ-CP, Article 43.2)",
  },
  row: {
    vi: "một dự án: cả báo cáo; ở phần II, một sản phẩm",
    en: "a project: the whole report; in part II, a product",
  },
  groups: [
    group(
      "II Năng lực sản xuất (bảng động, năm N-1)",
      during("energy_use", "P2.5", "Tiêu thụ năng lượng theo sản phẩm", "Energy use by product", null),
      during("product_revenue", "P2.6", "Doanh thu theo sản phẩm (triệu đồng)", "Revenue by product", VND_MILLION),
    ),
    group(
      "III Sử dụng hiệu quả tài nguyên và sản xuất sạch hơn",
      during("electricity_saved", "P3.2", "Tiết kiệm điện năng (kWh)", "Electricity saved", KWH),
      during(
        "co2_cut_electricity",
        "P3.3",
        "Giảm phát thải CO2 từ tiết kiệm điện (tấn/năm)",
        "CO2 cut from electricity",
        TONNES_A_YEAR,
      ),
      during(
        "cost_saved_electricity",
        "P3.4",
        "Tiết kiệm chi phí điện (triệu đồng)",
        "Cost saved, electricity",
        VND_MILLION,
      ),
      during("fuel_saved", "P3.6", "Nhiên liệu năm [N-1]", "Fuel in year N-1", null),
      during(
        "co2_cut_fuel",
        "P3.7",
        "Giảm phát thải CO2 từ tiết kiệm nhiên liệu (tấn/năm)",
        "CO2 cut from fuel",
        TONNES_A_YEAR,
      ),
      during("cost_saved_fuel", "P3.8", "Tiết kiệm chi phí nhiên liệu (triệu đồng)", "Cost saved, fuel", VND_MILLION),
      during(
        "co2_cut_total",
        "P3.10",
        "Giảm phát thải CO2 trong năm [N-1] tương đương (tấn/năm)",
        "CO2 equivalent cut in year N-1",
        TONNES_A_YEAR,
        CO2_DIGITS,
      ),
      during("water_saved", "P3.11", "Tiết kiệm nước (m³/năm) trong năm [N-1]", "Water saved", M3_A_YEAR),
      during("cost_saved_water", "P3.12", "Tiết kiệm chi phí nước (triệu đồng)", "Cost saved, water", VND_MILLION),
      during("wastewater_cut", "P3.13", "Giảm nước thải (m³/năm) trong năm [N-1]", "Wastewater cut", M3_A_YEAR),
      during(
        "cost_saved_wastewater",
        "P3.14",
        "Tiết kiệm chi phí từ giảm nước thải (triệu đồng)",
        "Cost saved, wastewater",
        VND_MILLION,
      ),
      during("waste_reused", "P3.15", "Tái sử dụng (tấn/năm)", "Waste reused", TONNES_A_YEAR),
      during(
        "cost_saved_reuse",
        "P3.16",
        "Tiết kiệm chi phí từ tái sử dụng (triệu đồng)",
        "Cost saved, reuse",
        VND_MILLION,
      ),
      during(
        "waste_cut",
        "P3.16a",
        "Giảm chất thải phải xử lý (tấn/năm): thông qua",
        "Waste for treatment cut",
        TONNES_A_YEAR,
      ),
      during("waste_recycled", "P3.17", "Tái chế (tấn/năm)", "Waste recycled", TONNES_A_YEAR),
      during(
        "cost_saved_recycling",
        "P3.18",
        "Tiết kiệm chi phí từ tái chế (triệu đồng)",
        "Cost saved, recycling",
        VND_MILLION,
      ),
      during(
        "materials_saved",
        "P3.19",
        "Tiết kiệm vật liệu sơ cấp (tấn/năm) trong năm [N-1]",
        "Primary materials saved",
        TONNES_A_YEAR,
      ),
      during(
        "cost_saved_materials",
        "P3.20",
        "Tiết kiệm chi phí vật liệu sơ cấp (triệu đồng)",
        "Cost saved, primary materials",
        VND_MILLION,
      ),
      during(
        "chemicals_saved",
        "P3.21",
        "Tiết kiệm hóa chất (tấn/năm) trong năm [N-1]",
        "Chemicals saved",
        TONNES_A_YEAR,
      ),
      during(
        "cost_saved_chemicals",
        "P3.22",
        "Tiết kiệm chi phí hóa chất (triệu đồng)",
        "Cost saved, chemicals",
        VND_MILLION,
      ),
    ),
    B4_SYMBIOSIS,
  ],
});
