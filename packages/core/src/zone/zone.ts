import * as z from "zod/mini";
import { daySchema } from "../day/schema.js";
import { decimalSchema } from "../decimal/schema.js";
import { expects } from "../record/expectation.js";
import { bilingualSchema, identifierSchema, proseSchema } from "../record/fields.js";
import { ZONE_KINDS, type ZoneKind } from "./kind.js";

const kinds = Object.keys(ZONE_KINDS) as [ZoneKind, ...ZoneKind[]];

export const zoneKindSchema = expects(
  z.enum(kinds),
  `một loại khu: ${kinds.join(", ")}`,
  `a kind of zone: ${kinds.join(", ")}`,
);

/** A name that a zone bore once: mergers of provinces and decisions rename zones, documents keep the old name. */
export const formerNameSchema = expects(
  z.strictObject({ name: bilingualSchema, until: daySchema }),
  "một tên cũ: name (vi, en) và until (ngày cuối cùng mang tên đó)",
  "a former name: name (vi, en) and until (the last day it was borne)",
);

export type FormerName = z.infer<typeof formerNameSchema>;

export const zoneSchema = expects(
  z.strictObject({
    id: identifierSchema,
    name: bilingualSchema,
    formerNames: z.readonly(z.array(formerNameSchema)),
    kind: zoneKindSchema,
    /** The economic zone that this one lies in, by id. */
    within: z.nullable(identifierSchema),
    /** Established area in hectares. */
    areaHectares: z.nullable(decimalSchema),
    establishedOn: z.nullable(daySchema),
    /** The decision that established it, or its equivalent, as it is cited. */
    establishedBy: z.nullable(proseSchema),
    /** Who builds and runs its infrastructure (nhà đầu tư hạ tầng). */
    infrastructureInvestor: z.nullable(proseSchema),
  }),
  "một khu",
  "a zone",
);

export type Zone = z.infer<typeof zoneSchema>;
