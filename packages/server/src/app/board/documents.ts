import { DOCUMENT_TYPES, type DocumentType } from "@khukit/core/document";
import { DOCUMENTS_PAGE, documents } from "../../publication/index.js";
import { ref } from "../../publication/schema/index.js";
import { choicesParameter, type Parameter, readListParameter } from "../parameter/index.js";
import type { Resource } from "../resource.js";
import type { BoardServices } from "./board-resource.js";
import { pagedResources } from "./paged-resources.js";
import { SEARCH } from "./parameters.js";

const TYPES = choicesParameter(
  "type",
  { vi: "Các loại văn bản", en: "Types of document" },
  Object.keys(DOCUMENT_TYPES) as readonly DocumentType[],
);

const YEARS: Parameter<readonly number[]> = readListParameter(
  "year",
  { vi: "Các năm ban hành", en: "Years of issue" },
  { type: "integer", minimum: 1000, maximum: 9999 },
  (text) => (/^[1-9]\d{3}$/.test(text) ? Number(text) : null),
  { vi: 'năm gồm bốn chữ số, ví dụ "2020"', en: 'years of four digits, such as "2020"' },
);

/** `GET /v1/boards/{board}/documents.json`, and its further pages. */
export const documentResources = (services: BoardServices): readonly Resource[] =>
  pagedResources(services, {
    list: "documents",
    id: "readDocuments",
    summary: { vi: "Văn bản, mới nhất trước", en: "Documents, the latest first" },
    filters: { query: SEARCH, types: TYPES, years: YEARS },
    size: DOCUMENTS_PAGE,
    type: "application/json",
    schema: ref("DocumentsPublication"),
    read: (records, filters, page) => documents(records, { ...filters, ...page }, services.origin),
    lengthOf: (records) => records.documents.length,
  });
