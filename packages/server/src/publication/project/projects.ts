import type { Country, Enterprise, Sector } from "@khukit/core/enterprise";
import type { BoardRecords } from "@khukit/core/folder";
import type { CapitalSource, Project, ProjectPurpose } from "@khukit/core/project";
import type { Named } from "@khukit/core/publication";
import { type PublishedCountry, publishedCountry } from "../enterprise/country.js";
import { isInSectors, type PublishedSector, publishedSector } from "../enterprise/sector.js";
import { named, namedById } from "../named.js";
import { type PageSelection, type PageSize, pageOf } from "../page.js";
import { isWanted } from "../wanted.js";
import { holdsWords, searchedText, wordsOf } from "../words.js";
import { isInZones } from "../zone/inside.js";
import { type ProjectStage, stageOf } from "./stage.js";

export const PROJECTS_PAGE: PageSize = { usual: 100, most: 1000 };

export interface ProjectSelection extends PageSelection {
  /** Words of its name, its investor's name or its certificate's number, with or without accents. */
  readonly query?: string | undefined;
  /** Zones by id, with those that lie in them. */
  readonly zones?: readonly string[] | undefined;
  readonly sectors?: readonly Sector[] | undefined;
  /** Where the investor is from. */
  readonly countries?: readonly Country[] | undefined;
  readonly stages?: readonly ProjectStage[] | undefined;
  readonly sources?: readonly CapitalSource[] | undefined;
  readonly purposes?: readonly ProjectPurpose[] | undefined;
}

/** One entry of `projects.json`. */
export interface PublishedProject
  extends Pick<Project, "id" | "name" | "capitalSource" | "purpose" | "certificate" | "capital"> {
  readonly zone: Named | null;
  /** The investor. */
  readonly enterprise: Named | null;
  readonly country: PublishedCountry | null;
  readonly sector: PublishedSector | null;
  readonly stage: ProjectStage | null;
}

/** `GET /v1/boards/{board}/projects.json` */
export interface ProjectsPublication {
  readonly board: Named;
  readonly total: number;
  readonly next_url?: string;
  /** As the board's own table has them. */
  readonly projects: readonly PublishedProject[];
}

/** A project with the enterprise that invests in it. */
interface Invested {
  readonly project: Project;
  readonly enterprise: Enterprise | null;
}

const investedOf = ({ projects, enterprises }: BoardRecords): readonly Invested[] => {
  const byId = new Map(enterprises.map((enterprise) => [enterprise.id, enterprise]));
  return projects.map((project) => ({ project, enterprise: byId.get(project.enterprise ?? "") ?? null }));
};

const textOf = ({ project, enterprise }: Invested): string =>
  searchedText(project.name.vi, project.name.en, enterprise?.name.vi, enterprise?.name.en, project.certificate?.number);

/** A project without a sector of its own is of its investor's. */
const sectorOf = ({ project, enterprise }: Invested): Sector | null => project.sector ?? enterprise?.sector ?? null;

const select = (records: BoardRecords, selection: ProjectSelection): readonly Invested[] => {
  const { query, zones, sectors, countries, stages, sources, purposes } = selection;
  const isInside = isInZones(records.zones, zones);
  const words = wordsOf(query ?? "");
  return investedOf(records).filter((invested) => {
    const { project, enterprise } = invested;
    return (
      isInside(project.zone) &&
      isInSectors(sectorOf(invested), sectors) &&
      isWanted(enterprise?.country ?? null, countries) &&
      isWanted(stageOf(project, enterprise), stages) &&
      isWanted(project.capitalSource, sources) &&
      isWanted(project.purpose, purposes) &&
      (words.length === 0 || holdsWords(textOf(invested), words))
    );
  });
};

const published = ({ zones }: BoardRecords, invested: Invested): PublishedProject => {
  const { project, enterprise } = invested;
  return {
    id: project.id,
    name: project.name,
    zone: namedById(zones, project.zone),
    enterprise: enterprise && named(enterprise),
    country: publishedCountry(enterprise?.country ?? null),
    sector: publishedSector(sectorOf(invested)),
    stage: stageOf(project, enterprise),
    capitalSource: project.capitalSource,
    purpose: project.purpose,
    certificate: project.certificate,
    capital: project.capital,
  };
};

/** The projects in the board's zones. */
export const projects = (
  records: BoardRecords,
  selection: ProjectSelection = {},
  origin?: string,
): ProjectsPublication => {
  const { board } = records;
  const { query, zones, sectors, countries, stages, sources, purposes, limit, offset } = selection;
  const found = select(records, selection);
  const { items, next } = pageOf(found, {
    board: board.id,
    list: "projects",
    size: PROJECTS_PAGE,
    filters: {
      q: query,
      zone: zones?.join(),
      sector: sectors?.join(),
      country: countries?.join(),
      stage: stages?.join(),
      source: sources?.join(),
      purpose: purposes?.join(),
    },
    limit,
    offset,
    origin,
  });
  return {
    board: named(board),
    total: found.length,
    ...next,
    projects: items.map((invested) => published(records, invested)),
  };
};
