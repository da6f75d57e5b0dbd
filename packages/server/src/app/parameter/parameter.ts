import type { Bilingual } from "@khukit/core/problem";
import type { JsonSchema } from "@khukit/core/schema";
import type { Context } from "hono";
import { repeatedParameter, wrongParameter } from "../problems.js";

/** One parameter of an address: what it means, what it may be, and how it is read. */
export interface Parameter<Value> {
  readonly name: string;
  readonly meaning: Bilingual;
  /** As the API's description tells it. */
  readonly schema: JsonSchema;
  /** @throws RequestProblem 400 that says what was found and what is expected */
  readonly read: (c: Context) => Value | undefined;
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** What was given, by the names that a resource has for its parameters. */
export type ValuesOf<Of extends Parameters> = {
  readonly [Name in keyof Of]: Of[Name] extends Parameter<infer Value> ? Value | undefined : never;
};

/** @throws RequestProblem 400 for the first that is wrong */
export const readParameters = <Of extends Parameters>(c: Context, parameters: Of): ValuesOf<Of> =>
  Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.read(c)])) as ValuesOf<Of>;

/** Longer than any title that somebody looks for. */
export const MAX_TEXT = 200;

/**
 * The one text of a parameter; a blank one counts as not given.
 *
 * @throws RequestProblem 400 where it is given twice, or too long
 */
export const textOf = (c: Context, name: string, longest = MAX_TEXT): string | undefined => {
  const given = c.req.queries(name) ?? [];
  if (given.length > 1) throw repeatedParameter(name, given.length);
  const text = given[0]?.trim() || undefined;
  if (text === undefined || text.length <= longest) return text;
  throw wrongParameter(name, text, `nhiều nhất ${longest} ký tự`, `at most ${longest} characters`);
};
