import type { Indicator } from "../indicator.js";
import { ALONE, flow, NEUTRAL, percentOf, ratio, stock } from "./entry.js";

/** Who works in the zones. */
export const WORKERS: readonly Indicator[] = [
  stock("workers_total", "Số lao động", "Workers", "people", {
    partitions: [
      ["workers_domestic", "workers_foreign"],
      ["workers_permanent", "workers_seasonal"],
    ],
    columns: ["2109.workers_total"],
  }),
  stock("workers_domestic", "Lao động trong nước", "Domestic workers", "people", {
    partOf: "workers_total",
    columns: ["2104.workers_domestic", "2109.workers_domestic", "2112.workers_domestic", "2113.workers_domestic"],
  }),
  stock("workers_foreign", "Lao động nước ngoài", "Foreign workers", "people", {
    ...NEUTRAL,
    partOf: "workers_total",
    columns: ["2104.workers_foreign", "2109.workers_foreign", "2112.workers_foreign", "2113.workers_foreign"],
  }),
  stock("workers_permanent", "Lao động chính thức", "Permanent workers", "people", { partOf: "workers_total" }),
  stock("workers_seasonal", "Lao động thời vụ", "Seasonal workers", "people", { ...NEUTRAL, partOf: "workers_total" }),
  stock(
    "workers_production_fdi",
    "Lao động của dự án sản xuất, kinh doanh FDI",
    "Workers of FDI production projects",
    "people",
    {
      partOf: "workers_total",
      columns: ["2109.production_fdi_workers"],
    },
  ),
  stock(
    "workers_production_ddi",
    "Lao động của dự án sản xuất, kinh doanh trong nước",
    "Workers of domestic production projects",
    "people",
    {
      partOf: "workers_total",
      columns: ["2109.production_ddi_workers"],
    },
  ),
  stock("workers_local", "Lao động địa phương", "Local workers", "people", { partOf: "workers_total" }),
  stock("workers_female", "Lao động nữ", "Female workers", "people", { ...NEUTRAL, partOf: "workers_total" }),
  ratio("workers_local_share", "Tỷ lệ lao động địa phương", "Share of local workers", "percent", {
    ratio: percentOf("workers_local", "workers_total"),
  }),
  ratio("workers_female_share", "Tỷ lệ lao động nữ", "Share of female workers", "percent", {
    ...NEUTRAL,
    ratio: percentOf("workers_female", "workers_total"),
  }),
  flow("workers_new", "Số lao động tuyển mới", "Workers hired", "people"),
  // Pages report the mean without the wages it was made of: two means have no mean of their own.
  ratio("average_income", "Thu nhập bình quân", "Average income", "VND/person/month", ALONE),
];
