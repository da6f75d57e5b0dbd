import type * as z from "zod/mini";
import type { Place, Problem, Result } from "../problem/problem.js";
import { type Expectation, expectationOf } from "./expectation.js";

type Path = readonly PropertyKey[];

/** `["sites", 0, "id"]` as a person writes it: `sites[0].id`. */
export const formatPath = (path: Path): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");

interface Definition {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
}

const definitionOf = (schema: z.core.$ZodType): Definition => schema._zod.def as Definition;

/** Optional, nullable and readonly schemas say what they expect through the schema inside them. */
const unwrap = (schema: z.core.$ZodType): z.core.$ZodType => {
  const { innerType } = definitionOf(schema);
  return innerType === undefined ? schema : unwrap(innerType);
};

const stepInto = (schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined => {
  const { shape, element } = definitionOf(unwrap(schema));
  return typeof key === "number" ? element : shape?.[String(key)];
};

const expectationAt = (schema: z.core.$ZodType, path: Path): Expectation | undefined => {
  let current: z.core.$ZodType | undefined = schema;
  for (const key of path) current = current && stepInto(current, key);
  if (current === undefined) return undefined;
  const inner = unwrap(current);
  return expectationOf(current) ?? expectationOf(inner) ?? KIND_EXPECTED[inner._zod.def.type];
};

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (current, key) => (typeof current === "object" && current !== null ? Reflect.get(current, key) : undefined),
    value,
  );

/** What was found, short enough for one line. */
export const quoteFound = (value: unknown): string => {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `"${text.slice(0, 57)}…"` : `"${text}"`;
};

const FALLBACK: Expectation = { vi: "một giá trị đúng kiểu", en: "a value of the right kind" };

/** Where a schema carries no words of its own, its kind still says something. */
const KIND_EXPECTED: Readonly<Record<string, Expectation>> = {
  array: { vi: 'một danh sách, mỗi dòng mở đầu bằng "- "', en: 'a list, each line opening with "- "' },
  object: { vi: "một nhóm các mục", en: "a group of fields" },
  string: { vi: "một đoạn chữ", en: "text" },
};

const describe = (expectation: Expectation | undefined): Expectation => expectation ?? FALLBACK;

export const missingValue = (place: Place, expectation: Expectation | undefined): Problem => ({
  ...place,
  code: "missing-value",
  message: {
    vi: `còn thiếu; cần ${describe(expectation).vi}.`,
    en: `is missing; expected ${describe(expectation).en}.`,
  },
});

export const invalidValue = (place: Place, found: unknown, expectation: Expectation | undefined): Problem => ({
  ...place,
  code: "invalid-value",
  message: {
    vi: `${quoteFound(found)} không hợp lệ; cần ${describe(expectation).vi}.`,
    en: `found ${quoteFound(found)}; expected ${describe(expectation).en}.`,
  },
});

const unknownField = (place: Place, known: Expectation | undefined): Problem => ({
  ...place,
  code: "unknown-field",
  message: {
    vi: `không có mục này; hãy xóa hoặc sửa tên. Cần ${describe(known).vi}.`,
    en: `is not a known field; remove it or mend its name. Expected ${describe(known).en}.`,
  },
});

const toProblems = (
  issue: z.core.$ZodIssue,
  input: unknown,
  schema: z.core.$ZodType,
  placeOf: (path: Path) => Place,
): readonly Problem[] => {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      unknownField(placeOf([...issue.path, key]), expectationAt(schema, issue.path) ?? FALLBACK),
    );
  }
  const found = valueAt(input, issue.path);
  const expectation = expectationAt(schema, issue.path);
  const place = placeOf(issue.path);
  return [
    found === undefined || found === null ? missingValue(place, expectation) : invalidValue(place, found, expectation),
  ];
};

/**
 * Checks one value against a record's schema: the record, or every problem in it, each with its place.
 *
 * @param placeOf tells where a path of the value stands in the file it came from
 */
export const checkRecord = <Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
  placeOf: (path: Path) => Place,
): Result<z.output<Schema>> => {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problems: parsed.error.issues.flatMap((issue) => toProblems(issue, input, schema, placeOf)) };
};
