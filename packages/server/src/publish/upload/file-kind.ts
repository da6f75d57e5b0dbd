import { isLeftover, isTextFile, isTopFile, TEXT_FOLDERS } from "../../folder/board-file.js";

/** `leftover` is what systems put into archives unasked; `other` is nothing that a board's folder knows. */
export type FileKind = "board" | "leftover" | "archive" | "other";

const MADE_BY_SYSTEMS = new Set(["__macosx", "thumbs.db", "desktop.ini"]);

const ARCHIVE = /\.(?:zip|zipx|rar|7z|tar|gz|tgz|bz2|xz|zst|cab|iso|jar)$/i;

const isBoardFile = (parts: readonly string[]): boolean => {
  const [first = "", second, ...deeper] = parts;
  if (second === undefined) return isTopFile(first);
  return deeper.length === 0 && TEXT_FOLDERS.some((folder) => folder === first) && isTextFile(second);
};

/** @example fileKindOf("news/2024-01-22-a.md") //=> "board" */
export const fileKindOf = (path: string): FileKind => {
  const parts = path.split("/");
  if (parts.some((part) => isLeftover(part) || MADE_BY_SYSTEMS.has(part.toLowerCase()))) return "leftover";
  if (isBoardFile(parts)) return "board";
  return ARCHIVE.test(path) ? "archive" : "other";
};
