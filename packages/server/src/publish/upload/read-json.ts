import type { UploadLimits } from "./limits.js";
import { notText } from "./problems.js";
import { readContent } from "./read-content.js";
import { type NamedFile, refuse, sortFiles } from "./sort-files.js";
import type { ReadUpload } from "./upload.js";

const decoder = new TextDecoder("utf-8", { fatal: true });
const encoder = new TextEncoder();

const parse = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return null;
  }
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** UTF-8 has no halves of characters: with them two texts would become one. */
const isWhole = (value: unknown): value is string => typeof value === "string" && value.isWellFormed();

/** The board's files in `{"files": {"board.yaml": "…", "news/2024-01-22-tin.md": "…"}}`. */
export const readJson = (board: string, bytes: Uint8Array, limits: UploadLimits): ReadUpload => {
  const body = parse(bytes);
  const files = isObject(body) ? body["files"] : undefined;
  if (!isObject(files)) return { ok: false, fault: "not-json" };
  const entries = Object.entries(files);
  if (entries.length > limits.mostFiles) return { ok: false, fault: "too-many-entries" };
  const others = entries.filter(([, text]) => !isWhole(text)).map(([name]) => refuse(name, notText(name)));
  const texts = entries.flatMap(([name, text]): NamedFile<string>[] =>
    isWhole(text) ? [{ name, content: text }] : [],
  );
  const { wanted, refused, problems, ignored } = sortFiles(board, texts);
  const read = wanted.map(({ name, content }) => readContent(name, encoder.encode(content)));
  return { ok: true, upload: { files: [...read, ...others, ...refused], problems, ignored } };
};
