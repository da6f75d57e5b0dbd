import type { Indicator } from "../indicator.js";
import { flow, LESS_IS_BETTER, NEUTRAL, stock } from "./entry.js";

const IN_FORCE: readonly Indicator[] = [
  stock("projects_total", "Số dự án còn hiệu lực", "Projects in force", "projects", {
    partitions: [["projects_fdi", "projects_ddi"]],
  }),
  stock("projects_fdi", "Số dự án FDI còn hiệu lực", "FDI projects in force", "projects", {
    partOf: "projects_total",
    partitions: [["projects_production_fdi", "projects_infrastructure_fdi"]],
    columns: [
      "2112.fdi_valid_projects",
      "2114.valid_projects_parks",
      "2114.valid_projects_coastal_zones",
      "2114.valid_projects_border_zones",
    ],
  }),
  stock("projects_ddi", "Số dự án trong nước còn hiệu lực", "Domestic projects in force", "projects", {
    partOf: "projects_total",
    partitions: [["projects_production_ddi", "projects_infrastructure_ddi"]],
    columns: ["2112.ddi_valid_projects"],
  }),
  stock("projects_under_construction", "Số dự án đang xây dựng", "Projects under construction", "projects", {
    partOf: "projects_total",
  }),
  stock("projects_operating", "Số dự án đang hoạt động", "Projects in operation", "projects", {
    partOf: "projects_total",
    partitions: [["projects_operating_fdi", "projects_operating_ddi"]],
  }),
  stock("projects_operating_fdi", "Số dự án FDI đang hoạt động", "FDI projects in operation", "projects", {
    partOf: "projects_operating",
    columns: ["2104.fdi_operating_projects", "2112.fdi_operating_projects"],
  }),
  stock("projects_operating_ddi", "Số dự án trong nước đang hoạt động", "Domestic projects in operation", "projects", {
    partOf: "projects_operating",
    columns: ["2104.ddi_operating_projects", "2112.ddi_operating_projects"],
  }),
  flow("projects_started_operating", "Số dự án đi vào hoạt động", "Projects that began to operate", "projects"),
];

const NEW: readonly Indicator[] = [
  flow("projects_new", "Số dự án cấp mới", "New projects", "projects", {
    partitions: [["projects_new_fdi", "projects_new_ddi"]],
  }),
  flow("projects_new_fdi", "Số dự án FDI cấp mới", "New FDI projects", "projects", {
    partOf: "projects_new",
    partitions: [["projects_new_production_fdi", "projects_new_infrastructure_fdi"]],
    columns: ["2101.fdi_new_projects", "2114.new_projects"],
  }),
  flow("projects_new_ddi", "Số dự án trong nước cấp mới", "New domestic projects", "projects", {
    partOf: "projects_new",
    partitions: [["projects_new_production_ddi", "projects_new_infrastructure_ddi"]],
    columns: ["2101.ddi_new_projects"],
  }),
  flow(
    "projects_new_and_adjusted_fdi",
    "Số dự án FDI cấp mới, điều chỉnh",
    "New and adjusted FDI projects",
    "projects",
  ),
];

const ADJUSTED: readonly Indicator[] = [
  flow("projects_adjusted", "Số dự án điều chỉnh", "Adjusted projects", "projects", NEUTRAL),
  flow("projects_capital_increase", "Số dự án tăng vốn", "Projects raising capital", "projects", {
    partOf: "projects_adjusted",
    partitions: [["projects_capital_increase_fdi", "projects_capital_increase_ddi"]],
  }),
  flow("projects_capital_increase_fdi", "Số dự án FDI tăng vốn", "FDI projects raising capital", "projects", {
    partOf: "projects_capital_increase",
    partitions: [["projects_capital_increase_production_fdi", "projects_capital_increase_infrastructure_fdi"]],
    columns: ["2101.fdi_increase_projects", "2114.increase_projects"],
  }),
  flow(
    "projects_capital_increase_ddi",
    "Số dự án trong nước tăng vốn",
    "Domestic projects raising capital",
    "projects",
    {
      partOf: "projects_capital_increase",
      partitions: [["projects_capital_increase_production_ddi", "projects_capital_increase_infrastructure_ddi"]],
      columns: ["2101.ddi_increase_projects"],
    },
  ),
  flow("projects_capital_decrease", "Số dự án giảm vốn", "Projects reducing capital", "projects", {
    ...LESS_IS_BETTER,
    partOf: "projects_adjusted",
    partitions: [["projects_capital_decrease_fdi", "projects_capital_decrease_ddi"]],
  }),
  flow("projects_capital_decrease_fdi", "Số dự án FDI giảm vốn", "FDI projects reducing capital", "projects", {
    ...LESS_IS_BETTER,
    partOf: "projects_capital_decrease",
    partitions: [["projects_capital_decrease_production_fdi", "projects_capital_decrease_infrastructure_fdi"]],
    columns: ["2101.fdi_decrease_projects", "2114.decrease_projects"],
  }),
  flow(
    "projects_capital_decrease_ddi",
    "Số dự án trong nước giảm vốn",
    "Domestic projects reducing capital",
    "projects",
    {
      ...LESS_IS_BETTER,
      partOf: "projects_capital_decrease",
      partitions: [["projects_capital_decrease_production_ddi", "projects_capital_decrease_infrastructure_ddi"]],
      columns: ["2101.ddi_decrease_projects"],
    },
  ),
];

const REVOKED: readonly Indicator[] = [
  flow("projects_revoked", "Số dự án bị thu hồi, chấm dứt", "Projects withdrawn or terminated", "projects", {
    ...LESS_IS_BETTER,
    partitions: [["projects_revoked_fdi", "projects_revoked_ddi"]],
  }),
  flow(
    "projects_revoked_fdi",
    "Số dự án FDI bị thu hồi, chấm dứt",
    "FDI projects withdrawn or terminated",
    "projects",
    {
      ...LESS_IS_BETTER,
      partOf: "projects_revoked",
      partitions: [["projects_revoked_production_fdi", "projects_revoked_infrastructure_fdi"]],
      columns: ["2101.fdi_withdrawn_projects", "2114.withdrawn_projects"],
    },
  ),
  flow(
    "projects_revoked_ddi",
    "Số dự án trong nước bị thu hồi, chấm dứt",
    "Domestic projects withdrawn or terminated",
    "projects",
    {
      ...LESS_IS_BETTER,
      partOf: "projects_revoked",
      partitions: [["projects_revoked_production_ddi", "projects_revoked_infrastructure_ddi"]],
      columns: ["2101.ddi_withdrawn_projects"],
    },
  ),
];

const CERTIFICATES: readonly Indicator[] = [
  flow("certificates_adjusted", "Số giấy chứng nhận điều chỉnh", "Certificates adjusted", "certificates", {
    ...NEUTRAL,
    partitions: [["certificates_adjusted_fdi", "certificates_adjusted_ddi"]],
  }),
  flow("certificates_adjusted_fdi", "Số giấy chứng nhận FDI điều chỉnh", "FDI certificates adjusted", "certificates", {
    ...NEUTRAL,
    partOf: "certificates_adjusted",
  }),
  flow(
    "certificates_adjusted_ddi",
    "Số giấy chứng nhận trong nước điều chỉnh",
    "Domestic certificates adjusted",
    "certificates",
    { ...NEUTRAL, partOf: "certificates_adjusted" },
  ),
];

/** How many projects there are, and what became of their certificates. */
export const PROJECTS: readonly Indicator[] = [...IN_FORCE, ...NEW, ...ADJUSTED, ...REVOKED, ...CERTIFICATES];
