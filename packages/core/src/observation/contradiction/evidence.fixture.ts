import type { Decimal } from "../../decimal/index.js";
import { defineIndicator } from "../../indicator/index.js";
import { observation } from "../observation.fixture.js";
import { type Finding, findContradictions } from "./index.js";

const named = (vi: string, en: string) => ({ vi, en });

const INDICATORS = [
  defineIndicator({
    code: "revenue",
    name: named("Doanh thu", "Revenue"),
    unit: "VND",
    otherUnits: ["USD"],
    measure: "flow",
    partitions: [["revenue_industry", "revenue_trade"]],
  }),
  defineIndicator({
    code: "revenue_industry",
    name: named("Công nghiệp", "Industry"),
    unit: "VND",
    measure: "flow",
    partOf: "revenue",
  }),
  defineIndicator({
    code: "revenue_trade",
    name: named("Thương mại", "Trade"),
    unit: "VND",
    measure: "flow",
    partOf: "revenue",
  }),
  defineIndicator({
    code: "revenue_ports",
    name: named("Cảng", "Ports"),
    unit: "VND",
    measure: "flow",
    partOf: "revenue",
  }),
  defineIndicator({ code: "projects_total", name: named("Số dự án", "Projects"), unit: "projects", measure: "stock" }),
  defineIndicator({ code: "land_leased", name: named("Đất đã cho thuê", "Leased land"), unit: "ha", measure: "stock" }),
  defineIndicator({
    code: "land_industrial",
    name: named("Đất công nghiệp", "Industrial land"),
    unit: "ha",
    measure: "stock",
  }),
  defineIndicator({
    code: "occupancy_rate",
    name: named("Tỷ lệ lấp đầy", "Occupancy"),
    unit: "percent",
    measure: "ratio",
    ratio: { numerator: "land_leased", denominator: "land_industrial", times: "100" as Decimal },
  }),
];

const ZONES = [
  { id: "hon-la", kind: "coastal-economic-zone", within: null },
  { id: "cang-bien", kind: "industrial-park", within: "hon-la" },
  { id: "cam-lien", kind: "industrial-park", within: null },
  { id: "thuan-duc", kind: "industrial-cluster", within: null },
] as const;

export type Fields = Parameters<typeof observation>[0];

export const find = (...figures: readonly Fields[]): readonly Finding[] =>
  findContradictions(figures.map(observation), INDICATORS, ZONES);

export const kinds = (...figures: readonly Fields[]): readonly string[] => find(...figures).map(({ kind }) => kind);

export const billions = (count: number): string => String(count * 1e9);
