import type { Resource } from "../resource.js";
import { baselineResource } from "./baseline.js";
import { publishResource } from "./board.js";
import type { PublishServices } from "./services.js";
import { versionResource } from "./versions.js";

export { type BoardSource, liveCatalogue } from "./live-catalogue.js";
export type { Publishing } from "./services.js";

/** The addresses that change something, and what one needs to know for it. */
export const publishResources = (services: PublishServices): readonly Resource[] => [
  publishResource(services),
  versionResource(services),
  baselineResource(services),
];
