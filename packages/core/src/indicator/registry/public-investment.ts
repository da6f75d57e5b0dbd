import type { Indicator } from "../indicator.js";
import { ALONE, flow, NEUTRAL, percentOf, ratio } from "./entry.js";

/** What the state builds through the board, and how far the works of a park have come. */
export const PUBLIC_INVESTMENT: readonly Indicator[] = [
  flow(
    "projects_infrastructure_public",
    "Dự án hạ tầng do Ban làm chủ đầu tư",
    "Infrastructure projects owned by the board",
    "projects",
    NEUTRAL,
  ),
  flow(
    "capital_infrastructure_public",
    "Tổng mức đầu tư các dự án hạ tầng",
    "Total investment of infrastructure projects",
    "VND",
    NEUTRAL,
  ),
  flow("capital_public_planned", "Kế hoạch vốn đầu tư công được giao", "Public investment planned", "VND", NEUTRAL),
  flow("capital_public_disbursed", "Vốn đầu tư công đã giải ngân", "Amount of public investment disbursed", "VND"),
  ratio("disbursement_rate", "Tỷ lệ giải ngân vốn đầu tư công", "Public investment disbursed", "percent", {
    ratio: percentOf("capital_public_disbursed", "capital_public_planned"),
  }),
  // 2103 averages its rows plainly in the total, whatever the size of the works: that is no figure of the whole.
  ratio("infrastructure_completion_rate", "Mức độ hoàn thiện hạ tầng", "Completion of the infrastructure", "percent", {
    ...ALONE,
    overTime: "last",
    columns: ["2103.infrastructure_completion"],
  }),
];
