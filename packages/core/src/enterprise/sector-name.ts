import type { Bilingual } from "../problem/problem.js";
import { SECTION_NAMES } from "./section-names.js";
import { partsOfSector, type Sector, type SectorEdition } from "./sector.js";

const nameIn = (edition: SectorEdition, section: string): Bilingual | null => {
  const row = SECTION_NAMES.find(([in2018, in2025]) => (edition === "2018" ? in2018 : in2025) === section);
  return row === undefined ? null : { vi: row[2], en: row[3] };
};

/**
 * The name of the section (ngành cấp 1) that a sector lies in, by its edition.
 * Source: Decisions 27/2018/QĐ-TTg and 36/2025/QĐ-TTg (secondary); English by ISIC (from memory).
 *
 * @example
 * sectorName("2025:2610" as Sector) //=> { vi: "Công nghiệp chế biến, chế tạo", en: "Manufacturing" }
 * sectorName("2018:K" as Sector).en //=> "Financial and insurance activities"
 */
export const sectorName = (sector: Sector): Bilingual => {
  const { edition, section } = partsOfSector(sector);
  return nameIn(edition, section) ?? { vi: section, en: section };
};
