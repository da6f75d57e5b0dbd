import { ElementProblem } from "./element-problem.js";

/** Takes a JSON value for what it should be, or throws an `ElementProblem` that names its place. */
export type Reader<Value> = (value: unknown, place: string) => Value;

/** A parsed answer that still knows where it came from. */
export interface JsonBody {
  readonly url: URL;
  readonly value: unknown;
}

/** @throws {ElementProblem} that names the address and the path */
export const readBody = <Value>({ url, value }: JsonBody, reader: Reader<Value>): Value => reader(value, `${url} $`);

export const mismatch = (found: unknown, place: string, vi: string, en: string = vi): never => {
  throw new ElementProblem({ code: "shape", place, found, expected: { vi, en } });
};

/** @example text(42, "$.title") // throws "$.title: found 42, expected text" */
export const text: Reader<string> = (value, place) =>
  typeof value === "string" ? value : mismatch(value, place, "chuỗi ký tự", "text");

/** A whole number from 0 up. */
export const count: Reader<number> = (value, place) =>
  Number.isSafeInteger(value) && (value as number) >= 0
    ? (value as number)
    : mismatch(value, place, "số nguyên từ 0", "a whole number from 0");

export const oneOf =
  <Choice extends string>(choices: readonly Choice[]): Reader<Choice> =>
  (value, place) =>
    choices.includes(value as Choice) ? (value as Choice) : mismatch(value, place, choices.join(" | "));

/** Absent and null are the same: null. */
export const nullable =
  <Value>(reader: Reader<Value>): Reader<Value | null> =>
  (value, place) =>
    value === null || value === undefined ? null : reader(value, place);

export const nullableText: Reader<string | null> = (value, place) => nullable(text)(value, place);

/** Text that a function of core takes for a record of its own; with an example of such text. */
export const canonical =
  <Value>(take: (text: string) => Value | null, example: string): Reader<Value> =>
  (value, place) =>
    take(text(value, place)) ?? mismatch(value, place, example);

export const listOf =
  <Value>(reader: Reader<Value>): Reader<readonly Value[]> =>
  (value, place) =>
    Array.isArray(value)
      ? value.map((entry, index) => reader(entry, `${place}[${index}]`))
      : mismatch(value, place, "[ ]");

const object: Reader<Readonly<Record<string, unknown>>> = (value, place) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : mismatch(value, place, "{ }");

/** An object with the named fields; others are let be, so that a newer server does not break an older page. */
export const record =
  <Shape extends object>(readers: { readonly [Key in keyof Shape]: Reader<Shape[Key]> }): Reader<Shape> =>
  (value, place) => {
    const source = object(value, place);
    const fields = Object.entries<Reader<unknown>>(readers).map(([key, reader]) => [
      key,
      reader(source[key], `${place}.${key}`),
    ]);
    return Object.fromEntries(fields) as Shape;
  };

/** An object of any keys, all values of one kind. */
export const dictionaryOf =
  <Value>(reader: Reader<Value>): Reader<ReadonlyMap<string, Value>> =>
  (value, place) =>
    new Map(Object.entries(object(value, place)).map(([key, entry]) => [key, reader(entry, `${place}["${key}"]`)]));
