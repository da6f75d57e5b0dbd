/**
 * Kinds of zone. Source: Decree 35/2022/NĐ-CP (verified); clusters (CCN) stand under Decree 32/2024/NĐ-CP (verified)
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
  "industrial-cluster": { vi: "Cụm công nghiệp", en: "Industrial cluster" },
} as const;

export type ZoneKind = keyof typeof ZONE_KINDS;
