import type { JsonSchema } from "@khukit/core/schema";
import { publicationSchemas, ref } from "../../publication/schema/index.js";
import { type MediaType, type Operation, templateOf } from "../operation.js";
import type { Parameter } from "../parameter/index.js";
import type { Resource } from "../resource.js";
import { SITE_OPERATIONS } from "./site-operations.js";

type Entry = Readonly<Record<string, unknown>>;

const bothOf = ({ vi, en }: Operation["summary"]): string => `${vi} / ${en}`;

const SEGMENTS: Readonly<Record<string, Operation["summary"]>> = {
  board: { vi: "Mã ban quản lý", en: "Id of the board" },
  site: { vi: "Mã trang được đếm", en: "Id of the counted site" },
  slug: { vi: "Tên của bài trong địa chỉ", en: "The article's name in addresses" },
  id: { vi: "Mã báo cáo", en: "Id of the report" },
  page: { vi: "Trang của danh sách, từ 2.json", en: "Page of the list, from 2.json on" },
  version: { vi: "Phiên bản của các phần tử", en: "Version of the elements" },
  file: { vi: "Tên tệp", en: "Name of the file" },
  element: { vi: "Tên phần tử, ví dụ news-list", en: "Name of the element, such as news-list" },
};

const segmentsOf = (template: string): readonly Entry[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    description: bothOf(SEGMENTS[name] ?? { vi: name, en: name }),
    schema: { type: "string" },
  }));

/** Values of a list stand between commas. */
const listStyle = ({ type }: JsonSchema): Entry => (type === "array" ? { style: "form", explode: false } : {});

const queryOf = ({ name, meaning, schema }: Parameter<unknown>): Entry => ({
  name,
  in: "query",
  description: bothOf(meaning),
  ...listStyle(schema),
  schema,
});

const contentOf = (types: readonly MediaType[]): Entry =>
  Object.fromEntries(types.map(({ type, schema = { type: "string" } }) => [type, { schema }]));

const problem = (description: string): Entry => ({
  description,
  content: { "application/problem+json": { schema: ref("Problem") } },
});

const NOT_MODIFIED: Entry = { description: "Bên hỏi đã có đúng nội dung này / The client has these bytes" };

const doneBy = ({ answers }: Operation): Entry =>
  answers.length === 0
    ? { "204": { description: "Đã nhận / Taken" } }
    : { "200": { description: "Nội dung được hỏi / What was asked for", content: contentOf(answers) } };

const responsesOf = (operation: Operation, method: Resource["method"]): Entry => ({
  ...doneBy(operation),
  ...(method === "GET" ? { "304": NOT_MODIFIED } : {}),
  "4XX": problem("Yêu cầu không hợp lệ, hoặc không có / The request is wrong, or there is no such thing"),
  "5XX": problem("Máy chủ chưa trả lời được / The server could not answer"),
});

const bodyOf = ({ body }: Operation): Entry =>
  body === undefined ? {} : { requestBody: { required: true, content: contentOf(body) } };

const operationOf = ({ path, operation }: Resource): Operation | undefined =>
  operation ?? SITE_OPERATIONS[templateOf(path)];

/** What is said of one method; nothing where nobody described it. */
const methodEntry = (resource: Resource): Entry => {
  const operation = operationOf(resource);
  if (operation === undefined) return {};
  const { method, path } = resource;
  const parameters = [...segmentsOf(templateOf(path)), ...(operation.parameters ?? []).map(queryOf)];
  return {
    [method.toLowerCase()]: {
      operationId: operation.id,
      summary: bothOf(operation.summary),
      ...(parameters.length === 0 ? {} : { parameters }),
      ...bodyOf(operation),
      responses: responsesOf(operation, method),
    },
  };
};

const pathsOf = (resources: readonly Resource[]): Entry =>
  Object.fromEntries(
    [...Map.groupBy(resources, ({ path }) => templateOf(path))].map(([template, methods]) => [
      template,
      Object.assign({}, ...methods.map(methodEntry)),
    ]),
  );

/**
 * The API's description, made of the resources as they are served and of core's own schemas.
 * Source: https://spec.openapis.org/oas/v3.1.1 (verified).
 */
export const openApiDocument = (resources: readonly Resource[], origin: string | undefined): Entry => ({
  openapi: "3.1.1",
  info: {
    title: "Khukit",
    description:
      "Dữ liệu do ban quản lý khu kinh tế, khu công nghiệp công bố. / What boards of economic zones and industrial parks publish.",
    version: "1",
    license: { name: "MIT", identifier: "MIT" },
  },
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  servers: [{ url: origin ?? "/" }],
  paths: pathsOf(resources),
  components: { schemas: publicationSchemas() },
});
