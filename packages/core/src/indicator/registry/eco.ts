import type { Indicator } from "../indicator.js";
import { ALONE, flow, LESS_IS_BETTER, ratio, stock } from "./entry.js";

/** Who practises efficient use of resources and cleaner production (RECP); A.4 asks in year N for those up to year N-2. */
const CLEANER_PRODUCTION: readonly Indicator[] = [
  stock("recp_enterprises", "Doanh nghiệp đã áp dụng RECP", "Enterprises applying RECP", "enterprises", {
    columns: ["A.4.recp_enterprises_to_n2"],
  }),
  // An enterprise may apply it in two years and is then one, not two.
  flow(
    "recp_enterprises_in_year",
    "Doanh nghiệp áp dụng RECP trong năm",
    "Enterprises applying RECP in the year",
    "enterprises",
    {
      overTime: "none",
      columns: ["A.4.recp_enterprises_n1"],
    },
  ),
  stock("recp_enterprises_planned", "Doanh nghiệp dự kiến áp dụng RECP", "Enterprises planning RECP", "enterprises", {
    columns: ["A.4.recp_enterprises_planned"],
  }),
  stock("recp_measures", "Giải pháp RECP đã áp dụng", "RECP measures applied", "measures", {
    columns: ["A.4.recp_measures_to_n2"],
  }),
  flow("recp_measures_in_year", "Giải pháp RECP trong năm", "RECP measures of the year", "measures", {
    columns: ["A.4.recp_measures_n1"],
  }),
];

const SYMBIOSIS: readonly Indicator[] = [
  stock("symbiosis_networks", "Mạng lưới cộng sinh công nghiệp", "Industrial symbiosis networks", "networks", {
    columns: ["A.4.symbiosis_networks"],
  }),
  stock("symbiosis_networks_planned", "Mạng lưới cộng sinh dự kiến", "Symbiosis networks planned", "networks", {
    columns: ["A.4.symbiosis_planned"],
  }),
  // A link joins two enterprises that each tell of it: links of enterprises are not those of the park.
  stock("symbiosis_links", "Liên kết cộng sinh công nghiệp đã thực hiện", "Industrial symbiosis links", "links", {
    overZones: "none",
    columns: ["B.4.symbiosis_count"],
  }),
];

const ENERGY: readonly Indicator[] = [
  ratio("energy_saving_rate", "Mức tiết kiệm năng lượng", "Energy saved, share", "percent", {
    ...ALONE,
    columns: ["A.4.energy_saving_rate"],
  }),
  ratio(
    "energy_saving_rate_symbiosis",
    "Mức tiết kiệm năng lượng (cộng sinh công nghiệp)",
    "Energy saved, share (industrial symbiosis)",
    "percent",
    {
      ...ALONE,
      columns: ["A.4.sym_energy_saving_rate"],
    },
  ),
  // Kilowatt-hours, litres, cubic metres or tonnes, as picked beside the figure: nothing that adds up.
  flow("energy_use", "Năng lượng tiêu thụ theo sản phẩm", "Energy used by product", "count", {
    ...ALONE,
    ...LESS_IS_BETTER,
    columns: ["B.4.energy_use"],
  }),
  flow("fuel_saved", "Nhiên liệu tiết kiệm", "Fuel saved", "count", { ...ALONE, columns: ["B.4.fuel_saved"] }),
];

/** How eco-industrial parks and eco-enterprises produce (Decree 35/2022/NĐ-CP, Article 43, by way of A.4 and B.4). */
export const ECO: readonly Indicator[] = [...CLEANER_PRODUCTION, ...SYMBIOSIS, ...ENERGY];
