import type * as z from "zod/mini";
import type { Place, Problem, Result } from "../problem/problem.js";
import type { Expectation } from "./expectation.js";
import { expectationAt, valueAt } from "./expected-at.js";
import { FALLBACK } from "./kind-expectation.js";
import { limitOf } from "./limit.js";

type Path = readonly PropertyKey[];

/**
 * A path into a record as a person writes it.
 *
 * @example formatPath(["sites", 0, "id"]) //=> "sites[0].id"
 */
export const formatPath = (path: Path): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");

/**
 * What was found, quoted, and cut to 60 characters so that it stays on one line.
 *
 * @example quoteFound("đồng") //=> '"đồng"'
 * @example quoteFound({ value: 5 }) //=> '"{"value":5}"'
 */
export const quoteFound = (value: unknown): string => {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `"${text.slice(0, 57)}…"` : `"${text}"`;
};

/**
 * The problem of a value that is not there.
 *
 * @example
 * missingValue({ file: "zones.csv", row: 2, column: "id" }, { vi: "mã khu", en: "the zone's id" }).message
 * //=> { vi: "còn thiếu; cần mã khu.", en: "is missing; expected the zone's id." }
 */
export const missingValue = (place: Place, expectation: Expectation = FALLBACK): Problem => ({
  ...place,
  code: "missing-value",
  message: { vi: `còn thiếu; cần ${expectation.vi}.`, en: `is missing; expected ${expectation.en}.` },
});

/**
 * The problem of a value that is not what its place expects.
 *
 * @example
 * invalidValue({ file: "zones.csv", row: 2, column: "id" }, "KCN 1", { vi: "mã khu", en: "the zone's id" }).message
 * //=> { vi: '"KCN 1" không hợp lệ; cần mã khu.', en: 'found "KCN 1"; expected the zone\'s id.' }
 */
export const invalidValue = (place: Place, found: unknown, expectation: Expectation = FALLBACK): Problem => ({
  ...place,
  code: "invalid-value",
  message: {
    vi: `${quoteFound(found)} không hợp lệ; cần ${expectation.vi}.`,
    en: `found ${quoteFound(found)}; expected ${expectation.en}.`,
  },
});

const unknownField = (place: Place, known: Expectation): Problem => ({
  ...place,
  code: "unknown-field",
  message: {
    vi: `không có mục này; hãy xóa hoặc sửa tên. Cần ${known.vi}.`,
    en: `is not a known field; remove it or mend its name. Expected ${known.en}.`,
  },
});

const toProblems = (
  issue: z.core.$ZodIssue,
  input: unknown,
  schema: z.core.$ZodType,
  placeOf: (path: Path) => Place,
): readonly Problem[] => {
  const place = placeOf(issue.path);
  const expectation = expectationAt(schema, issue.path, input);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownField(placeOf([...issue.path, key]), expectation));
  }
  if (issue.code === "invalid_key") return [unknownField(place, expectationAt(schema, issue.path.slice(0, -1), input))];
  const found = valueAt(input, issue.path);
  if (found === undefined || found === null) return [missingValue(place, expectation)];
  const limit = limitOf(issue, found);
  return [invalidValue(place, found, { vi: expectation.vi + limit.vi, en: expectation.en + limit.en })];
};

/**
 * Checks one value against a record's schema: the record, or every problem in it, each with its place.
 *
 * @param placeOf tells where a path of the value stands in the file it came from
 *
 * @example
 * checkRecord(countSchema, 12, () => ({ file: "hits.json", row: null, column: null })) //=> { ok: true, value: 12 }
 * @example
 * checkRecord(countSchema, -1, () => ({ file: "hits.json", row: null, column: null })).problems.map(({ message }) => message.en)
 * //=> ['found "-1"; expected a whole number, zero or more.']
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
