import type { Day } from "../day/day.js";
import type { Province, ProvinceType } from "./province.js";

/**
 * Codes, names and mergers. Source: Decision 19/2025/QĐ-TTg and Resolution 202/2025/QH15 (verified), by way of the
 * dataset thanglequoc/vietnamese-provinces-database (MIT); the 63 older units by its last release before these.
 */
export type Row = readonly [code: string, vi: string, en: string, type: ProvinceType];

/** The eleven that did not merge, by the name and type that they have since 2025. */
export const UNCHANGED: readonly Row[] = [
  ["01", "Hà Nội", "Ha Noi", "municipality"],
  ["04", "Cao Bằng", "Cao Bang", "province"],
  ["11", "Điện Biên", "Dien Bien", "province"],
  ["12", "Lai Châu", "Lai Chau", "province"],
  ["14", "Sơn La", "Son La", "province"],
  ["20", "Lạng Sơn", "Lang Son", "province"],
  ["22", "Quảng Ninh", "Quang Ninh", "province"],
  ["38", "Thanh Hóa", "Thanh Hoa", "province"],
  ["40", "Nghệ An", "Nghe An", "province"],
  ["42", "Hà Tĩnh", "Ha Tinh", "province"],
  ["46", "Huế", "Hue", "municipality"],
];

/** The 52 that ended on 30 June 2025, each with the code of the unit that it went into. */
export const MERGED: readonly (readonly [...Row, into: string])[] = [
  ["02", "Hà Giang", "Ha Giang", "province", "08"],
  ["06", "Bắc Kạn", "Bac Kan", "province", "19"],
  ["08", "Tuyên Quang", "Tuyen Quang", "province", "08"],
  ["10", "Lào Cai", "Lao Cai", "province", "15"],
  ["15", "Yên Bái", "Yen Bai", "province", "15"],
  ["17", "Hòa Bình", "Hoa Binh", "province", "25"],
  ["19", "Thái Nguyên", "Thai Nguyen", "province", "19"],
  ["24", "Bắc Giang", "Bac Giang", "province", "24"],
  ["25", "Phú Thọ", "Phu Tho", "province", "25"],
  ["26", "Vĩnh Phúc", "Vinh Phuc", "province", "25"],
  ["27", "Bắc Ninh", "Bac Ninh", "province", "24"],
  ["30", "Hải Dương", "Hai Duong", "province", "31"],
  ["31", "Hải Phòng", "Hai Phong", "municipality", "31"],
  ["33", "Hưng Yên", "Hung Yen", "province", "33"],
  ["34", "Thái Bình", "Thai Binh", "province", "33"],
  ["35", "Hà Nam", "Ha Nam", "province", "37"],
  ["36", "Nam Định", "Nam Dinh", "province", "37"],
  ["37", "Ninh Bình", "Ninh Binh", "province", "37"],
  ["44", "Quảng Bình", "Quang Binh", "province", "44"],
  ["45", "Quảng Trị", "Quang Tri", "province", "44"],
  ["48", "Đà Nẵng", "Da Nang", "municipality", "48"],
  ["49", "Quảng Nam", "Quang Nam", "province", "48"],
  ["51", "Quảng Ngãi", "Quang Ngai", "province", "51"],
  ["52", "Bình Định", "Binh Dinh", "province", "52"],
  ["54", "Phú Yên", "Phu Yen", "province", "66"],
  ["56", "Khánh Hòa", "Khanh Hoa", "province", "56"],
  ["58", "Ninh Thuận", "Ninh Thuan", "province", "56"],
  ["60", "Bình Thuận", "Binh Thuan", "province", "68"],
  ["62", "Kon Tum", "Kon Tum", "province", "51"],
  ["64", "Gia Lai", "Gia Lai", "province", "52"],
  ["66", "Đắk Lắk", "Dak Lak", "province", "66"],
  ["67", "Đắk Nông", "Dak Nong", "province", "68"],
  ["68", "Lâm Đồng", "Lam Dong", "province", "68"],
  ["70", "Bình Phước", "Binh Phuoc", "province", "75"],
  ["72", "Tây Ninh", "Tay Ninh", "province", "80"],
  ["74", "Bình Dương", "Binh Duong", "province", "79"],
  ["75", "Đồng Nai", "Dong Nai", "province", "75"],
  ["77", "Bà Rịa - Vũng Tàu", "Ba Ria - Vung Tau", "province", "79"],
  ["79", "Hồ Chí Minh", "Ho Chi Minh", "municipality", "79"],
  ["80", "Long An", "Long An", "province", "80"],
  ["82", "Tiền Giang", "Tien Giang", "province", "82"],
  ["83", "Bến Tre", "Ben Tre", "province", "86"],
  ["84", "Trà Vinh", "Tra Vinh", "province", "86"],
  ["86", "Vĩnh Long", "Vinh Long", "province", "86"],
  ["87", "Đồng Tháp", "Dong Thap", "province", "82"],
  ["89", "An Giang", "An Giang", "province", "91"],
  ["91", "Kiên Giang", "Kien Giang", "province", "91"],
  ["92", "Cần Thơ", "Can Tho", "municipality", "92"],
  ["93", "Hậu Giang", "Hau Giang", "province", "92"],
  ["94", "Sóc Trăng", "Soc Trang", "province", "92"],
  ["95", "Bạc Liêu", "Bac Lieu", "province", "96"],
  ["96", "Cà Mau", "Ca Mau", "province", "96"],
];

