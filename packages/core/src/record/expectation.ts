import * as z from "zod/mini";

/** What a field expects, in words: what a clerk reads when the field holds something else. */
export interface Expectation {
  readonly vi: string;
  readonly en: string;
}

const expectations = z.registry<Expectation>();

/** Ties a schema to the words that explain it. The schema is registered as it is; nothing is wrapped. */
export const expects = <Schema extends z.ZodMiniType>(schema: Schema, vi: string, en: string): Schema => {
  expectations.add(schema, { vi, en });
  return schema;
};

export const expectationOf = (schema: z.core.$ZodType): Expectation | undefined => expectations.get(schema);
