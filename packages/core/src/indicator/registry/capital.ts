import type { Indicator } from "../indicator.js";
import { flow, LESS_IS_BETTER, NEUTRAL, stock } from "./entry.js";

/*
 * Foreign capital is registered in USD and domestic capital in VND. A total in one of them is a conversion, so neither is
 * called a part of it, and no total is a sum over the two.
 */

const STANDING: readonly Indicator[] = [
  stock("capital_registered_total", "Tổng vốn đăng ký đầu tư", "Registered capital", "VND", { otherUnits: ["USD"] }),
  stock("capital_registered_fdi", "Vốn đăng ký FDI", "Registered FDI capital", "USD", {
    partitions: [["capital_registered_production_fdi", "capital_registered_infrastructure_fdi"]],
    columns: [
      "2112.fdi_registered_capital",
      "2114.registered_capital_parks",
      "2114.registered_capital_coastal_zones",
      "2114.registered_capital_border_zones",
    ],
  }),
  stock("capital_registered_ddi", "Vốn đăng ký trong nước", "Registered domestic capital", "VND", {
    partitions: [["capital_registered_production_ddi", "capital_registered_infrastructure_ddi"]],
    columns: ["2112.ddi_registered_capital"],
  }),
  stock(
    "capital_registered_infrastructure",
    "Vốn đăng ký của dự án hạ tầng",
    "Registered capital of infrastructure projects",
    "USD",
    { otherUnits: ["VND"], partOf: "capital_registered_total" },
  ),
  stock("capital_implemented_total", "Tổng vốn đầu tư thực hiện", "Implemented capital", "VND", {
    otherUnits: ["USD"],
  }),
  stock("capital_implemented_fdi", "Vốn thực hiện FDI", "Implemented FDI capital", "USD", {
    partitions: [["capital_implemented_production_fdi", "capital_implemented_infrastructure_fdi"]],
    columns: [
      "2112.fdi_implemented_capital",
      "2114.implemented_capital_parks",
      "2114.implemented_capital_coastal_zones",
      "2114.implemented_capital_border_zones",
    ],
  }),
  stock("capital_implemented_ddi", "Vốn thực hiện trong nước", "Implemented domestic capital", "VND", {
    partitions: [["capital_implemented_production_ddi", "capital_implemented_infrastructure_ddi"]],
    columns: ["2112.ddi_implemented_capital"],
  }),
  stock(
    "capital_implemented_infrastructure",
    "Vốn thực hiện của dự án hạ tầng",
    "Implemented capital of infrastructure projects",
    "VND",
    { otherUnits: ["USD"], partOf: "capital_implemented_total" },
  ),
];

const ATTRACTED: readonly Indicator[] = [
  flow("capital_attracted_total", "Tổng vốn đầu tư thu hút", "Capital attracted", "VND", { otherUnits: ["USD"] }),
  flow("capital_attracted_fdi", "Vốn FDI thu hút", "FDI capital attracted", "USD"),
  flow("capital_attracted_ddi", "Vốn trong nước thu hút", "Domestic capital attracted", "VND", { otherUnits: ["USD"] }),
  flow("capital_new_total", "Vốn đăng ký cấp mới", "Capital of new projects", "VND", { otherUnits: ["USD"] }),
  flow("capital_new_fdi", "Vốn FDI cấp mới", "Capital of new FDI projects", "USD", {
    partitions: [["capital_new_production_fdi", "capital_new_infrastructure_fdi"]],
    columns: ["2101.fdi_new_capital", "2114.new_capital"],
  }),
  flow("capital_new_ddi", "Vốn trong nước cấp mới", "Capital of new domestic projects", "VND", {
    partitions: [["capital_new_production_ddi", "capital_new_infrastructure_ddi"]],
    columns: ["2101.ddi_new_capital"],
  }),
  flow("capital_new_and_increase_fdi", "Vốn FDI cấp mới và tăng thêm", "New and increased FDI capital", "USD", {
    partitions: [["capital_new_fdi", "capital_increase_fdi"]],
  }),
  flow(
    "capital_share_purchase_fdi",
    "Vốn góp, mua cổ phần của nhà đầu tư nước ngoài",
    "Foreign share purchases",
    "USD",
  ),
];

