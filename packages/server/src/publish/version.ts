import { createHash } from "node:crypto";
import type { FolderFiles } from "@khukit/core/folder";

/** The SHA-256 of a folder's files, 64 hexadecimal digits: the same files are the same version, however packed. */
export type Version = string;

const VERSION = /^[0-9a-f]{64}$/;

export const isVersion = (text: string): boolean => VERSION.test(text);

/** Lengths part names from contents, so that no two folders are written alike. */
export const versionOf = (files: FolderFiles): Version => {
  const hash = createHash("sha256");
  for (const [name, text] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${Buffer.byteLength(name)} ${Buffer.byteLength(text)}\n${name}${text}`);
  }
  return hash.digest("hex");
};
