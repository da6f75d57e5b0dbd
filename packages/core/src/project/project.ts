import * as z from "zod/mini";
import { daySchema } from "../day/schema.js";
import { OWNERSHIPS } from "../enterprise/ownership.js";
import { sectorSchema } from "../enterprise/sector.schema.js";
import { expects } from "../record/expectation.js";
import { bilingualSchema, identifierSchema, proseSchema } from "../record/fields.js";
import { capitalSchema } from "./capital.schema.js";

/** Whose capital a project is built with. */
export const CAPITAL_SOURCES = {
  ...OWNERSHIPS,
  public: { vi: "Đầu tư công", en: "Public investment" },
} as const;

export type CapitalSource = keyof typeof CAPITAL_SOURCES;

export const capitalSourceSchema = expects(
  z.enum(["fdi", "ddi", "public"]),
  "fdi (nước ngoài), ddi (trong nước) hoặc public (đầu tư công)",
  "fdi (foreign), ddi (domestic) or public",
);

/** What a project is for: the zone's infrastructure, or what is made and sold in it (dự án thứ cấp). */
export const PROJECT_PURPOSES = {
  infrastructure: { vi: "Kết cấu hạ tầng", en: "Infrastructure" },
  production: { vi: "Sản xuất, kinh doanh", en: "Production and business" },
} as const;

export type ProjectPurpose = keyof typeof PROJECT_PURPOSES;

export const projectPurposeSchema = expects(
  z.enum(["infrastructure", "production"]),
  "infrastructure (kết cấu hạ tầng) hoặc production (sản xuất, kinh doanh)",
  "infrastructure or production",
);

/** The investment registration certificate (GCNĐKĐT), or the decision in its place. */
export const certificateSchema = expects(
  z.strictObject({ number: proseSchema, day: z.nullable(daySchema) }),
  "giấy chứng nhận đăng ký đầu tư: number (số), day (ngày cấp)",
  "an investment registration certificate: number, day",
);

export type Certificate = z.infer<typeof certificateSchema>;

/** An investment project. Its yearly figures are observations, so that each stands once. */
export const projectSchema = expects(
  z.strictObject({
    id: identifierSchema,
    name: bilingualSchema,
    zone: z.nullable(identifierSchema),
    /** The investor, by the id of the enterprise. */
    enterprise: z.nullable(identifierSchema),
    capitalSource: z.nullable(capitalSourceSchema),
    purpose: z.nullable(projectPurposeSchema),
    sector: z.nullable(sectorSchema),
    certificate: z.nullable(certificateSchema),
    /** Registered capital as the certificate now states it. */
    capital: z.nullable(capitalSchema),
  }),
  "một dự án",
  "a project",
);

export type Project = z.infer<typeof projectSchema>;
