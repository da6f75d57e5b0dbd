import * as z from "zod/mini";
import { decimalSchema } from "../decimal/schema.js";
import { expects } from "../record/expectation.js";
import { bilingualSchema, identifierSchema } from "../record/fields.js";
import { ZONE_KINDS, type ZoneKind } from "./kind.js";

const kinds = Object.keys(ZONE_KINDS) as [ZoneKind, ...ZoneKind[]];

export const zoneKindSchema = expects(
  z.enum(kinds),
  `một loại khu: ${kinds.join(", ")}`,
  `a kind of zone: ${kinds.join(", ")}`,
);

export const zoneSchema = expects(
  z.strictObject({
    id: identifierSchema,
    name: bilingualSchema,
    kind: zoneKindSchema,
    /** The economic zone that this one lies in, by id. */
    within: z.nullable(identifierSchema),
    /** Established area in hectares. */
    areaHectares: z.nullable(decimalSchema),
  }),
  "một khu",
  "a zone",
);

export type Zone = z.infer<typeof zoneSchema>;
