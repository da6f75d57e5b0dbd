import * as z from "zod/mini";
import { type Expectation, expectationOf, jsonHintOf } from "../record/expectation.js";
import { expectationIn } from "../record/expected-at.js";
import { RECORD_NAMES, RECORDS, type RecordName } from "./records.js";
import * as schemas from "./schemas.js";
import { withTitles } from "./titles.js";

/** A JSON Schema document, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Vietnamese first, English beside it. */
const inBothLanguages = ({ vi, en }: Expectation): string => `${vi} / ${en}`;

const beforeColon = (text: string): string => text.replace(/:.*/s, "");

/** The words before the colon that lists the fields. */
const titleOf = ({ vi, en }: Expectation): string => inBothLanguages({ vi: beforeColon(vi), en: beforeColon(en) });

/** Each schema that has a name of its own becomes a definition of that name: `daySchema` is `#/$defs/day`. */
const definitionsBut = (root: z.ZodMiniType) => {
  const definitions = z.registry<{ readonly id: string }>();
  for (const [name, schema] of Object.entries(schemas)) {
    if (schema !== root) definitions.add(schema, { id: name.replace(/Schema$/, "") });
  }
  return definitions;
};

interface Definition {
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
}

/** A list without words of its own is told by what it holds; how one is typed in a file concerns no JSON. */
const wordsFor = (schema: z.core.$ZodType): Expectation => {
  const { innerType, element } = schema._zod.def as Definition;
  const inside = innerType ?? element;
  if (inside === undefined || expectationOf(schema)) return expectationIn(schema);
  const { vi, en } = wordsFor(inside);
  return element ? { vi: `danh sách: ${vi}`, en: `a list: ${en}` } : { vi, en };
};

/** The record that a definition is the schema of; its own name where it is no record. */
const recordOf = (definition: string): string => {
  const schema = Object.entries(schemas).find(([name]) => name === `${definition}Schema`)?.[1];
  return RECORD_NAMES.find((name) => RECORDS[name] === schema) ?? definition;
};

interface Place {
  readonly zodSchema: z.core.$ZodType;
  readonly jsonSchema: JsonSchema;
}

const describe = ({ zodSchema, jsonSchema }: Place): void => {
  // `readOnly` says that only the server may write it, which is not what a readonly list in TypeScript means.
  delete jsonSchema.readOnly;
  if (jsonSchema.$ref !== undefined) return;
  Object.assign(jsonSchema, jsonHintOf(zodSchema), { description: inBothLanguages(wordsFor(zodSchema)) });
};

/**
 * The JSON Schema (draft 2020-12) of a record, described in Vietnamese and English. It accepts whatever the zod schema
 * accepts, and refuses what patterns can refuse; rules that span several fields are beyond it.
 *
 * @example jsonSchemaOf("comparison").$id //=> "urn:khukit:schema:comparison"
 * @example jsonSchemaOf("comparison").required //=> ["base", "form", "value"]
 */
export const jsonSchemaOf = (name: RecordName): JsonSchema => {
  const root = RECORDS[name];
  const words = expectationIn(root);
  const made = z.toJSONSchema(root, { io: "input", metadata: definitionsBut(root), override: describe });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:khukit:schema:${name}`,
    title: titleOf(words),
    description: inBothLanguages(words),
    ...withTitles(made, name, recordOf),
  };
};
