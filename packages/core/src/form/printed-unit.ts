import type { Bilingual } from "../problem/problem.js";
import type { Unit } from "../unit/unit.js";
import type { ColumnKind } from "./form.js";

/** A unit as a form prints it, with its power of ten; what is counted in it is a whole number, a percentage or neither. */
export interface PrintedUnit {
  readonly unit: Unit;
  readonly exponent: number;
  readonly kind: ColumnKind;
  readonly words: Bilingual;
}

const printed = (unit: Unit, kind: ColumnKind, vi: string, en: string, exponent = 0): PrintedUnit => ({
  unit,
  exponent,
  kind,
  words: { vi, en },
});

export const USD_MILLION = printed("USD", "decimal", "triệu USD", "USD million", 6);
export const VND_BILLION = printed("VND", "decimal", "tỷ VNĐ", "VND billion", 9);
/** A.4 and B.4 alone count in it. */
export const VND_MILLION = printed("VND", "decimal", "triệu đồng", "VND million", 6);

export const HECTARES = printed("ha", "decimal", "ha", "ha");
export const M3_A_DAY = printed("m3/day", "decimal", "m³/ngày đêm", "m³/day");
export const M3_A_YEAR = printed("m3/year", "decimal", "m³/năm", "m³/year");
export const TONNES_A_YEAR = printed("t/year", "decimal", "tấn/năm", "tonnes/year");
export const KWH = printed("kWh", "decimal", "kWh", "kWh");
export const YEARS = printed("years", "decimal", "năm", "years");
export const PERCENT = printed("percent", "percent", "%", "%");

export const PROJECTS = printed("projects", "integer", "dự án", "projects");
export const ENTERPRISES = printed("enterprises", "integer", "doanh nghiệp", "enterprises");
export const PEOPLE = printed("people", "integer", "người", "people");
export const MEASURES = printed("measures", "integer", "giải pháp", "measures");
export const NETWORKS = printed("networks", "integer", "mạng lưới", "networks");
export const LINKS = printed("links", "integer", "liên kết", "links");
