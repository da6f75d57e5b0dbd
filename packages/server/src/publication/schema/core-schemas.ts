import { type JsonSchema, jsonSchemaOf, RECORD_NAMES, type RecordName } from "@khukit/core/schema";
import { onceForEach } from "../once-for-each.js";
import type { Properties } from "./json-schema.js";

/** Core's schemas hold their definitions inside; in one description they stand side by side. */
const sideBySide = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));

interface Described {
  readonly record: JsonSchema;
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

const describeRecord = (name: RecordName): Described => {
  const { $schema: _, $id: __, $defs = {}, ...record } = sideBySide(jsonSchemaOf(name));
  return { record, definitions: $defs as Readonly<Record<string, JsonSchema>> };
};

const described = onceForEach(
  (_: typeof RECORD_NAMES) => new Map(RECORD_NAMES.map((name) => [name, describeRecord(name)])),
);

/** Every schema of core by its name: the records, and what they are made of. */
export const coreSchemas = (): Readonly<Record<string, JsonSchema>> => {
  const all = [...described(RECORD_NAMES)];
  return {
    ...Object.assign({}, ...all.map(([, { definitions }]) => definitions)),
    ...Object.fromEntries(all.map(([name, { record }]) => [name, record])),
  };
};

/** Fields of a record, as core describes them: title, meaning and what they may hold. */
export const fieldsOf = (name: RecordName, fields: readonly string[]): Properties => {
  const { properties = {} } = described(RECORD_NAMES).get(name)?.record ?? {};
  return Object.fromEntries(fields.map((field) => [field, properties[field] as JsonSchema]));
};
