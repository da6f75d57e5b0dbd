import { partsOfSector, type Sector, sectorName } from "@khukit/core/enterprise";
import type { Bilingual } from "@khukit/core/problem";

/** A sector with the name of the section that it lies in. */
export interface PublishedSector {
  /** Edition and code of the national classification: `2018:C`, `2025:2610`. */
  readonly code: string;
  readonly section: Bilingual;
}

/** A sector with the name of its section; null where there is none. */
export const publishedSector = (sector: Sector | null): PublishedSector | null =>
  sector && { code: sector, section: sectorName(sector) };

/**
 * Whether a sector is another or lies in it; editions give one letter to different things and never mix.
 *
 * @example liesInSector("2018:2610", "2018:C") //=> true
 * liesInSector("2018:2610", "2025:26") //=> false
 */
export const liesInSector = (sector: Sector, wanted: Sector): boolean => {
  const inner = partsOfSector(sector);
  const outer = partsOfSector(wanted);
  if (inner.edition !== outer.edition) return false;
  return outer.code === outer.section ? inner.section === outer.section : inner.code.startsWith(outer.code);
};

/** Whether a sector lies in one of those wanted; every one does, where none is named. */
export const isInSectors = (sector: Sector | null, wanted: readonly Sector[] | undefined): boolean =>
  wanted === undefined || (sector !== null && wanted.some((one) => liesInSector(sector, one)));
