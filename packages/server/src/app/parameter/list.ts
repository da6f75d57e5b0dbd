import type { Bilingual } from "@khukit/core/problem";
import type { Context } from "hono";
import { wrongParameter } from "../problems.js";
import type { Parameter } from "./parameter.js";

/** More than any board has zones or reports years. */
const MAX_VALUES = 100;

const MAX_LENGTH = 80;

/** Values between commas, and of each repetition: `?zone=hon-la,cha-lo`, `?zone=hon-la&zone=cha-lo`. */
const valuesOf = (c: Context, name: string): readonly string[] | undefined => {
  const values = (c.req.queries(name) ?? []).flatMap((text) => text.split(",")).map((value) => value.trim());
  const given = values.filter((value) => value !== "");
  if (given.length === 0) return undefined;
  const long = given.find((value) => value.length > MAX_LENGTH);
  if (long !== undefined) {
    throw wrongParameter(
      name,
      long,
      `các giá trị dài nhiều nhất ${MAX_LENGTH} ký tự`,
      `values of at most ${MAX_LENGTH} characters`,
    );
  }
  if (given.length <= MAX_VALUES) return given;
  throw wrongParameter(name, `${given.length}×`, `nhiều nhất ${MAX_VALUES} giá trị`, `at most ${MAX_VALUES} values`);
};

const listSchema = (items: Parameter<unknown>["schema"]): Parameter<unknown>["schema"] => ({
  type: "array",
  items,
  maxItems: MAX_VALUES,
});

/** Values of which what is not known selects nothing: ids, codes, periods. */
export const listParameter = (name: string, meaning: Bilingual): Parameter<readonly string[]> => ({
  name,
  meaning,
  schema: listSchema({ type: "string", maxLength: MAX_LENGTH }),
  read: (c) => valuesOf(c, name),
});

/**
 * Values that must each be read to mean something.
 *
 * @param toValue null for what is none
 * @param expected what is expected, in words
 */
export const readListParameter = <Value>(
  name: string,
  meaning: Bilingual,
  schema: Parameter<unknown>["schema"],
  toValue: (text: string) => Value | null,
  expected: Bilingual,
): Parameter<readonly Value[]> => ({
  name,
  meaning,
  schema: listSchema(schema),
  read: (c) =>
    valuesOf(c, name)?.map((text) => {
      const value = toValue(text);
      if (value === null) throw wrongParameter(name, text, expected.vi, expected.en);
      return value;
    }),
});

/** Values of a list that is closed. */
export const choicesParameter = <Choice extends string>(
  name: string,
  meaning: Bilingual,
  choices: readonly Choice[],
): Parameter<readonly Choice[]> =>
  readListParameter(
    name,
    meaning,
    { type: "string", enum: [...choices] },
    (text) => choices.find((choice) => choice === text) ?? null,
    { vi: `trong các giá trị: ${choices.join(", ")}`, en: `some of: ${choices.join(", ")}` },
  );
