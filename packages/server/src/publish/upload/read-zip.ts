import type { Problem } from "@khukit/core/problem";
import { BadZip, readDirectory, refuseTooLarge, unpackEntry, type ZipEntry } from "../zip/index.js";
import type { UploadLimits } from "./limits.js";
import { notOrdinary, unreadableName } from "./problems.js";
import { readContent } from "./read-content.js";
import { type NamedFile, refuse, sortFiles } from "./sort-files.js";
import type { ReadUpload, Upload } from "./upload.js";

const namedFiles = (entries: readonly ZipEntry[]): readonly NamedFile<ZipEntry>[] =>
  entries.flatMap((entry) =>
    entry.name === null || entry.kind === "directory" ? [] : [{ name: entry.name, content: entry }],
  );

const unnamed = (entries: readonly ZipEntry[]): readonly Problem[] =>
  entries.flatMap(({ name }, index) => (name === null ? [unreadableName(index + 1)] : []));

const isOrdinary = ({ content }: NamedFile<ZipEntry>): boolean => content.kind === "file";

const read = (board: string, bytes: Uint8Array, { mostFiles, ...limits }: UploadLimits): Upload => {
  const entries = readDirectory(bytes, mostFiles);
  const named = namedFiles(entries);
  const links = named.filter((file) => !isOrdinary(file)).map(({ name }) => refuse(name, notOrdinary(name)));
  const { wanted, refused, problems, ignored } = sortFiles(board, named.filter(isOrdinary));
  refuseTooLarge(
    wanted.map(({ content }) => content),
    limits,
  );
  return {
    files: [...wanted.map(({ name, content }) => readContent(name, unpackEntry(content))), ...links, ...refused],
    problems: [...unnamed(entries), ...problems],
    ignored,
  };
};

/** The board's files in a ZIP file. Only they are unpacked, and only within the limits. */
export const readZip = (board: string, bytes: Uint8Array, limits: UploadLimits): ReadUpload => {
  try {
    return { ok: true, upload: read(board, bytes, limits) };
  } catch (error) {
    if (error instanceof BadZip) return { ok: false, fault: error.fault };
    throw error;
  }
};
