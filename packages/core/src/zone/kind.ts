/**
 * Kinds of zone. Source: Decree 35/2022/NĐ-CP (verified); bonded and other functional areas by the national forms 2108
 * and 2112.H.QLKKT (secondary: an unofficial specification); clusters (CCN) stand under Decree 32/2024/NĐ-CP (verified)
 * and are never summed with industrial parks.
 */
export const ZONE_KINDS = {
  "coastal-economic-zone": { vi: "Khu kinh tế ven biển", en: "Coastal economic zone" },
  "border-gate-economic-zone": { vi: "Khu kinh tế cửa khẩu", en: "Border-gate economic zone" },
  "specialised-economic-zone": { vi: "Khu kinh tế chuyên biệt", en: "Specialised economic zone" },
  "industrial-park": { vi: "Khu công nghiệp", en: "Industrial park" },
  "export-processing-zone": { vi: "Khu chế xuất", en: "Export processing zone" },
  "supporting-industrial-park": { vi: "Khu công nghiệp hỗ trợ", en: "Supporting industrial park" },
  "specialised-industrial-park": { vi: "Khu công nghiệp chuyên ngành", en: "Specialised industrial park" },
  "eco-industrial-park": { vi: "Khu công nghiệp sinh thái", en: "Eco-industrial park" },
  "high-tech-industrial-park": { vi: "Khu công nghiệp công nghệ cao", en: "High-tech industrial park" },
  "non-tariff-area": { vi: "Khu phi thuế quan", en: "Non-tariff area" },
  "free-trade-zone": { vi: "Khu thương mại tự do", en: "Free trade zone" },
  "bonded-area": { vi: "Khu bảo thuế", en: "Bonded area" },
  "functional-area": { vi: "Khu chức năng khác", en: "Other functional area" },
  "industrial-cluster": { vi: "Cụm công nghiệp", en: "Industrial cluster" },
} as const;

export type ZoneKind = keyof typeof ZONE_KINDS;
