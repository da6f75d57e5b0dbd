import type * as z from "zod/mini";
import type { Expectation } from "./expectation.js";

/** Where nothing is known of what should stand there. */
export const FALLBACK: Expectation = { vi: "một giá trị đúng kiểu", en: "a value of the right kind" };

/** Where a schema carries no words of its own, its kind still says something. */
const KINDS: Readonly<Record<string, Expectation>> = {
  array: { vi: 'một danh sách, mỗi dòng mở đầu bằng "- "', en: 'a list, each line opening with "- "' },
  boolean: { vi: "true (có) hoặc false (không)", en: "true or false" },
  null: { vi: "null (không có)", en: "null" },
  number: { vi: "một số", en: "a number" },
  object: { vi: "một nhóm các mục", en: "a group of fields" },
  record: { vi: "một nhóm các mục", en: "a group of fields" },
  string: { vi: "một đoạn chữ", en: "text" },
  tuple: { vi: "một danh sách", en: "a list" },
};

const oneOf = (values: readonly unknown[]): Expectation => {
  const listed = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))).join(", ");
  return values.length === 1 ? { vi: listed, en: listed } : { vi: `một trong: ${listed}`, en: `one of: ${listed}` };
};

const joined = (texts: readonly string[], or: string): string => [...new Set(texts)].join(or);

/** One or the other of several expectations, each said once. */
export const either = (options: readonly Expectation[]): Expectation => ({
  vi: joined(
    options.map(({ vi }) => vi),
    " hoặc ",
  ),
  en: joined(
    options.map(({ en }) => en),
    " or ",
  ),
});

/** What a schema without words expects: one of its values, one of its options, or a thing of its kind. */
export const kindExpectation = (schema: z.core.$ZodType, options: readonly Expectation[] = []): Expectation => {
  const { type, entries, values } = schema._zod.def as z.core.$ZodTypeDef & {
    readonly entries?: Readonly<Record<string, unknown>>;
    readonly values?: readonly unknown[];
  };
  if (options.length > 0) return either(options);
  const known = values ?? (entries && Object.values(entries));
  return known ? oneOf(known) : (KINDS[type] ?? FALLBACK);
};
