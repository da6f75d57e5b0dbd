import type * as z from "zod/mini";
import { type Expectation, expectationOf } from "./expectation.js";
import { either, FALLBACK, kindExpectation } from "./kind-expectation.js";

type Schema = z.core.$ZodType;
type Values = Readonly<Record<string, ReadonlySet<unknown> | undefined>>;

/** The parts of zod's definitions that lead from one schema to those inside it. */
interface Definition {
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly getter?: () => Schema;
  readonly shape?: Readonly<Record<string, Schema | undefined>>;
  readonly catchall?: Schema;
  readonly element?: Schema;
  readonly items?: readonly Schema[];
  readonly rest?: Schema | null;
  readonly valueType?: Schema;
  readonly options?: readonly Schema[];
  readonly discriminator?: string;
  readonly left?: Schema;
  readonly right?: Schema;
}

const definitionOf = (schema: Schema): Definition => schema._zod.def as Definition;

/** Optional, nullable, readonly and their like describe what the schema inside them describes. */
const insideOf = (schema: Schema): Schema | undefined => {
  const { innerType, in: input, getter } = definitionOf(schema);
  return innerType ?? input ?? getter?.();
};

/** What a schema expects: in its own words, in those of the schema inside it, or by its kind. */
export const expectationIn = (schema: Schema): Expectation => {
  const inside = insideOf(schema);
  const options = definitionOf(schema).options?.map(expectationIn);
  return expectationOf(schema) ?? (inside ? expectationIn(inside) : kindExpectation(schema, options));
};

const takes = (option: Schema, key: string, value: unknown): boolean =>
  (option._zod.propValues as Values | undefined)?.[key]?.has(value) ?? false;

/** The options of a union that an input may have meant: the one that its discriminator names, else all. */
const optionsFor = ({ options = [], discriminator }: Definition, input: unknown): readonly Schema[] => {
  if (discriminator === undefined) return options;
  const named = options.filter((option) => takes(option, discriminator, valueAt(input, [discriminator])));
  return named.length > 0 ? named : options;
};

/** The schemas of what stands under a key of an input; several where the input may have meant several. */
const stepInto = (schema: Schema, key: PropertyKey, input: unknown): readonly Schema[] => {
  const inside = insideOf(schema);
  if (inside) return stepInto(inside, key, input);
  const definition = definitionOf(schema);
  const { shape, catchall, element, items, rest, valueType, left, right } = definition;
  const parts = [...optionsFor(definition, input), ...(left ? [left] : []), ...(right ? [right] : [])];
  if (parts.length > 0) return parts.flatMap((part) => stepInto(part, key, input));
  const field = shape && Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
  const step = field ?? catchall ?? element ?? items?.[Number(key)] ?? rest ?? valueType;
  return step ? [step] : [];
};

/** The value that stands at a path; undefined where there is none. */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (current, key) => (typeof current === "object" && current !== null ? Reflect.get(current, key) : undefined),
    value,
  );

/** What a schema expects at a path of an input, in words. */
export const expectationAt = (schema: Schema, path: readonly PropertyKey[], input: unknown): Expectation => {
  const found = path.reduce<readonly Schema[]>(
    (schemas, key, depth) => schemas.flatMap((one) => stepInto(one, key, valueAt(input, path.slice(0, depth)))),
    [schema],
  );
  return found.length === 0 ? FALLBACK : either(found.map(expectationIn));
};
