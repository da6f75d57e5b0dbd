import type { Problem } from "@khukit/core/problem";
import { TEXT_FOLDERS } from "../../folder/board-file.js";
import type { ReadFile } from "../../folder/read-file.js";
import { fileKindOf } from "./file-kind.js";
import { faultOfName, nameKey } from "./name.js";
import { badName, otherFolder, packedTwice, sameName } from "./problems.js";

export type RefusedFile = Extract<ReadFile, { readonly ok: false }>;

/** One file of an upload, whatever its content turns out to be. */
export interface NamedFile<Content> {
  readonly name: string;
  readonly content: Content;
}

export interface SortedFiles<Content> {
  readonly wanted: readonly NamedFile<Content>[];
  readonly refused: readonly RefusedFile[];
  /** Of all files together. */
  readonly problems: readonly Problem[];
  readonly ignored: readonly string[];
}

export const refuse = (file: string, problem: Problem): RefusedFile => ({ ok: false, file, problem });

/** The folder that all files lie in, where somebody packed the folder and not what it holds. */
const commonFolder = (names: readonly string[]): string | null => {
  const [first = ""] = names;
  const slash = first.indexOf("/");
  const folder = first.slice(0, slash);
  if (slash === -1 || TEXT_FOLDERS.some((known) => known === folder)) return null;
  return names.every((name) => name.startsWith(`${folder}/`)) ? folder : null;
};

/** What is wrong with files by their names alone; those that systems left behind are passed over. */
const checkNames = <Content>(files: readonly NamedFile<Content>[]) => {
  const refused: RefusedFile[] = [];
  const named = files.filter(({ name }) => {
    const fault = faultOfName(name);
    if (fault !== null) refused.push(refuse(name, badName(name, fault)));
    return fault === null && fileKindOf(name) !== "leftover";
  });
  return { named, refused };
};

const withoutFolder = (folder: string | null, name: string): string =>
  folder === null ? name : name.slice(folder.length + 1);

/**
 * Tells the files of a board's folder from what came with them. A folder around them is taken off; it must be named as
 * the board is.
 */
export const sortFiles = <Content>(board: string, files: readonly NamedFile<Content>[]): SortedFiles<Content> => {
  const { named, refused } = checkNames(files);
  const folder = commonFolder(named.map(({ name }) => name));
  const wanted = new Map<string, NamedFile<Content>>();
  const ignored: string[] = [];
  for (const { name: whole, content } of named) {
    const name = withoutFolder(folder, whole);
    const kind = fileKindOf(name);
    if (kind === "archive") refused.push(refuse(name, packedTwice(name)));
    else if (kind !== "board") ignored.push(name);
    else if (wanted.has(nameKey(name))) refused.push(refuse(name, sameName(name)));
    else wanted.set(nameKey(name), { name, content });
  }
  const problems = folder === null || folder === board ? [] : [otherFolder(folder, board)];
  return { wanted: [...wanted.values()], refused, problems, ignored };
};
