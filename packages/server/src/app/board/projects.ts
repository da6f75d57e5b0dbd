import { CAPITAL_SOURCES, type CapitalSource, PROJECT_PURPOSES, type ProjectPurpose } from "@khukit/core/project";
import { PROJECT_STAGES, PROJECTS_PAGE, type ProjectStage, projects } from "../../publication/index.js";
import { ref } from "../../publication/schema/index.js";
import { choicesParameter } from "../parameter/index.js";
import type { Resource } from "../resource.js";
import type { BoardServices } from "./board-resource.js";
import { pagedResources } from "./paged-resources.js";
import { COUNTRIES, SEARCH, SECTORS, ZONES } from "./parameters.js";

const FILTERS = {
  query: SEARCH,
  zones: ZONES,
  sectors: SECTORS,
  countries: COUNTRIES,
  stages: choicesParameter(
    "stage",
    { vi: "Giai đoạn của dự án", en: "How far projects have come" },
    Object.keys(PROJECT_STAGES) as readonly ProjectStage[],
  ),
  sources: choicesParameter(
    "source",
    { vi: "Nguồn vốn", en: "Sources of capital" },
    Object.keys(CAPITAL_SOURCES) as readonly CapitalSource[],
  ),
  purposes: choicesParameter(
    "purpose",
    { vi: "Mục đích của dự án", en: "What projects are for" },
    Object.keys(PROJECT_PURPOSES) as readonly ProjectPurpose[],
  ),
};

/** `GET /v1/boards/{board}/projects.json`, and its further pages. */
export const projectResources = (services: BoardServices): readonly Resource[] =>
  pagedResources(services, {
    list: "projects",
    id: "readProjects",
    summary: { vi: "Dự án đầu tư trong các khu", en: "Investment projects in the zones" },
    filters: FILTERS,
    size: PROJECTS_PAGE,
    type: "application/json",
    schema: ref("ProjectsPublication"),
    read: (records, filters, page) => projects(records, { ...filters, ...page }, services.origin),
    lengthOf: (records) => records.projects.length,
  });
