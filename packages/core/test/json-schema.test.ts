import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPath } from "../src/record/index.js";
import { FIELD_TITLES } from "../src/schema/field-titles.js";
import { type JsonSchema, jsonSchemaOf, RECORD_NAMES, RECORDS, type RecordName } from "../src/schema/index.js";
import { fieldsIn } from "./fields.js";
import { RECORD_FIXTURES } from "./fixtures/records.js";
import { fieldOf, isObject, nodesOf, type Path, withValueAt } from "./nodes.js";

// Two patterns of one text stand side by side in `allOf`, where its type is not said again.
const ajv = new Ajv2020({ strict: true, strictTypes: false });
addFormats.default(ajv);

const validators = new Map<RecordName, ValidateFunction>(
  RECORD_NAMES.map((name) => [name, ajv.compile(jsonSchemaOf(name))]),
);

const acceptedBySchema = (name: RecordName, value: unknown): boolean => validators.get(name)?.(value) === true;
const acceptedByRecord = (name: RecordName, value: unknown): boolean => RECORDS[name].safeParse(value).success;

/** What stands in some field of some record, and what people and programs write in their place. */
const VALUES: readonly unknown[] = [
  ...["", " ", "0", "-0", "00", "1.0", "81.36", "-11.5", "1.234,5", "1e3", "408371000000", "9".repeat(61)],
  ...["quang-binh", "Quảng Bình", "quang--binh", "a".repeat(81), "revenue_industry", "revenue__industry", "2104.fdi"],
  ...["Việt Nam", "Việt Nam".normalize("NFD"), "Ơn", "Ơn".normalize("NFD"), "đ", "x\u0300", "dòng một\ndòng hai"],
  ...["2020-02-29", "2023-02-29", "2023-13-01", "2023-1-1", "29/02/2020", "2024-01", "2024-00", "2024-01-22T00:00:00Z"],
  ...["2023", "2023-H1", "2023-H3", "2023-Q4", "2023-9M", "2023-1M", "2023-12M", "2023-07", "2021/2030", "23"],
  ...["/tin", "/tin?x", "//tin", "/a\\b", "https://a.vn/b", "HTTPS://A.VN", "ftp://a.vn", "https:a.vn", "javascript:x"],
  ...["https://a.vn", "https://a.vn:8080", "https://a.vn:443", "https://a.vn/", "https://[::1]", "null", "*"],
  ...[
    "Asia/Ho_Chi_Minh",
    "UTC",
    "+07:00",
    "Asia Ho Chi Minh",
    "44",
    "4",
    "444",
    "645",
    "645a",
    "0100109106",
    "2025:2610",
    "TB-KKT",
    "NQ/TU",
    "-",
  ],
  ...["VND", "vnd", "percent", "actual", "yoy", "ratio", "flow", "sum", "more", "vi", "NQ", "QĐ", "industrial-park"],
  ...[0, 1, -1, 1.5, 9007199254740992, true, false, null, [], {}, [null], { vi: "Khu" }],
];

/** What only a function can tell from its neighbours: a span that runs backwards, a day that is in no calendar. */
const BEYOND_PATTERNS: readonly unknown[] = ["2030/2021", "2023-02-29", "https://a.vn:443", "http://[", "0100109107"];

/** Names without a pattern but their list, which grows: every form of a name is let through. */
const LISTED_ELSEWHERE = /\b(?:timeZone|country|sector)$/;

interface Change {
  readonly record: unknown;
  readonly path: Path;
  readonly value: unknown;
}

/** Whether the check of a record refuses a change for what stands in another field. */
const breaksRuleOfSeveralFields = (name: RecordName, { record, path }: Change): boolean => {
  const issues = RECORDS[name].safeParse(record).error?.issues ?? [];
  return issues.every((issue) => issue.code === "custom" && formatPath(issue.path) !== formatPath(path));
};

const isBeyondPatterns = (name: RecordName, change: Change): boolean =>
  BEYOND_PATTERNS.includes(change.value) ||
  (LISTED_ELSEWHERE.test(fieldOf(change.path)) && typeof change.value === "string") ||
  breaksRuleOfSeveralFields(name, change);

