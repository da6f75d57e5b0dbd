import * as z from "zod/mini";
import { decimalSchema } from "../decimal/schema.js";
import { expects } from "../record/expectation.js";

export const areaSchema = expects(
  decimalSchema.check(z.regex(/^\d/)),
  'diện tích bằng héc-ta, không âm, dấu chấm trước phần thập phân, ví dụ "190.5"',
  'an area in hectares, zero or more, with a dot before the fraction, such as "190.5"',
);

const area = z.nullable(areaSchema);

/** A zone's land on a day, in hectares; null where it is not known. The numbers of form columns are those of 2103 and 2107. */
export const landAreasSchema = expects(
  z.strictObject({
    /** Quy hoạch (2107.D). */
    planned: area,
    /** Thành lập (2103.10). */
    established: area,
    /** Đất công nghiệp, dịch vụ (2103.11): what can be leased. */
    industrialService: area,
    /** Đất công nghiệp, dịch vụ đã cho thuê (2103.12). */
    leased: area,
    /** Đã thu hồi, giải phóng mặt bằng. */
    recovered: area,
    /** Đã giao để xây dựng hạ tầng (2103.16). */
    handedOver: area,
    /** Industrial and service land of what is in operation: 0 where a zone is not yet. */
    operating: area,
  }),
  "diện tích đất của một khu (ha): planned, established, industrialService, leased, recovered, handedOver, operating",
  "a zone's land in hectares: planned, established, industrialService, leased, recovered, handedOver, operating",
);

export type LandAreas = z.infer<typeof landAreasSchema>;
