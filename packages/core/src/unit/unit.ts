/** A power of ten by which an office counts a unit, with its word: `triệu` (6), `tỷ` (9). */
export interface Scale {
  readonly exponent: number;
  readonly vi: string;
  readonly en: string;
}

export interface UnitDescription {
  /** Written after the number: `tỷ` + `đồng`; `%` stands close to it. */
  readonly vi: string;
  readonly en: string;
  /** What larger figures are counted by, ascending. Source: the wording of the boards' own pages. */
  readonly scales: readonly Scale[];
}

const MILLION = { exponent: 6, vi: "triệu", en: "million" } as const;
const BILLION = { exponent: 9, vi: "tỷ", en: "billion" } as const;

const counted = (vi: string, en: string): UnitDescription => ({ vi, en, scales: [] });

/** The units met on the pages of 70 boards, and those of the national forms 2101–2116. */
export const UNITS = {
  VND: { vi: "đồng", en: "VND", scales: [MILLION, BILLION] },
  USD: { vi: "USD", en: "USD", scales: [MILLION] },
  "VND/person/month": { vi: "đồng/người/tháng", en: "VND/person/month", scales: [MILLION] },
  "VND/day": { vi: "đồng/ngày", en: "VND/day", scales: [MILLION, BILLION] },
  percent: { vi: "%", en: "%", scales: [] },
  ha: { vi: "ha", en: "ha", scales: [] },
  m2: { vi: "m²", en: "m²", scales: [MILLION] },
  t: { vi: "tấn", en: "tonnes", scales: [MILLION] },
  "t/day": { vi: "tấn/ngày", en: "tonnes/day", scales: [] },
  "m3/day": { vi: "m³/ngày đêm", en: "m³/day", scales: [] },
  projects: counted("dự án", "projects"),
  enterprises: counted("doanh nghiệp", "enterprises"),
  certificates: counted("giấy chứng nhận", "certificates"),
  declarations: counted("tờ khai", "declarations"),
  zones: counted("khu", "zones"),
  people: counted("người", "people"),
  vehicles: counted("lượt phương tiện", "vehicle crossings"),
  "vehicles/day": counted("lượt phương tiện/ngày", "vehicle crossings/day"),
  visits: counted("lượt người", "person crossings"),
  schemes: counted("đề án", "schemes"),
  meetings: counted("hội nghị", "meetings"),
  count: counted("", ""),
} as const satisfies Record<string, UnitDescription>;

export type Unit = keyof typeof UNITS;

export const describeUnit = (unit: Unit): UnitDescription => UNITS[unit];