/** Every copy of a record in which one value is missing, is another, or holds a field too many. */
const changesTo = (record: unknown): readonly Change[] =>
  nodesOf(record).flatMap(({ path, value }) =>
    [undefined, ...(isObject(value) ? [{ ...value, more: 1 }] : []), ...VALUES, ...BEYOND_PATTERNS].map((other) => ({
      record: withValueAt(record, path, other),
      path,
      value: other,
    })),
  );

const everySchemaIn = (schema: unknown): readonly JsonSchema[] =>
  nodesOf(schema).flatMap(({ path, value }) => {
    const holder = path.at(-2);
    const isSchema = ["properties", "$defs", "anyOf", "oneOf", "prefixItems"].includes(String(holder));
    return path.length === 0 || isSchema || path.at(-1) === "items" ? [value as JsonSchema] : [];
  });

describe.for(RECORD_NAMES)("the JSON Schema of %s", (name) => {
  const fixtures = RECORD_FIXTURES[name];

  it("is valid by the 2020-12 meta-schema and has a name that points at no host", () => {
    const schema = jsonSchemaOf(name);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect([schema.$schema, schema.$id]).toEqual([
      "https://json-schema.org/draft/2020-12/schema",
      `urn:khukit:schema:${name}`,
    ]);
  });

  it("describes itself and every field in Vietnamese, then in English", () => {
    const schema = jsonSchemaOf(name);
    expect(schema.title).toMatch(/^[^:]+ \/ [^:]+$/);
    const silent = everySchemaIn(schema).filter(
      ({ $ref, type, description }) => $ref === undefined && type !== "null" && !/^.+ \/ .+$/s.test(description ?? ""),
    );
    expect(silent).toEqual([]);
  });

  it("calls every field by a name in both languages", () => {
    const fields = everySchemaIn(jsonSchemaOf(name)).flatMap(({ properties = {} }) => Object.entries(properties));
    const nameless = fields.filter(([, field]) => !/^[^/]+ \/ [^/]+$/.test((field as JsonSchema).title ?? ""));
    expect(nameless.map(([field]) => field)).toEqual([]);
  });

  it("accepts real records, which fill every field that it has", () => {
    expect(fixtures.filter((record) => !acceptedBySchema(name, record))).toEqual([]);
    const filled = fixtures
      .flatMap((record) => nodesOf(record))
      .flatMap(({ path, value }) => (value === null ? [] : [fieldOf(path)]));
    expect(fieldsIn(jsonSchemaOf(name)).filter((field) => !filled.includes(field))).toEqual([]);
  });

  it("agrees with the check of the record on every change to one value", () => {
    const disagreeing = fixtures
      .flatMap(changesTo)
      .filter(({ record }) => acceptedBySchema(name, record) !== acceptedByRecord(name, record))
      .filter((change) => acceptedByRecord(name, change.record) || !isBeyondPatterns(name, change));
    expect(disagreeing.map(({ path, value }) => `${formatPath(path)} = ${JSON.stringify(value)}`)).toEqual([]);
  });

  it("never refuses what the check of the record accepts", () => {
    const places = fixtures.flatMap((record) => nodesOf(record).map(({ path }) => ({ record, path })));
    const anyValue = fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.double(), fc.constantFrom(...VALUES));
    fc.assert(
      fc.property(fc.constantFrom(...places), anyValue, ({ record, path }, value) => {
        const changed = withValueAt(record, path, value);
        return acceptedBySchema(name, changed) || !acceptedByRecord(name, changed);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the names of fields", () => {
  it("are those of fields that some record has", () => {
    const used = new Set(
      RECORD_NAMES.flatMap((name) => everySchemaIn(jsonSchemaOf(name)))
        .flatMap(({ properties = {} }) => Object.values(properties))
        .map((field) => (field as JsonSchema).title),
    );
    const left = Object.entries(FIELD_TITLES).filter(([, title]) => !used.has(title.join(" / ")));
    expect(left.map(([field]) => field)).toEqual([]);
  });
});

describe("the published files", () => {
  const folder = new URL("../dist/json-schema/", import.meta.url);
  if (!existsSync(folder)) throw new Error("dist/json-schema is missing: run `npm run build -w @khukit/core` first");

  it("are one for each record, as the function gives them", () => {
    const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    const published = Object.fromEntries(readdirSync(folder).map((file) => [file, read(file)]));
    expect(published).toEqual(
      Object.fromEntries(RECORD_NAMES.map((name) => [`${name}.schema.json`, jsonSchemaOf(name)])),
    );
  });
});
