import { ENTERPRISE_STATUSES, type EnterpriseStatus, OWNERSHIPS, type Ownership } from "@khukit/core/enterprise";
import { ENTERPRISES_PAGE, enterprises } from "../../publication/index.js";
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
  ownerships: choicesParameter(
    "ownership",
    { vi: "Thành phần vốn", en: "Whose capital" },
    Object.keys(OWNERSHIPS) as readonly Ownership[],
  ),
  statuses: choicesParameter(
    "status",
    { vi: "Tình trạng hoạt động", en: "What they do" },
    Object.keys(ENTERPRISE_STATUSES) as readonly EnterpriseStatus[],
  ),
};

/** `GET /v1/boards/{board}/enterprises.json`, and its further pages. */
export const enterpriseResources = (services: BoardServices): readonly Resource[] =>
  pagedResources(services, {
    list: "enterprises",
    id: "readEnterprises",
    summary: { vi: "Doanh nghiệp trong các khu", en: "Enterprises in the zones" },
    filters: FILTERS,
    size: ENTERPRISES_PAGE,
    type: "application/json",
    schema: ref("EnterprisesPublication"),
    read: (records, filters, page) => enterprises(records, { ...filters, ...page }, services.origin),
    lengthOf: (records) => records.enterprises.length,
  });
