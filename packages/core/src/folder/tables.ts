import { daySchema } from "../day/schema.js";
import { documentSchema, documentTypeSchema } from "../document/document.js";
import { directionSchema, indicatorCodeSchema, measureSchema } from "../indicator/indicator.js";
import { asOfSchema, observationStatusSchema, qualifierSchema } from "../observation/observation.js";
import { periodSchema } from "../period/schema.js";
import { identifierSchema, proseSchema } from "../record/fields.js";
import { unitSchema } from "../unit/schema.js";
import { zoneKindSchema } from "../zone/zone.js";
import {
  cell,
  comparisonCell,
  decimalCell,
  equivalentCell,
  flagCell,
  listOf,
  optional,
  withDefault,
} from "./column.js";

/** The columns of each CSV file of a board's folder. Keys are the English headers. */
export const TABLES = {
  "zones.csv": {
    id: cell("Mã khu", identifierSchema),
    name: cell("Tên khu", proseSchema),
    nameEn: cell("Tên tiếng Anh", proseSchema),
    kind: cell("Loại khu", zoneKindSchema),
    within: optional(cell("Thuộc khu kinh tế", identifierSchema)),
    areaHectares: optional(decimalCell("Diện tích (ha)")),
  },
  "projects.csv": {
    id: cell("Mã dự án", identifierSchema),
    name: cell("Tên dự án", proseSchema),
    nameEn: cell("Tên tiếng Anh", proseSchema),
    zone: optional(cell("Mã khu", identifierSchema)),
  },
  "indicators.csv": {
    code: cell("Mã chỉ tiêu", indicatorCodeSchema),
    name: cell("Tên chỉ tiêu", proseSchema),
    nameEn: cell("Tên tiếng Anh", proseSchema),
    unit: cell("Đơn vị tính", unitSchema),
    measure: cell("Tính chất", measureSchema),
    direction: withDefault(cell("Chiều hướng tốt", directionSchema), "none"),
    partOf: optional(cell("Trong đó của", indicatorCodeSchema)),
  },
  "observations.csv": {
    indicator: cell("Chỉ tiêu", indicatorCodeSchema),
    zone: optional(cell("Mã khu", identifierSchema)),
    project: optional(cell("Mã dự án", identifierSchema)),
    period: optional(cell("Kỳ", periodSchema)),
    asOf: optional(cell("Ngày chốt", asOfSchema)),
    value: decimalCell("Giá trị"),
    unit: cell("Đơn vị tính", unitSchema),
    equivalent: optional(equivalentCell("Tương đương")),
    qualifier: optional(cell("Mức", qualifierSchema)),
    status: withDefault(cell("Trạng thái", observationStatusSchema), "actual"),
    cumulative: flagCell("Lũy kế"),
    comparisons: listOf(comparisonCell("So sánh")),
    article: optional(cell("Bài viết", identifierSchema)),
    note: optional(cell("Ghi chú", proseSchema)),
  },
  "documents.csv": {
    id: cell("Mã văn bản", identifierSchema),
    type: cell("Loại văn bản", documentTypeSchema),
    number: cell("Số", documentSchema.shape.number),
    symbol: cell("Ký hiệu", documentSchema.shape.symbol),
    party: flagCell("Văn bản của Đảng"),
    date: cell("Ngày ban hành", daySchema),
    issuer: cell("Cơ quan ban hành", proseSchema),
    subject: optional(cell("Trích yếu", proseSchema)),
  },
  "directives.csv": {
    id: cell("Mã nhiệm vụ", identifierSchema),
    document: optional(cell("Mã văn bản", identifierSchema)),
    article: optional(cell("Bài viết", identifierSchema)),
    section: optional(cell("Mục", proseSchema)),
    text: cell("Nội dung", proseSchema),
    lead: cell("Đơn vị chủ trì", identifierSchema),
    with: listOf(cell("Đơn vị phối hợp", identifierSchema)),
    period: optional(cell("Kỳ thực hiện", periodSchema)),
    due: optional(cell("Hạn hoàn thành", daySchema)),
    completed: optional(cell("Ngày hoàn thành", daySchema)),
    result: optional(cell("Kết quả", proseSchema)),
  },
} as const;

export type TableName = keyof typeof TABLES;
