import { zonesGeoJson } from "../../publication/index.js";
import { ref } from "../../publication/schema/index.js";
import type { Resource } from "../resource.js";
import { type BoardServices, boardResource } from "./board-resource.js";

/** `GET /v1/boards/{board}/zones.geojson` */
export const zoneResources = (services: BoardServices): readonly Resource[] => [
  boardResource(services, {
    path: "/zones.geojson",
    id: "readZones",
    summary: { vi: "Các khu: loại, diện tích, tỷ lệ lấp đầy", en: "Zones: kind, areas, occupancy" },
    parameters: {},
    representations: [
      { type: "application/geo+json", schema: ref("ZonesGeoJson"), read: (records) => zonesGeoJson(records) },
    ],
  }),
];
