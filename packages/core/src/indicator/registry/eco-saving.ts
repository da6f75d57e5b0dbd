import type { Unit } from "../../unit/unit.js";
import type { Indicator } from "../indicator.js";
import { flow } from "./entry.js";

type Form = "A.4" | "B.4";

const BOTH: readonly Form[] = ["A.4", "B.4"];

interface Saving {
  readonly forms?: readonly Form[];
  readonly partOf?: string;
}

/** Tonnes a year of two years are not tonnes a year. */
const overTimeOf = (unit: Unit) => (unit.endsWith("/year") ? ({ overTime: "none" } as const) : {});

/**
 * What a year saved, and what it saved by industrial symbiosis: the forms ask for the two apart and under the same name.
 * A park (A.4) and an enterprise (B.4) tell of the same quantity (secondary source).
 */
const saving = (id: string, vi: string, en: string, unit: Unit, more: Saving = {}): readonly Indicator[] => {
  const { forms = BOTH, partOf } = more;
  return [
    flow(id, vi, en, unit, {
      ...overTimeOf(unit),
      partOf: partOf ?? null,
      columns: forms.map((form) => `${form}.${id}`),
    }),
    flow(`${id}_symbiosis`, `${vi} (cộng sinh công nghiệp)`, `${en} (industrial symbiosis)`, unit, {
      ...overTimeOf(unit),
      partOf: partOf === undefined ? null : `${partOf}_symbiosis`,
      columns: forms.map((form) => `${form}.sym_${id}`),
    }),
  ];
};

const RESOURCES: readonly Indicator[] = [
  ...saving("electricity_saved", "Tiết kiệm điện năng", "Electricity saved", "kWh"),
  // Only suggested to be the sum of the two below: the form takes another value.
  ...saving("co2_cut_total", "Giảm phát thải CO₂", "CO₂ emissions cut", "t/year"),
  ...saving("co2_cut_electricity", "Giảm phát thải CO₂ từ tiết kiệm điện", "CO₂ cut by saving electricity", "t/year", {
    partOf: "co2_cut_total",
  }),
  ...saving("co2_cut_fuel", "Giảm phát thải CO₂ từ tiết kiệm nhiên liệu", "CO₂ cut by saving fuel", "t/year", {
    partOf: "co2_cut_total",
    forms: ["B.4"],
  }),
  ...saving("water_saved", "Tiết kiệm nước", "Water saved", "m3/year"),
  ...saving("wastewater_cut", "Giảm nước thải", "Wastewater cut", "m3/year"),
  ...saving("waste_cut", "Giảm chất thải phải xử lý", "Waste for treatment cut", "t/year", { forms: ["B.4"] }),
  ...saving("waste_reused", "Tái sử dụng chất thải", "Waste reused", "t/year", { partOf: "waste_cut" }),
  ...saving("waste_recycled", "Tái chế chất thải", "Waste recycled", "t/year", { partOf: "waste_cut" }),
  ...saving("materials_saved", "Tiết kiệm vật liệu", "Materials saved", "t/year"),
  ...saving("chemicals_saved", "Tiết kiệm hóa chất", "Chemicals saved", "t/year"),
];

const COSTS = [
  ["electricity", "điện", "electricity"],
  ["water", "nước", "water"],
  ["wastewater", "nước thải", "wastewater"],
  ["reuse", "từ tái sử dụng chất thải", "reused waste"],
  ["recycling", "từ tái chế chất thải", "recycled waste"],
  ["materials", "vật liệu", "materials"],
  ["chemicals", "hóa chất", "chemicals"],
] as const;

const costCodes = (suffix: string): readonly string[] => COSTS.map(([id]) => `cost_saved_${id}${suffix}`);

/** The totals are of A.4 and leave out fuel, which B.4 alone asks for, and what shared services saved. */
const MONEY: readonly Indicator[] = [
  flow("cost_saved_total", "Tổng chi phí tiết kiệm", "Costs saved", "VND", {
    partitions: [costCodes("")],
    columns: ["A.4.cost_saved_total"],
  }),
  flow(
    "cost_saved_total_symbiosis",
    "Tổng chi phí tiết kiệm (cộng sinh công nghiệp)",
    "Costs saved (industrial symbiosis)",
    "VND",
    {
      partitions: [[...costCodes("_symbiosis"), "cost_saved_materials_from_others"]],
      columns: ["A.4.sym_cost_saved_total"],
    },
  ),
  ...COSTS.flatMap(([id, vi, en]) =>
    saving(`cost_saved_${id}`, `Tiết kiệm chi phí ${vi}`, `Costs saved, ${en}`, "VND", { partOf: "cost_saved_total" }),
  ),
  ...saving("cost_saved_fuel", "Tiết kiệm chi phí nhiên liệu", "Costs saved, fuel", "VND", { forms: ["B.4"] }),
];

const EXCHANGED: readonly Indicator[] = [
  flow("materials_from_others", "Vật liệu nhận từ doanh nghiệp khác", "Materials taken from others", "t/year", {
    overTime: "none",
    columns: ["A.4.sym_materials_from_others", "B.4.sym_materials_from_others"],
  }),
  flow(
    "cost_saved_materials_from_others",
    "Tiết kiệm chi phí từ vật liệu của doanh nghiệp khác",
    "Costs saved, materials of others",
    "VND",
    {
      partOf: "cost_saved_total_symbiosis",
      columns: ["A.4.sym_cost_saved_materials_from_others", "B.4.sym_cost_saved_materials_from_others"],
    },
  ),
  // B.4 has it typed as text.
  flow("materials_to_others", "Vật liệu cung cấp cho doanh nghiệp khác", "Materials supplied to others", "t/year", {
    overTime: "none",
    columns: ["A.4.sym_materials_to_others"],
  }),
  flow("income_materials_to_others", "Thu từ cung cấp vật liệu", "Income from materials supplied", "VND", {
    columns: ["A.4.sym_income_materials_to_others", "B.4.sym_income_materials_to_others"],
  }),
  flow("cost_saved_shared_services", "Tiết kiệm chi phí từ dịch vụ dùng chung", "Costs saved, shared services", "VND", {
    columns: ["A.4.sym_cost_saved_shared_services", "B.4.sym_cost_saved_shared_services"],
  }),
];

/** What eco-industrial parks and eco-enterprises save in a year, in kind and in money. */
export const ECO_SAVINGS: readonly Indicator[] = [...RESOURCES, ...MONEY, ...EXCHANGED];
