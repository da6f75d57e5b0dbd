import { articleMetaSchema, articleSchema } from "../article/article.js";
import { boardSchema } from "../board/board.js";
import { directiveSchema } from "../directive/directive.js";
import { procedureFileSchema } from "../directive/procedure-file.schema.js";
import { documentSchema } from "../document/document.js";
import { enterpriseSchema } from "../enterprise/enterprise.js";
import { indicatorSchema } from "../indicator/indicator.js";
import { comparisonSchema } from "../observation/comparison.schema.js";
import { observationSchema } from "../observation/observation.js";
import { certificateEventSchema } from "../project/certificate-event.schema.js";
import { projectSchema } from "../project/project.js";
import { publicInvestmentSchema } from "../project/public-investment.schema.js";
import { reportMetaSchema } from "../report/meta.js";
import { reportSchema } from "../report/report.js";
import { reportingRulesSchema } from "../reporting-window/schema.js";
import { visitCountsSchema } from "../visit/counts.schema.js";
import { baselineSchema, hitSchema, siteSchema } from "../visit/site.js";
import { calendarChangesSchema, calendarDaySchema } from "../working-day/schema.js";
import { landAreasSchema } from "../zone/land.schema.js";
import { zoneSchema } from "../zone/zone.js";

/** Every record that has a published JSON Schema, by the name of its file: a line here is all it takes. */
export const RECORDS = {
  article: articleSchema,
  "article-front-matter": articleMetaSchema,
  baseline: baselineSchema,
  board: boardSchema,
  "calendar-day": calendarDaySchema,
  "certificate-event": certificateEventSchema,
  comparison: comparisonSchema,
  directive: directiveSchema,
  document: documentSchema,
  enterprise: enterpriseSchema,
  hit: hitSchema,
  indicator: indicatorSchema,
  "land-areas": landAreasSchema,
  observation: observationSchema,
  "procedure-file": procedureFileSchema,
  project: projectSchema,
  "public-investment": publicInvestmentSchema,
  report: reportSchema,
  "report-front-matter": reportMetaSchema,
  "reporting-rules": reportingRulesSchema,
  site: siteSchema,
  "visit-counts": visitCountsSchema,
  "working-calendar": calendarChangesSchema,
  zone: zoneSchema,
} as const;

export type RecordName = keyof typeof RECORDS;

/** The names of `RECORDS`. */
export const RECORD_NAMES = Object.keys(RECORDS) as readonly RecordName[];
