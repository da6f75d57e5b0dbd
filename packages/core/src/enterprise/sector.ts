import type { Day } from "../day/day.js";
import type { Brand } from "../record/brand.js";

/** The edition of the national classification of economic activities (VSIC), by its year. */
export type SectorEdition = "2018" | "2025";

/**
 * An activity by the national classification, in canonical text: the edition and the code, `2018:C` (a section),
 * `2025:26` (a division), `2018:2610`. The editions use one letter or number for different things, so a code alone does
 * not tell: K was finance in 2018 and is telecommunications now.
 */
export type Sector = Brand<string, "Sector">;

const FIRST_DAY_OF_2025 = "2025-11-15" as Day;

/**
 * The edition in force on a day: that of 2025 since 15 November 2025. Registers may keep older codes for years after.
 * Source: Decision 36/2025/QĐ-TTg (secondary).
 *
 * @example
 * sectorEditionOn("2025-11-14" as Day) //=> "2018"
 * sectorEditionOn("2025-11-15" as Day) //=> "2025"
 */
export const sectorEditionOn = (day: Day): SectorEdition => (day < FIRST_DAY_OF_2025 ? "2018" : "2025");

type Divisions = readonly [first: number, last: number];

/**
 * The two-digit divisions of each section, from A on. Source: Decisions 27/2018/QĐ-TTg and 36/2025/QĐ-TTg (secondary:
 * public copies of the lists; the counts of 21 and 22 sections, 88 and 87 divisions agree).
 */
const TO_F: readonly Divisions[] = [
  [1, 3],
  [5, 9],
  [10, 33],
  [35, 35],
  [36, 39],
  [41, 43],
];

const FROM_FINANCE: readonly Divisions[] = [
  [64, 66],
  [68, 68],
  [69, 75],
  [77, 82],
  [84, 84],
  [85, 85],
  [86, 88],
  [90, 93],
  [94, 96],
  [97, 98],
  [99, 99],
];

const DIVISIONS: Readonly<Record<SectorEdition, readonly Divisions[]>> = {
  "2018": [...TO_F, [45, 47], [49, 53], [55, 56], [58, 63], ...FROM_FINANCE],
  "2025": [...TO_F, [46, 47], [49, 53], [55, 56], [58, 60], [61, 63], ...FROM_FINANCE],
};

const letterAt = (index: number): string => String.fromCharCode("A".charCodeAt(0) + index);

/** A section (ngành cấp 1) by its letter, and the first and last of its two-digit divisions. */
export interface SectorSection {
  readonly letter: string;
  readonly divisions: Divisions;
}

/**
 * The sections of an edition, in the order of their letters: 21 in 2018, 22 in 2025.
 * Source: Decisions 27/2018/QĐ-TTg and 36/2025/QĐ-TTg (secondary).
 *
 * @example
 * sectorSections("2018").length //=> 21
 * sectorSections("2025").at(-1) //=> { letter: "V", divisions: [99, 99] }
 */
export const sectorSections = (edition: SectorEdition): readonly SectorSection[] =>
  DIVISIONS[edition].map((divisions, index) => ({ letter: letterAt(index), divisions }));

const FORM = /^(2018|2025):([A-V]|\d{2,5})$/;

const sectionOf = (edition: SectorEdition, code: string): string | null => {
  const division = Number(code.slice(0, 2));
  const found = sectorSections(edition).find(
    ({ letter, divisions: [first, last] }) => letter === code || (first <= division && division <= last),
  );
  return found?.letter ?? null;
};

export interface SectorParts {
  readonly edition: SectorEdition;
  readonly code: string;
  /** The letter of the section that it is or lies in. */
  readonly section: string;
}

const read = (text: string): SectorParts | null => {
  const [, edition, code = ""] = FORM.exec(text) ?? [];
  if (edition !== "2018" && edition !== "2025") return null;
  const section = sectionOf(edition, code);
  return section === null ? null : { edition, code, section };
};

/**
 * The sector that a canonical text names; null where it is none, or its division is not in the edition. Codes of three
 * digits and more are checked by their division alone: the full lists are not shipped.
 *
 * @example
 * toSector("2018:C") //=> "2018:C"
 * toSector("2025:45") //=> null
 */
export const toSector = (text: string): Sector | null => (read(text) === null ? null : (text as Sector));

/**
 * A sector taken apart, with the letter of the section that it lies in.
 *
 * @example
 * partsOfSector("2025:2610" as Sector) //=> { edition: "2025", code: "2610", section: "C" }
 */
export const partsOfSector = (sector: Sector): SectorParts => read(sector) as SectorParts;
