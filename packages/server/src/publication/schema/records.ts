import type { JsonSchema } from "@khukit/core/schema";
import { DIRECTIVE_STATUSES } from "../directives.js";
import { PROJECT_STAGES } from "../project/stage.js";
import { fieldsOf } from "./core-schemas.js";
import { address, choice, constant, count, list, nullable, object, type Properties, ref, text } from "./json-schema.js";
import { paged } from "./shared.js";

const directive = (): JsonSchema =>
  object({
    ...fieldsOf("directive", ["id", "section", "text", "result", "period", "due", "completed"]),
    lead: ref("Named"),
    with: list(ref("Named")),
    status: choice(DIRECTIVE_STATUSES),
    days: nullable(count),
    document: nullable(ref("PublishedDocument")),
    source: nullable(ref("Source")),
  });

const enterprise = (): JsonSchema =>
  object({
    ...fieldsOf("enterprise", ["id", "name", "taxCode", "ownership", "status"]),
    country: nullable(ref("PublishedCountry")),
    sector: nullable(ref("PublishedSector")),
    zone: nullable(ref("Named")),
  });

const project = (): JsonSchema =>
  object({
    ...fieldsOf("project", ["id", "name", "capitalSource", "purpose", "certificate", "capital"]),
    zone: nullable(ref("Named")),
    enterprise: nullable(ref("Named")),
    country: nullable(ref("PublishedCountry")),
    sector: nullable(ref("PublishedSector")),
    stage: nullable(choice(Object.keys(PROJECT_STAGES))),
  });

const occupancy = (): JsonSchema =>
  object({
    ...fieldsOf("observation", ["period", "asOf", "status"]),
    rate: ref("decimal"),
    denominator: choice(["industrialService", "planned", "recovered", "operating"]),
    denominatorName: ref("bilingual"),
    of: nullable(ref("decimal")),
    leased: nullable(ref("decimal")),
    basis: choice(["reported", "computed"]),
  });

const zoneProperties = (): JsonSchema => {
  const fields = ["id", "name", "formerNames", "kind", "areaHectares", "establishedOn", "establishedBy"];
  return object({
    ...fieldsOf("zone", [...fields, "infrastructureInvestor"]),
    kindName: ref("bilingual"),
    within: nullable(ref("Named")),
    areas: list(
      object({
        ...fieldsOf("observation", ["indicator", "value", "qualifier", "status", "period", "asOf"]),
        name: ref("bilingual"),
      }),
    ),
    occupancy: list(ref("PublishedOccupancy")),
  });
};

/** Source: RFC 7946. */
const zones = (): JsonSchema =>
  object({
    type: constant("FeatureCollection"),
    features: list(
      object({
        type: constant("Feature"),
        id: ref("identifier"),
        geometry: { type: "null" },
        properties: ref("ZoneProperties"),
      }),
    ),
  });

const links = (): JsonSchema => {
  const files = ["news", "rss", "atom", "statistics", "statisticsCsv", "indicators", "directives", "documents"];
  const others = ["self", "reports", "zones", "enterprises", "projects", "catalogue"];
  return object({
    ...Object.fromEntries([...files, ...others].map((name) => [name, address])),
    sites: list(address),
  });
};

/** The board's profile and the lists of its records. */
export const recordSchemas = (): Properties => ({
  Profile: object({
    id: ref("identifier"),
    name: ref("bilingual"),
    shortName: ref("bilingual"),
    province: ref("provinceReference"),
    address: nullable(text),
    units: list(ref("boardUnit")),
    zones: list(ref("zone")),
    links: links(),
  }),
  PublishedDirective: directive(),
  DirectivesPublication: object({ board: ref("Named"), on: ref("day"), directives: list(ref("PublishedDirective")) }),
  DocumentsPublication: paged("documents", "PublishedDocument"),
  PublishedEnterprise: enterprise(),
  EnterprisesPublication: paged("enterprises", "PublishedEnterprise"),
  PublishedProject: project(),
  ProjectsPublication: paged("projects", "PublishedProject"),
  PublishedOccupancy: occupancy(),
  ZoneProperties: zoneProperties(),
  ZonesGeoJson: zones(),
});
