import { FIELD_TITLES } from "./field-titles.js";
import type { JsonSchema } from "./json-schema.js";

type Schemas = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is JsonSchema => typeof value === "object" && value !== null;

const titleOf = (owner: string, field: string): string | undefined =>
  (FIELD_TITLES[`${owner}.${field}`] ?? FIELD_TITLES[field])?.join(" / ");

const eachOf = (schemas: Schemas, change: (schema: JsonSchema, name: string) => JsonSchema): Schemas =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, isSchema(schema) ? change(schema, name) : schema]),
  );

/**
 * A JSON Schema with the name of each field as its title.
 *
 * @param owner whose fields they are: a record, a definition or, of an object without a name, the field it stands in
 * @param ownerOf the owner that a definition stands for
 */
export const withTitles = (schema: JsonSchema, owner: string, ownerOf: (definition: string) => string): JsonSchema => {
  const inside = (part: JsonSchema): JsonSchema => withTitles(part, owner, ownerOf);
  const field = (part: JsonSchema, name: string): JsonSchema => {
    const title = titleOf(owner, name);
    return { ...(title === undefined ? {} : { title }), ...withTitles(part, name, ownerOf) };
  };
  const { properties, $defs, items, anyOf, oneOf } = schema;
  return {
    ...schema,
    ...(properties && { properties: eachOf(properties, field) }),
    ...(isSchema(items) && { items: inside(items) }),
    ...(anyOf && { anyOf: anyOf.map(inside) }),
    ...(oneOf && { oneOf: oneOf.map(inside) }),
    ...($defs && { $defs: eachOf($defs, (part, name) => withTitles(part, ownerOf(name), ownerOf)) }),
  } as JsonSchema;
};
