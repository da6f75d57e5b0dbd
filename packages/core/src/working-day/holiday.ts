import type { Bilingual } from "../problem/problem.js";

/** The public holidays of the Labour Code, and Vietnamese Culture Day of Resolution 28/2026/QH16. */
export const HOLIDAYS = {
  newYear: { vi: "Tết Dương lịch", en: "New Year's Day" },
  tet: { vi: "Tết Âm lịch", en: "Lunar New Year (Tết)" },
  hungKings: { vi: "Giỗ Tổ Hùng Vương", en: "Hùng Kings' Commemoration Day" },
  victory: { vi: "Ngày Chiến thắng 30/4", en: "Victory Day" },
  labour: { vi: "Ngày Quốc tế lao động 01/5", en: "International Labour Day" },
  national: { vi: "Quốc khánh", en: "National Day" },
  culture: { vi: "Ngày Văn hóa Việt Nam 24/11", en: "Vietnamese Culture Day" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const madeUp = ({ vi, en }: Bilingual): Bilingual => ({ vi: `Nghỉ bù ${vi}`, en: `${en} (in lieu)` });
