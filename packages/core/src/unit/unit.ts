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

/** Written alike in both languages unless told. */
const written = (vi: string, en = vi, ...scales: readonly Scale[]): UnitDescription => ({ vi, en, scales });

/** The units met on the pages of 70 boards, and those of the national forms. Every element that shows a figure carries them. */
export const UNITS = {
  VND: written("đồng", "VND", MILLION, BILLION),
  USD: written("USD", "USD", MILLION),
  "VND/person/month": written("đồng/người/tháng", "VND/person/month", MILLION),
  "VND/day": written("đồng/ngày", "VND/day", MILLION, BILLION),
  percent: written("%"),
  ha: written("ha"),
  m2: written("m²", "m²", MILLION),
  t: written("tấn", "tonnes", MILLION),
  "t/day": written("tấn/ngày", "tonnes/day"),
  "t/year": written("tấn/năm", "tonnes/year"),
  "m3/day": written("m³/ngày đêm", "m³/day"),
  "m3/year": written("m³/năm", "m³/year", MILLION),
  kWh: written("kWh", "kWh", MILLION),
  years: written("năm", "years"),
  projects: written("dự án", "projects"),
  enterprises: written("doanh nghiệp", "enterprises"),
  certificates: written("giấy chứng nhận", "certificates"),
  declarations: written("tờ khai", "declarations"),
  zones: written("khu", "zones"),
  people: written("người", "people"),
  vehicles: written("lượt phương tiện", "vehicle crossings"),
  "vehicles/day": written("lượt phương tiện/ngày", "vehicle crossings/day"),
  vessels: written("lượt tàu", "vessel calls"),
  visits: written("lượt người", "person crossings"),
  schemes: written("đề án", "schemes"),
  meetings: written("hội nghị", "meetings"),
  measures: written("giải pháp", "measures"),
  networks: written("mạng lưới", "networks"),
  links: written("liên kết", "links"),
  count: written(""),
} as const satisfies Record<string, UnitDescription>;

export type Unit = keyof typeof UNITS;

/**
 * How a unit is written, and what its larger figures are counted by.
 *
 * @example describeUnit("t/year") //=> { vi: "tấn/năm", en: "tonnes/year", scales: [] }
 */
export const describeUnit = (unit: Unit): UnitDescription => UNITS[unit];
