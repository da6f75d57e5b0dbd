import { boardLinkedData, catalogue, profile, statisticsLinkedData } from "../../publication/index.js";
import { ref } from "../../publication/schema/index.js";
import type { Resource } from "../resource.js";
import { type BoardServices, boardResource } from "./board-resource.js";

/** Any node of JSON-LD: what it holds, its own vocabulary tells. */
export const LINKED_DATA = { type: "application/ld+json", schema: { type: "object" } } as const;

/** The board itself, and what tells machines of it. */
export const profileResources = (services: BoardServices): readonly Resource[] => {
  const { origin } = services;
  return [
    boardResource(services, {
      path: "",
      id: "readBoard",
      summary: { vi: "Hồ sơ của ban quản lý", en: "The board's profile" },
      parameters: {},
      representations: [
        { type: "application/json", schema: ref("Profile"), read: (records) => profile(records, origin) },
        { ...LINKED_DATA, read: (records) => boardLinkedData(records, origin) },
      ],
    }),
    boardResource(services, {
      path: "/index.jsonld",
      id: "readBoardLinkedData",
      summary: { vi: "Ban quản lý theo schema.org", en: "The board in terms of schema.org" },
      parameters: {},
      representations: [{ ...LINKED_DATA, read: (records) => boardLinkedData(records, origin) }],
    }),
    boardResource(services, {
      path: "/statistics.jsonld",
      id: "readStatisticsLinkedData",
      summary: { vi: "Bộ số liệu theo schema.org", en: "The statistics in terms of schema.org" },
      parameters: {},
      representations: [{ ...LINKED_DATA, read: (records) => statisticsLinkedData(records, origin) }],
    }),
    boardResource(services, {
      path: "/catalog.jsonld",
      id: "readCatalogue",
      summary: { vi: "Danh mục dữ liệu mở (DCAT)", en: "Catalogue of open data (DCAT)" },
      parameters: {},
      representations: [{ ...LINKED_DATA, read: (records) => catalogue(records, origin) }],
    }),
  ];
};
