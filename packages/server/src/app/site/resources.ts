import type { Resource } from "../resource.js";
import { hitResource } from "./hits.js";
import { presenceResource } from "./presence.js";
import type { SiteServices } from "./services.js";
import { viewResource } from "./views.js";
import { visitResource } from "./visits.js";

/** Everything below `/v1/sites/{site}` that needs no token. */
export const siteResources = (services: SiteServices): readonly Resource[] => [
  hitResource(services),
  presenceResource(services),
  visitResource(services),
  viewResource(services),
];
