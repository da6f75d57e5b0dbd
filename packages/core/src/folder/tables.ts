import { daySchema } from "../day/schema.js";
import { documentSchema, documentTypeSchema } from "../document/document.js";
import { countrySchema } from "../enterprise/country.schema.js";
import { enterpriseStatusSchema } from "../enterprise/enterprise.js";
import { ownershipSchema } from "../enterprise/ownership.js";
import { sectorSchema } from "../enterprise/sector.schema.js";
import { taxCodeSchema } from "../enterprise/tax-code.schema.js";
import { indicatorCodeSchema } from "../indicator/code.js";
import { directionSchema, measureSchema, overTimeSchema, overZonesSchema } from "../indicator/indicator.js";
import { asOfSchema, observationStatusSchema, qualifierSchema } from "../observation/observation.js";
import { periodSchema } from "../period/schema.js";
import { capitalSourceSchema, projectPurposeSchema } from "../project/project.js";
import { identifierSchema, proseSchema } from "../record/fields.js";
import { unitSchema } from "../unit/schema.js";
import { zoneKindSchema } from "../zone/zone.js";
import { capitalCell, comparisonCell, equivalentCell, formerNameCell } from "./cell.js";
import { cell, decimalCell, flagCell, listOf, optional, withDefault } from "./column.js";

/** The columns of each CSV file of a board's folder. Keys are the English headers. */
export const TABLES = {
  "zones.csv": {
    id: cell("Mã khu", identifierSchema),
    name: cell("Tên khu", proseSchema),
    nameEn: cell("Tên tiếng Anh", proseSchema),
    kind: cell("Loại khu", zoneKindSchema),
    within: optional(cell("Thuộc khu kinh tế", identifierSchema)),
    areaHectares: optional(decimalCell("Diện tích (ha)")),
    establishedOn: optional(cell("Ngày thành lập", daySchema)),
    establishedBy: optional(cell("Quyết định thành lập", proseSchema)),
    infrastructureInvestor: optional(cell("Nhà đầu tư hạ tầng", proseSchema)),
    formerNames: listOf(formerNameCell("Tên cũ")),
  },
  "enterprises.csv": {
    id: cell("Mã doanh nghiệp", identifierSchema),
    name: cell("Tên doanh nghiệp", proseSchema),
    nameEn: cell("Tên tiếng Anh", proseSchema),
    taxCode: optional(cell("Mã số thuế", taxCodeSchema)),
    country: optional(cell("Quốc gia", countrySchema)),
    sector: optional(cell("Ngành", sectorSchema)),
    zone: optional(cell("Mã khu", identifierSchema)),
    ownership: optional(cell("Thành phần", ownershipSchema)),
    status: optional(cell("Tình trạng", enterpriseStatusSchema)),
  },
  "projects.csv": {
    id: cell("Mã dự án", identifierSchema),
    name: cell("Tên dự án", proseSchema),
    nameEn: cell("Tên tiếng Anh", proseSchema),
    zone: optional(cell("Mã khu", identifierSchema)),
    enterprise: optional(cell("Mã doanh nghiệp", identifierSchema)),
    capitalSource: optional(cell("Nguồn vốn", capitalSourceSchema)),
    purpose: optional(cell("Loại dự án", projectPurposeSchema)),
    sector: optional(cell("Ngành", sectorSchema)),
    certificate: optional(cell("Số giấy chứng nhận", proseSchema)),
    certificateDay: optional(cell("Ngày cấp", daySchema)),
    capital: optional(capitalCell("Vốn đăng ký")),
  },
  "indicators.csv": {
    code: cell("Mã chỉ tiêu", indicatorCodeSchema),
    name: cell("Tên chỉ tiêu", proseSchema),
    nameEn: cell("Tên tiếng Anh", proseSchema),
    unit: cell("Đơn vị tính", unitSchema),
    measure: cell("Tính chất", measureSchema),
    direction: optional(cell("Chiều hướng tốt", directionSchema)),
    partOf: optional(cell("Trong đó của", indicatorCodeSchema)),
    otherUnits: listOf(cell("Đơn vị khác", unitSchema)),
    numerator: optional(cell("Tử số", indicatorCodeSchema)),
    denominator: optional(cell("Mẫu số", indicatorCodeSchema)),
    overZones: optional(cell("Gộp theo khu", overZonesSchema)),
    overTime: optional(cell("Gộp theo kỳ", overTimeSchema)),
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
