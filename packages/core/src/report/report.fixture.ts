import type { Day } from "../day/index.js";
import { defineIndicator } from "../indicator/index.js";
import type { Observation } from "../observation/index.js";
import { observation as anyObservation } from "../observation/observation.fixture.js";
import {
  missingBeforeSigning,
  parseReportBody,
  type Report,
  type ReportMeta,
  reportIdOf,
  reportMetaSchema,
  type SigningContext,
  type SigningItem,
} from "./index.js";

export type MetaFields = Partial<Record<keyof ReportMeta, unknown>>;

/** A figure with its source. */
export const observation = (fields: Parameters<typeof anyObservation>[0]): Observation =>
  anyObservation({ article: "ket-qua-nam-2023", ...fields });

const REVIEW = `# I. KẾT QUẢ
Doanh thu đạt kế hoạch.
# II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN
Giải phóng mặt bằng còn chậm.
# III. NHIỆM VỤ
Hoàn thành quy hoạch.`;

/** An annual report with nothing left to put right. */
export const report = (fields: MetaFields = {}, body: string = REVIEW): Report => {
  const meta = reportMetaSchema.parse({
    period: "2023",
    kind: "final-review",
    subject: "Tổng kết công tác năm 2023, nhiệm vụ năm 2024",
    number: "05",
    symbol: "BC-KKT",
    issuer: "Ban Quản lý Khu kinh tế",
    place: "Đồng Hới",
    date: "2024-01-05",
    addressees: ["Ủy ban nhân dân tỉnh"],
    recipients: ["Như trên", "Lãnh đạo Ban"],
    filing: "VT, KHTH",
    signerTitle: "TRƯỞNG BAN",
    asOf: "2023-12-31",
    ...fields,
  });
  return { id: reportIdOf(meta), meta, sections: parseReportBody(body) };
};

const CONTEXT: SigningContext = {
  observations: [],
  directives: [],
  indicators: [
    defineIndicator({
      code: "revenue",
      name: { vi: "Doanh thu của doanh nghiệp", en: "Revenue of enterprises" },
      unit: "VND",
      measure: "flow",
    }),
    defineIndicator({
      code: "export_value",
      name: { vi: "Giá trị xuất khẩu", en: "Exports" },
      unit: "USD",
      measure: "flow",
    }),
  ],
  today: "2024-01-05" as Day,
};

/** What is missing on 5 January 2024 for a board that has recorded no more than it is given. */
export const itemsOf = (given: Report, context: Partial<SigningContext> = {}): readonly SigningItem[] =>
  missingBeforeSigning(given, { ...CONTEXT, ...context });

export const codesOf = (given: Report, context?: Partial<SigningContext>): readonly string[] =>
  itemsOf(given, context).map(({ code }) => code);

export const messageOf = (given: Report, context?: Partial<SigningContext>) => itemsOf(given, context)[0]?.message;
