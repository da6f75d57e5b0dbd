import { during, group } from "./define.js";
import { KWH, M3_A_YEAR, PERCENT, TONNES_A_YEAR, VND_MILLION } from "./printed-unit.js";

/** What efficient use of resources and cleaner production (RECP) saved in the park in the year before. */
export const A4_SAVINGS = [
  group(
    "III.1.2 Giải pháp tiết kiệm năng lượng",
    during("electricity_saved", "III.1.2.3", "Điện năng tiết kiệm (kWh)", "Electricity saved", KWH),
    during(
      "energy_saving_rate",
      "III.1.2.4",
      "Mức tiết kiệm năng lượng từ tiết kiệm điện (%)",
      "Energy saving from electricity",
      PERCENT,
    ),
    during(
      "co2_cut_electricity",
      "III.1.2.5",
      "Giảm phát thải CO2 từ tiết kiệm điện (T/n)",
      "CO2 cut from electricity saving",
      TONNES_A_YEAR,
    ),
    during(
      "cost_saved_electricity",
      "III.1.2.6",
      "Tiết kiệm chi phí từ tiết kiệm điện (triệu đồng)",
      "Cost saved, electricity",
      VND_MILLION,
    ),
  ),
  group(
    "III.1.3 Hiệu quả thu được",
    during("co2_cut_total", "III.1.3.1", "Giảm phát thải CO2 năm [N-1] (T/n)", "CO2 cut in year N-1", TONNES_A_YEAR),
    during("water_saved", "III.1.3.2", "Tiết kiệm nước năm [N-1] (m3/n)", "Water saved", M3_A_YEAR),
    during("cost_saved_water", "III.1.3.3", "Tiết kiệm chi phí nước (triệu đồng)", "Cost saved, water", VND_MILLION),
    during("wastewater_cut", "III.1.3.4", "Giảm nước thải năm [N-1] (m3/n)", "Wastewater cut", M3_A_YEAR),
    during(
      "cost_saved_wastewater",
      "III.1.3.5",
      "Tiết kiệm chi phí nước thải (triệu đồng)",
      "Cost saved, wastewater",
      VND_MILLION,
    ),
    during("waste_reused", "III.1.3.8", "Tái sử dụng (T/n)", "Waste reused", TONNES_A_YEAR),
    during(
      "cost_saved_reuse",
      "III.1.3.9",
      "Tiết kiệm chi phí tái sử dụng (triệu đồng)",
      "Cost saved, reuse",
      VND_MILLION,
    ),
    during("waste_recycled", "III.1.3.10", "Tái chế (T/n)", "Waste recycled", TONNES_A_YEAR),
    during(
      "cost_saved_recycling",
      "III.1.3.11",
      "Tiết kiệm chi phí tái chế (triệu đồng)",
      "Cost saved, recycling",
      VND_MILLION,
    ),
    during("materials_saved", "III.1.3.12", "Tiết kiệm vật liệu năm [N-1] (t/n)", "Materials saved", TONNES_A_YEAR),
    during(
      "cost_saved_materials",
      "III.1.3.13",
      "Tiết kiệm chi phí vật liệu (triệu đồng)",
      "Cost saved, materials",
      VND_MILLION,
    ),
    during("chemicals_saved", "III.1.3.14", "Tiết kiệm hóa chất năm [N-1] (t/n)", "Chemicals saved", TONNES_A_YEAR),
    during(
      "cost_saved_chemicals",
      "III.1.3.15",
      "Tiết kiệm chi phí hóa chất (triệu đồng)",
      "Cost saved, chemicals",
      VND_MILLION,
    ),
    during(
      "cost_saved_total",
      "III.1.3.16",
      "Tổng chi phí tiết kiệm năm [N-1] (triệu đồng)",
      "Total cost saved in year N-1",
      VND_MILLION,
      {
        computed: [
          "cost_saved_electricity",
          "cost_saved_water",
          "cost_saved_wastewater",
          "cost_saved_reuse",
          "cost_saved_recycling",
          "cost_saved_materials",
          "cost_saved_chemicals",
        ].join(" + "),
      },
    ),
  ),
];
