export { articleMetaSchema, articleSchema, imageSchema } from "../article/article.js";
export { boardSchema, boardUnitSchema, provinceReferenceSchema } from "../board/board.js";
export { daySchema } from "../day/schema.js";
export { decimalSchema } from "../decimal/schema.js";
export { directiveSchema } from "../directive/directive.js";
export { procedureFileSchema } from "../directive/procedure-file.schema.js";
export { documentSchema, documentTypeSchema } from "../document/document.js";
export { countrySchema } from "../enterprise/country.schema.js";
export { enterpriseSchema, enterpriseStatusSchema } from "../enterprise/enterprise.js";
export { ownershipSchema } from "../enterprise/ownership.js";
export { sectorSchema } from "../enterprise/sector.schema.js";
export { taxCodeSchema } from "../enterprise/tax-code.schema.js";
export { indicatorCodeSchema } from "../indicator/code.js";
export {
  directionSchema,
  formColumnSchema,
  indicatorSchema,
  measureSchema,
  overTimeSchema,
  overZonesSchema,
  ratioPartsSchema,
} from "../indicator/indicator.js";
export { comparisonSchema } from "../observation/comparison.schema.js";
export {
  asOfSchema,
  equivalentSchema,
  observationSchema,
  observationStatusSchema,
  qualifierSchema,
} from "../observation/observation.js";
export { periodSchema } from "../period/schema.js";
export {
  capitalAmountSchema,
  capitalAmountsSchema,
  capitalSchema,
  exchangeRateSchema,
  usdFigureSchema,
  vndFigureSchema,
} from "../project/capital.schema.js";
export { capitalChangeSchema, certificateEventSchema, landChangeSchema } from "../project/certificate-event.schema.js";
export { capitalSourceSchema, certificateSchema, projectPurposeSchema, projectSchema } from "../project/project.js";
export { investmentYearSchema, publicInvestmentSchema } from "../project/public-investment.schema.js";
export { originSchema, pathSchema, webAddressSchema } from "../record/address.js";
export { countSchema } from "../record/count.js";
export { identifierSchema } from "../record/identifier.js";
export { bilingualSchema, proseSchema } from "../record/prose.js";
export { timeZoneSchema } from "../record/time-zone.js";
export { figureReferenceSchema, reportMetaSchema } from "../report/meta.js";
export { reportSchema } from "../report/report.js";
export { reportIdSchema, reportKindSchema, reportPeriodSchema } from "../report/schema.js";
export { reportSectionSchema } from "../report/section.schema.js";
export { reportingRulesSchema } from "../reporting-window/schema.js";
export { unitSchema } from "../unit/schema.js";
export { visitCountsSchema } from "../visit/counts.schema.js";
export { baselineSchema, hitSchema, siteSchema } from "../visit/site.js";
export { calendarChangesSchema, calendarDaySchema, certaintySchema } from "../working-day/schema.js";
export { areaSchema, landAreasSchema } from "../zone/land.schema.js";
export { formerNameSchema, zoneKindSchema, zoneSchema } from "../zone/zone.js";
