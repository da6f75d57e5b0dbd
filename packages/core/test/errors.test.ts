import { describe, expect, it } from "vitest";
import type * as z from "zod/mini";
import type { Problem } from "../src/problem/index.js";
import { checkRecord, formatPath, quoteFound } from "../src/record/index.js";
import { jsonSchemaOf, RECORD_NAMES, RECORDS } from "../src/schema/index.js";
import * as schemas from "../src/schema/schemas.js";
import { fieldsIn } from "./fields.js";
import { RECORD_FIXTURES } from "./fixtures/records.js";
import { fieldOf, nodesOf, type Path, withValueAt } from "./nodes.js";

const problemsOf = (schema: z.ZodMiniType, record: unknown): readonly Problem[] => {
  const checked = checkRecord(schema, record, (path) => ({ file: "tep.yaml", row: 1, column: formatPath(path) }));
  return checked.ok ? [] : checked.problems;
};

/** Of another kind than what stands there. */
const wrongFor = (value: unknown): unknown => (Array.isArray(value) ? "sai" : ["sai"]);

const VAGUE = /một giá trị đúng kiểu|a value of the right kind|undefined/;

const faultsOf = ({ message: { vi, en } }: Problem, opening: { readonly vi: string; readonly en: string }) => [
  ...(vi.startsWith(opening.vi) && en.startsWith(opening.en) ? [] : ["does not say what was found"]),
  ...(/; cần \S.*\.$/.test(vi) && /; expected \S.*\.$/.test(en) ? [] : ["does not say what is expected"]),
  ...(VAGUE.test(vi) || VAGUE.test(en) ? ["is vague"] : []),
  ...(vi === vi.normalize("NFC") && en === en.normalize("NFC") ? [] : ["is not composed"]),
];

const faultsAt = (schema: z.ZodMiniType, record: unknown, path: Path, value: unknown): readonly string[] => {
  const problems = problemsOf(schema, withValueAt(record, path, value));
  const column = formatPath(path);
  const place = `${fieldOf(path)} = ${JSON.stringify(value)}`;
  const [problem] = problems.filter((one) => one.column === column);
  if (problem === undefined) return [`${place}: no problem names the place`];
  const found = quoteFound(value);
  const opening =
    value === undefined ? { vi: "còn thiếu", en: "is missing" } : { vi: `${found} không hợp lệ`, en: `found ${found}` };
  return faultsOf(problem, opening).map((fault) => `${place} ${fault}: ${problem.message.vi} | ${problem.message.en}`);
};

describe.for(RECORD_NAMES)("the problems of %s", (name) => {
  const schema = RECORDS[name];
  const fields = ["", ...fieldsIn(jsonSchemaOf(name))];
  const places = RECORD_FIXTURES[name].flatMap((record) =>
    nodesOf(record)
      .filter(({ path, value }) => value !== null && fields.includes(fieldOf(path)))
      .map(({ path, value }) => ({ record, path, value })),
  );

  it("say, for a wrong value in any place, what was found, where, and what is expected, in both languages", () => {
    expect(places.flatMap(({ record, path, value }) => faultsAt(schema, record, path, wrongFor(value)))).toEqual([]);
  });

  it("say of every field that must be there that it is missing, and what is expected", () => {
    const required = places.filter(
      ({ record, path }) =>
        typeof path.at(-1) === "string" && !schema.safeParse(withValueAt(record, path, undefined)).success,
    );
    expect(required.flatMap(({ record, path }) => faultsAt(schema, record, path, undefined))).toEqual([]);
  });
});

describe("every schema", () => {
  it.for(Object.entries<z.ZodMiniType>(schemas))("%s says what it expects", ([, schema]) => {
    expect(faultsAt(schema, null, [], wrongFor(null))).toEqual([]);
  });
});
