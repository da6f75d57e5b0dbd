import type { JsonSchema } from "@khukit/core/schema";

export type Properties = Readonly<Record<string, JsonSchema>>;

/** A schema by its name in the API's description. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** All properties are always there, but for the optional ones; later versions may add others. */
export const object = (properties: Properties, optional: Properties = {}): JsonSchema => ({
  type: "object",
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
});

/** A list of one kind of thing. */
export const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });

/** Values by keys that the records make. */
export const mapOf = (values: JsonSchema): JsonSchema => ({ type: "object", additionalProperties: values });

/** A thing, or null for none. */
export const nullable = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: "null" }] });

export const text: JsonSchema = { type: "string" };

/** An address with its host, or a path where the server does not know its own. */
export const address: JsonSchema = { type: "string", format: "uri-reference" };

export const instant: JsonSchema = { type: "string", format: "date-time" };

export const count: JsonSchema = { type: "integer", minimum: 0 };

export const flag: JsonSchema = { type: "boolean" };

/** Always this text. */
export const constant = (value: string): JsonSchema => ({ type: "string", const: value });

/** One of a few texts. */
export const choice = (values: readonly string[]): JsonSchema => ({ type: "string", enum: [...values] });

/** What is said of a schema besides. */
export const described = (schema: JsonSchema, vi: string, en: string): JsonSchema => ({
  ...schema,
  description: `${vi} / ${en}`,
});