const CHANGED: readonly Indicator[] = [
  // 2115 counts both its sections, foreign and domestic, in USD million.
  flow("capital_increase_total", "Vốn đầu tư tăng thêm", "Capital increase", "USD", {
    otherUnits: ["VND"],
    columns: ["2115.investment_capital_increase"],
  }),
  flow("capital_increase_fdi", "Vốn FDI tăng thêm", "FDI capital increase", "USD", {
    partitions: [["capital_increase_production_fdi", "capital_increase_infrastructure_fdi"]],
    columns: ["2101.fdi_increase_capital", "2114.increase_capital"],
  }),
  flow("capital_increase_ddi", "Vốn trong nước tăng thêm", "Domestic capital increase", "VND", {
    otherUnits: ["USD"],
    partitions: [["capital_increase_production_ddi", "capital_increase_infrastructure_ddi"]],
    columns: ["2101.ddi_increase_capital"],
  }),
  flow("capital_decrease_total", "Vốn đầu tư giảm", "Capital decrease", "USD", {
    ...LESS_IS_BETTER,
    otherUnits: ["VND"],
    columns: ["2115.investment_capital_decrease"],
  }),
  flow("capital_decrease_fdi", "Vốn FDI giảm", "FDI capital decrease", "USD", {
    ...LESS_IS_BETTER,
    partitions: [["capital_decrease_production_fdi", "capital_decrease_infrastructure_fdi"]],
    columns: ["2101.fdi_decrease_capital", "2114.decrease_capital"],
  }),
  flow("capital_decrease_ddi", "Vốn trong nước giảm", "Domestic capital decrease", "VND", {
    ...LESS_IS_BETTER,
    partitions: [["capital_decrease_production_ddi", "capital_decrease_infrastructure_ddi"]],
    columns: ["2101.ddi_decrease_capital"],
  }),
  flow("capital_revoked_fdi", "Vốn của dự án FDI bị thu hồi, chấm dứt", "Capital of withdrawn FDI projects", "USD", {
    ...LESS_IS_BETTER,
    partitions: [["capital_revoked_production_fdi", "capital_revoked_infrastructure_fdi"]],
    columns: ["2101.fdi_withdrawn_capital", "2114.withdrawn_capital", "2116.registered_capital_foreign"],
  }),
  flow(
    "capital_revoked_ddi",
    "Vốn của dự án trong nước bị thu hồi, chấm dứt",
    "Capital of withdrawn domestic projects",
    "VND",
    {
      ...LESS_IS_BETTER,
      partitions: [["capital_revoked_production_ddi", "capital_revoked_infrastructure_ddi"]],
      columns: ["2101.ddi_withdrawn_capital", "2116.registered_capital_domestic"],
    },
  ),
  flow("charter_capital_increase", "Vốn điều lệ tăng", "Charter capital increase", "USD", {
    columns: ["2115.charter_capital_increase"],
  }),
  flow("charter_capital_decrease", "Vốn điều lệ giảm", "Charter capital decrease", "USD", {
    ...LESS_IS_BETTER,
    columns: ["2115.charter_capital_decrease"],
  }),
];

const OF_ONE_PROJECT: readonly Indicator[] = [
  stock("project_investment", "Tổng mức đầu tư của dự án", "Total investment of the project", "VND", {
    ...NEUTRAL,
    otherUnits: ["USD"],
  }),
];

/** What investors register, bring and take away. */
export const CAPITAL: readonly Indicator[] = [...STANDING, ...ATTRACTED, ...CHANGED, ...OF_ONE_PROJECT];
