import * as z from "zod/mini";
import { expects } from "../record/expectation.js";
import { bilingualSchema, identifierSchema } from "../record/fields.js";
import { countrySchema } from "./country.schema.js";
import { ownershipSchema } from "./ownership.js";
import { sectorSchema } from "./sector.schema.js";
import { taxCodeSchema } from "./tax-code.schema.js";

export const ENTERPRISE_STATUSES = {
  operating: { vi: "Đang hoạt động", en: "Operating" },
  "under-construction": { vi: "Đang xây dựng", en: "Under construction" },
  suspended: { vi: "Tạm ngừng hoạt động", en: "Suspended" },
  dissolved: { vi: "Đã giải thể", en: "Dissolved" },
} as const;

export type EnterpriseStatus = keyof typeof ENTERPRISE_STATUSES;

export const enterpriseStatusSchema = expects(
  z.enum(["operating", "under-construction", "suspended", "dissolved"]),
  "operating (đang hoạt động), under-construction (đang xây dựng), suspended (tạm ngừng) hoặc dissolved (đã giải thể)",
  "operating, under-construction, suspended or dissolved",
);

export const enterpriseSchema = expects(
  z.strictObject({
    id: identifierSchema,
    name: bilingualSchema,
    taxCode: z.nullable(taxCodeSchema),
    /** Where the investor is from. */
    country: z.nullable(countrySchema),
    sector: z.nullable(sectorSchema),
    /** The zone that it works in, by id. */
    zone: z.nullable(identifierSchema),
    ownership: z.nullable(ownershipSchema),
    status: z.nullable(enterpriseStatusSchema),
  }),
  "một doanh nghiệp",
  "an enterprise",
);

export type Enterprise = z.infer<typeof enterpriseSchema>;
