import { describe, expect, it } from "vitest";
import type { Day } from "../day/index.js";
import {
  partsOfSector,
  type SectorEdition,
  sectorEditionOn,
  sectorName,
  sectorSchema,
  sectorSections,
  toSector,
} from "./index.js";

const lettersOf = (edition: SectorEdition): string =>
  sectorSections(edition)
    .map(({ letter }) => letter)
    .join("");

const divisionsOf = (edition: SectorEdition): readonly number[] =>
  sectorSections(edition).flatMap(({ divisions: [first, last] }) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );

const sectionOf = (text: string): string | null => {
  const sector = toSector(text);
  return sector === null ? null : partsOfSector(sector).section;
};

describe("the national classification of activities", () => {
  it("had sections A to U in 2018 and has A to V since 2025, in order", () => {
    expect(lettersOf("2018")).toBe("ABCDEFGHIJKLMNOPQRSTU");
    expect(lettersOf("2025")).toBe("ABCDEFGHIJKLMNOPQRSTUV");
  });

  it.each([
    ["2018", 88],
    ["2025", 87],
  ] as const)("in %s has %i divisions, each in one section", (edition, count) => {
    const divisions = divisionsOf(edition);
    expect(divisions).toHaveLength(count);
    expect(new Set(divisions).size).toBe(count);
    expect(divisions.toSorted((a, b) => a - b)).toEqual(divisions);
  });

  it("changed on 15 November 2025", () => {
    expect(sectorEditionOn("2018-08-20" as Day)).toBe("2018");
    expect(sectorEditionOn("2025-11-14" as Day)).toBe("2018");
    expect(sectorEditionOn("2025-11-15" as Day)).toBe("2025");
  });
});

describe("a sector", () => {
  it.each([
    ["2018:C", "C"],
    ["2018:10", "C"],
    ["2018:33", "C"],
    ["2018:2610", "C"],
    ["2018:26100", "C"],
    ["2018:01", "A"],
    ["2018:45", "G"],
    ["2018:62", "J"],
    ["2025:62", "K"],
    ["2018:64", "K"],
    ["2025:64", "L"],
    ["2018:99", "U"],
    ["2025:99", "V"],
    ["2025:V", "V"],
  ])("%s lies in section %s", (text, letter) => {
    expect(sectionOf(text)).toBe(letter);
  });

  it.each([
    "C",
    "2610",
    "2007:C",
    "2018:V",
    "2025:45",
    "2018:00",
    "2018:34",
    "2018:1",
    "2018:261000",
    "2018:c",
    "2018:C10",
    "x2018:C",
    "",
  ])("is not %j", (text) => {
    expect(toSector(text)).toBeNull();
    expect(sectorSchema.safeParse(text).success).toBe(false);
  });

  it("has a name of its section in both languages, of its own in each edition", () => {
    for (const edition of ["2018", "2025"] as const) {
      const names = [...lettersOf(edition)].map((letter) => sectorName(sectorSchema.parse(`${edition}:${letter}`)));
      expect(new Set(names.map(({ vi }) => vi)).size).toBe(names.length);
      expect(new Set(names.map(({ en }) => en)).size).toBe(names.length);
      expect(names.filter(({ vi }) => vi.length === 1)).toEqual([]);
    }
  });

  it("is named by its section in the edition that it is of", () => {
    const named = (text: string) => sectorName(sectorSchema.parse(text));
    expect(named("2018:K")).toEqual({
      vi: "Hoạt động tài chính, ngân hàng và bảo hiểm",
      en: "Financial and insurance activities",
    });
    expect(named("2025:K").vi).toBe(
      "Hoạt động viễn thông; lập trình máy tính, tư vấn, cơ sở hạ tầng máy tính và các dịch vụ thông tin khác",
    );
  });
});
