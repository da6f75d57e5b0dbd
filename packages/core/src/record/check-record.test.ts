import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { checkRecord, countSchema, expects, formatPath, identifierSchema, proseSchema } from "./index.js";

const areaSchema = expects(z.string().check(z.regex(/^\d+$/)), "diện tích", "an area");

const problemsOf = (schema: z.ZodMiniType, input: unknown): readonly (readonly [string | null, string, string])[] => {
  const checked = checkRecord(schema, input, (path) => ({ file: null, row: null, column: formatPath(path) }));
  return checked.ok ? [] : checked.problems.map(({ code, column, message }) => [column, code, message.en]);
};

describe("checking a record", () => {
  it("gives the record that the schema makes of it", () => {
    const checked = checkRecord(z.strictObject({ id: identifierSchema }), { id: "hon-la" }, () => ({
      file: null,
      row: null,
      column: null,
    }));
    expect(checked).toEqual({ ok: true, value: { id: "hon-la" } });
  });

  it("names every problem at once, each with its place", () => {
    const schema = z.strictObject({ id: identifierSchema, areas: z.array(areaSchema), count: countSchema });
    expect(problemsOf(schema, { id: "Hòn La", areas: ["1", "x"], more: 1 })).toEqual([
      [
        "id",
        "invalid-value",
        'found "Hòn La"; expected an identifier of small unaccented letters, digits and hyphens, such as "quang-binh".',
      ],
      ["areas[1]", "invalid-value", 'found "x"; expected an area.'],
      ["count", "missing-value", "is missing; expected a whole number, zero or more."],
      ["more", "unknown-field", "is not a known field; remove it or mend its name. Expected a group of fields."],
    ]);
  });

  it("takes null for missing where something must stand", () => {
    expect(problemsOf(z.strictObject({ area: areaSchema }), { area: null })).toEqual([
      ["area", "missing-value", "is missing; expected an area."],
    ]);
  });

  it("cuts what was found to one line", () => {
    expect(problemsOf(areaSchema, "x".repeat(61))).toEqual([
      ["", "invalid-value", `found "${"x".repeat(57)}…"; expected an area.`],
    ]);
    expect(problemsOf(areaSchema, "x".repeat(60))).toEqual([
      ["", "invalid-value", `found "${"x".repeat(60)}"; expected an area.`],
    ]);
  });

  it("says how long a text or a list may be where it is too long or too short", () => {
    const long = problemsOf(z.array(proseSchema).check(z.minLength(2)), ["a".repeat(10_001)]);
    expect(long.map(([column, , message]) => [column, message.replace(/^.*;/, "")])).toEqual([
      [
        "[0]",
        " expected text that is not empty, in composed Unicode (NFC) (at most 10000 characters, there are 10001).",
      ],
      ["", ' expected a list, each line opening with "- " (at least 2 items, there are 1).'],
    ]);
  });

  it("says nothing of lengths where a number is out of range", () => {
    expect(problemsOf(countSchema, -1)).toEqual([
      ["", "invalid-value", 'found "-1"; expected a whole number, zero or more.'],
    ]);
  });
});

describe("what is expected", () => {
  const expectedOf = (schema: z.ZodMiniType, input: unknown): string =>
    problemsOf(schema, input)
      .map(([column, , message]) => `${column}: ${message.replace(/^.*expected /i, "")}`)
      .join(" ");

  it.each([
    ["a text", z.string(), ": text."],
    ["a number", z.number(), ": a number."],
    ["yes or no", z.boolean(), ": true or false."],
    ["nothing", z.null(), ": null."],
    ["one of a few words", z.enum(["vi", "en"]), ": one of: vi, en."],
    ["a single word", z.literal("2.0"), ": 2.0."],
    ["a single number", z.literal(2), ": 2."],
    ["a pair", z.tuple([z.string(), z.number()]), ": a list (at least 2 items, there are 1)."],
    ["names with their values", z.record(z.string(), z.number()), ": a group of fields."],
    ["one thing or another", z.union([z.number(), areaSchema]), ": a number or an area."],
  ] as const)("is told by its kind where a schema of %s has no words", (_, schema, words) => {
    expect(expectedOf(schema, ["x"])).toBe(words);
  });

  it.each([
    ["an optional field", z.optional(areaSchema)],
    ["a nullable field", z.nullable(areaSchema)],
    ["a field with a default", z._default(areaSchema, "1")],
    ["a schema that is found later", z.lazy(() => areaSchema)],
    ["a pipe", z.pipe(areaSchema, z.transform(Number))],
    ["several of these", z.readonly(z.optional(z.nullable(areaSchema)))],
  ] as const)("is what stands inside %s", (_, schema) => {
    expect(expectedOf(schema, "x")).toBe(": an area.");
  });

  it("prefers the words around a schema to those inside it", () => {
    expect(expectedOf(expects(z.nullable(areaSchema), "diện tích thuê", "a leased area"), "x")).toBe(
      ": a leased area.",
    );
  });

  it.each([
    ["tuples", z.tuple([z.string(), areaSchema]), ["a", "x"], "[1]: an area."],
    ["the rest of tuples", z.tuple([z.string()], areaSchema), ["a", "x"], "[1]: an area."],
    ["records", z.record(z.string(), areaSchema), { hon: "x" }, "hon: an area."],
    [
      "other fields of an object",
      z.catchall(z.object({ id: z.string() }), areaSchema),
      { id: "a", b: "x" },
      "b: an area.",
    ],
    [
      "both sides of an intersection",
      z.intersection(z.object({ a: z.string() }), z.object({ b: areaSchema })),
      { a: "a", b: "x" },
      "b: an area.",
    ],
    ["a lazy schema", z.lazy(() => z.object({ a: areaSchema })), { a: "x" }, "a: an area."],
  ] as const)("is found inside %s", (_, schema, input, words) => {
    expect(expectedOf(schema, input)).toBe(words);
  });

  it("is said of the whole where a key of a record is wrong", () => {
    const schema = expects(z.record(identifierSchema, z.number()), "số lượng theo khu", "counts by zone");
    expect(problemsOf(schema, { "Hòn La": 1 })).toEqual([
      ["Hòn La", "unknown-field", "is not a known field; remove it or mend its name. Expected counts by zone."],
    ]);
  });
});

describe("a choice by one of its fields", () => {
  const schema = z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("zone"), size: areaSchema }),
    z.strictObject({ kind: z.enum(["board", "province"]), size: countSchema }),
  ]);

  it("explains the fields of what was chosen", () => {
    expect(problemsOf(schema, { kind: "zone", size: "x" })).toEqual([
      ["size", "invalid-value", 'found "x"; expected an area.'],
    ]);
    expect(problemsOf(schema, { kind: "province", size: "x" })).toEqual([
      ["size", "invalid-value", 'found "x"; expected a whole number, zero or more.'],
    ]);
  });

  it.each([
    [
      "an unknown choice",
      { kind: "khu" },
      ["kind", "invalid-value", 'found "khu"; expected zone or one of: board, province.'],
    ],
    ["no choice", {}, ["kind", "missing-value", "is missing; expected zone or one of: board, province."]],
    ["no object at all", "khu", ["", "invalid-value", 'found "khu"; expected a group of fields.']],
  ])("names what may be chosen when there is %s", (_, input, problem) => {
    expect(problemsOf(schema, input)).toEqual([problem]);
  });
});
