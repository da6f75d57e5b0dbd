import * as z from "zod/mini";
import { daySchema } from "../day/schema.js";
import { expects } from "../record/expectation.js";
import { proseSchema } from "../record/fields.js";
import { areaSchema } from "../zone/land.schema.js";
import { capitalAmountsSchema } from "./capital.schema.js";

const level = z.strictObject({ direction: z.literal("level") });

/** How an adjustment changes capital: tăng, giảm, or không đổi. */
export const capitalChangeSchema = expects(
  z.discriminatedUnion("direction", [
    z.strictObject({ direction: z.literal("increase"), by: capitalAmountsSchema }),
    z.strictObject({ direction: z.literal("decrease"), by: capitalAmountsSchema }),
    level,
  ]),
  "thay đổi vốn: direction là increase (tăng), decrease (giảm) kèm by, hoặc level (không đổi)",
  "a change of capital: direction increase or decrease with by, or level",
);

export type CapitalChange = z.infer<typeof capitalChangeSchema>;

/** How an adjustment changes the land of a project, in hectares. */
export const landChangeSchema = expects(
  z.discriminatedUnion("direction", [
    z.strictObject({ direction: z.literal("increase"), by: areaSchema }),
    z.strictObject({ direction: z.literal("decrease"), by: areaSchema }),
    level,
  ]),
  "thay đổi diện tích đất: direction là increase (tăng), decrease (giảm) kèm by (ha), hoặc level (không đổi)",
  "a change of land: direction increase or decrease with by (hectares), or level",
);

export type LandChange = z.infer<typeof landChangeSchema>;

const common = {
  day: daySchema,
  /** The decision or certificate, as it is cited; form 2116 asks for that of a revocation. */
  document: z.nullable(proseSchema),
};

/** One thing that befell an investment registration certificate, or the decision in its place, on a day. */
export const certificateEventSchema = expects(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("new"), ...common, capital: capitalAmountsSchema }),
    z.strictObject({
      kind: z.literal("adjusted"),
      ...common,
      capital: capitalChangeSchema,
      /** Vốn điều lệ (2115.7–8). */
      charter: capitalChangeSchema,
      /** Diện tích đất (2115.11–12). */
      land: landChangeSchema,
    }),
    z.strictObject({ kind: z.literal("suspended"), ...common }),
    z.strictObject({ kind: z.literal("resumed"), ...common }),
    z.strictObject({ kind: z.literal("terminated"), ...common }),
    z.strictObject({ kind: z.literal("revoked"), ...common }),
  ]),
  "một sự kiện của giấy chứng nhận: kind là new (cấp mới), adjusted (điều chỉnh), suspended (tạm ngừng), resumed (hoạt động trở lại), terminated (chấm dứt) hoặc revoked (thu hồi)",
  "an event of a certificate: kind new, adjusted, suspended, resumed, terminated or revoked",
);

export type CertificateEvent = z.infer<typeof certificateEventSchema>;

export type CertificateEventKind = CertificateEvent["kind"];
