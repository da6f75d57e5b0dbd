import { LineCounter, parseDocument } from "yaml";
import type * as z from "zod/mini";
import type { Place, Problem, Result } from "../problem/problem.js";
import { checkRecord, formatPath } from "../record/check-record.js";

/** The line of a YAML file on which a path stands, or the nearest thing above it. */
const lineOf = (
  document: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  path: readonly PropertyKey[],
): number | null => {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    if (range?.[0] !== undefined) return lines.linePos(range[0]).line;
  }
  return null;
};

const unreadableYaml = (file: string, row: number, reason: string): Problem => ({
  code: "unreadable-file",
  file,
  row,
  column: null,
  message: {
    vi: `không đọc được YAML ở dòng này (${reason}); hãy xem lại thụt dòng và dấu hai chấm.`,
    en: `this line is not valid YAML (${reason}); look at its indentation and colons.`,
  },
});

export interface YamlOptions {
  /** The line of the file on which the YAML begins. */
  readonly firstLine?: number;
  /** Leaves every value as it is written: `period: 2023` is a text then, and `number: 07` keeps its zero. */
  readonly allText?: boolean;
}

const emptyAsNull = (_: unknown, value: unknown): unknown => (value === "" ? null : value);

/** Reads YAML and checks it against a schema. */
export const readYaml = <Schema extends z.ZodMiniType>(
  file: string,
  text: string,
  schema: Schema,
  { firstLine = 1, allText = false }: YamlOptions = {},
): Result<z.output<Schema>> => {
  const lines = new LineCounter();
  // Version 1.2's core schema leaves dates as text; aliases are refused so that a small file stays small.
  const document = parseDocument(text.normalize("NFC"), {
    lineCounter: lines,
    schema: allText ? "failsafe" : "core",
    prettyErrors: false,
  });
  if (document.errors.length > 0) {
    return {
      ok: false,
      problems: document.errors.map((error) =>
        unreadableYaml(file, lines.linePos(error.pos[0]).line + firstLine - 1, error.code),
      ),
    };
  }
  const placeOf = (path: readonly PropertyKey[]): Place => {
    const line = lineOf(document, lines, path);
    return { file, row: line === null ? null : line + firstLine - 1, column: formatPath(path) || null };
  };
  let input: unknown;
  try {
    input = document.toJS({ maxAliasCount: 0, ...(allText ? { reviver: emptyAsNull } : {}) });
  } catch {
    return { ok: false, problems: [unreadableYaml(file, firstLine, "alias")] };
  }
  return checkRecord(schema, input, placeOf);
};

const FRONT_MATTER = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)([\s\S]*)$/;

/** Splits `---` front matter from the text below it; null where there is none. */
export const splitFrontMatter = (text: string): { readonly yaml: string; readonly body: string } | null => {
  const match = FRONT_MATTER.exec(text);
  return match === null ? null : { yaml: match[1] ?? "", body: (match[2] ?? "").normalize("NFC").trim() };
};