/** The 23 that began on 1 July 2025. Seven of them took the code of one unit and the name of another. */
export const FORMED: readonly Row[] = [
  ["08", "Tuyên Quang", "Tuyen Quang", "province"],
  ["15", "Lào Cai", "Lao Cai", "province"],
  ["19", "Thái Nguyên", "Thai Nguyen", "province"],
  ["24", "Bắc Ninh", "Bac Ninh", "province"],
  ["25", "Phú Thọ", "Phu Tho", "province"],
  ["31", "Hải Phòng", "Hai Phong", "municipality"],
  ["33", "Hưng Yên", "Hung Yen", "province"],
  ["37", "Ninh Bình", "Ninh Binh", "province"],
  ["44", "Quảng Trị", "Quang Tri", "province"],
  ["48", "Đà Nẵng", "Da Nang", "municipality"],
  ["51", "Quảng Ngãi", "Quang Ngai", "province"],
  ["52", "Gia Lai", "Gia Lai", "province"],
  ["56", "Khánh Hòa", "Khanh Hoa", "province"],
  ["66", "Đắk Lắk", "Dak Lak", "province"],
  ["68", "Lâm Đồng", "Lam Dong", "province"],
  ["75", "Đồng Nai", "Dong Nai", "province"],
  ["79", "Hồ Chí Minh", "Ho Chi Minh", "municipality"],
  ["80", "Tây Ninh", "Tay Ninh", "province"],
  ["82", "Đồng Tháp", "Dong Thap", "province"],
  ["86", "Vĩnh Long", "Vinh Long", "province"],
  ["91", "An Giang", "An Giang", "province"],
  ["92", "Cần Thơ", "Can Tho", "municipality"],
  ["96", "Cà Mau", "Ca Mau", "province"],
];

/** A change of a unit's name or type that no merger brought: what it was before, or what it is since. */
interface Change {
  readonly code: string;
  readonly lastDay: Day;
  readonly firstDay: Day;
  readonly before: Partial<Pick<Province, "name" | "type">>;
  readonly after: Partial<Pick<Province, "name" | "type">>;
}

/**
 * Source: Resolution 175/2024/QH15 for Huế (secondary: public datasets and the city's own pages); Resolution
 * 30/2026/QH16 for Đồng Nai (secondary: the province's portal and the dataset's notes).
 */
export const CHANGES: readonly Change[] = [
  {
    code: "46",
    lastDay: "2024-12-31" as Day,
    firstDay: "2025-01-01" as Day,
    before: { name: { vi: "Thừa Thiên Huế", en: "Thua Thien Hue" }, type: "province" },
    after: {},
  },
  {
    code: "75",
    lastDay: "2026-04-29" as Day,
    firstDay: "2026-04-30" as Day,
    before: {},
    after: { type: "municipality" },
  },
];
