import type * as z from "zod/mini";

/** What a field expects, in words: what a clerk reads when the field holds something else. */
export interface Expectation {
  readonly vi: string;
  readonly en: string;
}

/**
 * What JSON Schema can say of a refinement, which it does not see. A pattern refuses nothing that the schema accepts;
 * it may accept more (a tax code's check digit is beyond it).
 */
export interface JsonHint {
  readonly pattern?: string;
  readonly format?: "date" | "date-time";
}

interface Words extends Expectation {
  readonly json: JsonHint;
}

/** A map and not `z.registry`, which would be 0.3 kB of each bundle that holds a schema. */
const expectations = new WeakMap<z.core.$ZodType, Words>();

/** A schema that was narrowed by `.check()` keeps the words of the one it was made from. */
const wordsOf = (schema: z.core.$ZodType): Words | undefined => {
  const { parent } = schema._zod;
  return expectations.get(schema) ?? (parent && wordsOf(parent));
};

/**
 * Ties a schema to the words that explain it. The schema is registered as it is; nothing is wrapped.
 *
 * @param json what the published JSON Schema says besides, where the schema checks by a function
 *
 * @example
 * expectationOf(expects(z.string(), "tên bến cảng", "the name of a port"))
 * //=> { vi: "tên bến cảng", en: "the name of a port" }
 */
export const expects = /* @__NO_SIDE_EFFECTS__ */ <Schema extends z.ZodMiniType>(
  schema: Schema,
  vi: string,
  en: string,
  json: JsonHint = {},
): Schema => {
  expectations.set(schema, { vi, en, json });
  return schema;
};

/**
 * The words that a schema was given by `expects`; undefined where it has none of its own.
 *
 * @example expectationOf(countSchema) //=> { vi: "một số nguyên không âm", en: "a whole number, zero or more" }
 */
export const expectationOf = (schema: z.core.$ZodType): Expectation | undefined => {
  const found = wordsOf(schema);
  return found && { vi: found.vi, en: found.en };
};

/**
 * What the published JSON Schema says of a schema's refinements.
 *
 * @example jsonHintOf(timeZoneSchema).pattern.includes("+-") //=> true
 */
export const jsonHintOf = (schema: z.core.$ZodType): JsonHint => wordsOf(schema)?.json ?? {};
