import * as z from "zod/mini";
import { daySchema } from "../day/schema.js";
import { expects } from "../record/expectation.js";
import { bilingualSchema, identifierSchema, proseSchema, webAddressSchema } from "../record/fields.js";
import { reportingRulesSchema } from "../reporting-window/schema.js";
import { siteSchema } from "../visit/site.js";
import { calendarChangesSchema } from "../working-day/schema.js";

/** A department, office or centre of a board (phòng, văn phòng, trung tâm): who leads a task or takes part in it. */
export const boardUnitSchema = expects(
  z.strictObject({ id: identifierSchema, name: bilingualSchema, abbreviation: z.optional(proseSchema) }),
  "một đơn vị: id, name (vi, en), abbreviation (viết tắt)",
  "a unit: id, name (vi, en), abbreviation",
);

export type BoardUnit = z.infer<typeof boardUnitSchema>;

/**
 * The province in whose name the board publishes. Codes were given to other provinces in 2025, so a code is read
 * together with the day `asOf`. Source: Decision 19/2025/QĐ-TTg (verified).
 */
export const provinceReferenceSchema = expects(
  z.strictObject({
    code: z.string().check(z.regex(/^\d{2}$/)),
    name: proseSchema,
    asOf: daySchema,
  }),
  'tỉnh: code (mã hai chữ số), name (tên), asOf (ngày mà mã có hiệu lực), ví dụ code: "44"',
  'a province: code (two digits), name, asOf (a day on which the code holds), such as code: "44"',
);

/** `board.yaml`: who the board is. Its id is the name of its folder. */
export const boardSchema = expects(
  z.strictObject({
    name: bilingualSchema,
    shortName: bilingualSchema,
    province: provinceReferenceSchema,
    address: z.optional(proseSchema),
    /** How numbers are written in the folder's CSV files. */
    numbers: expects(z.enum(["vi", "en"]), "vi (1.234,5) hoặc en (1,234.5)", "vi (1.234,5) or en (1,234.5)"),
    /** Where the portal shows an item; `{slug}` stands for the item. */
    newsUrl: z.optional(webAddressSchema),
    units: z.array(boardUnitSchema),
    sites: z.optional(z.array(siteSchema)),
    /** Cut-off windows of its reports, where its province has others than Decree 09/2019. */
    reporting: z.optional(reportingRulesSchema),
    /** Days off and worked days that were decided since, or for this office alone. */
    workingDays: z.optional(calendarChangesSchema),
  }),
  "hồ sơ của ban quản lý: name, shortName, province, numbers, units, sites, reporting, workingDays",
  "the board's profile: name, shortName, province, numbers, units, sites, reporting, workingDays",
);

export type BoardProfile = z.infer<typeof boardSchema>;

export type Board = BoardProfile & { readonly id: string };
