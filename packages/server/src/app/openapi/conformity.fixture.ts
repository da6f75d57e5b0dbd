import type { JsonSchema } from "@khukit/core/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Hono } from "hono";
import { jsonOf } from "../app.fixture.js";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Schemas are open for later versions; what we answer today must be described to the last field. */
const closed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(closed);
  if (!isObject(value)) return value;
  const inside = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closed(inner)]));
  const isRecord = value["type"] === "object" && isObject(value["properties"]);
  return isRecord && !("additionalProperties" in value) ? { additionalProperties: false, ...inside } : inside;
};

/** The template of the description that a path is of. */
const templateFor = (paths: Json, path: string): string => {
  const patternOf = (template: string) => template.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/.]+");
  const found = Object.keys(paths).find((template) => new RegExp(`^${patternOf(template)}$`).test(path));
  if (found === undefined) throw new Error(`the description has no ${path}`);
  return found;
};

const pointer = (...parts: readonly string[]): string =>
  parts.map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");

/** Tells what of an answer is not as the application's own description says; nothing where all of it is. */
export const conformityOf = async (app: Hono) => {
  const description = await jsonOf<{ readonly paths: Json }>(await app.request("/openapi.json"));
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(closed(description) as JsonSchema, "api");

  return (path: string, type: string, value: unknown): readonly string[] => {
    const template = templateFor(description.paths, path);
    const $ref = `api#/${pointer("paths", template, "get", "responses", "200", "content", type, "schema")}`;
    const validate = ajv.compile({ $ref });
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${path} ${instancePath}: ${message}`);
  };
};
