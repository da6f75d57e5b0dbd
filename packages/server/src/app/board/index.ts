import type { Resource } from "../resource.js";
import type { BoardServices } from "./board-resource.js";
import { directiveResources } from "./directives.js";
import { documentResources } from "./documents.js";
import { enterpriseResources } from "./enterprises.js";
import { figureResources } from "./figures.js";
import { profileResources } from "./linked-data.js";
import { newsResources } from "./news.js";
import { projectResources } from "./projects.js";
import { reportResources } from "./reports.js";
import { zoneResources } from "./zones.js";

export type { BoardServices } from "./board-resource.js";

/** Every GET address of the boards. */
export const boardResources = (services: BoardServices): readonly Resource[] => [
  ...profileResources(services),
  ...newsResources(services),
  ...figureResources(services),
  ...directiveResources(services),
  ...documentResources(services),
  ...reportResources(services),
  ...zoneResources(services),
  ...enterpriseResources(services),
  ...projectResources(services),
];
