import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FolderFiles } from "@khukit/core/folder";

const isBelonging = (name: string): boolean => !name.startsWith(".") && !name.startsWith("~$");

const namesIn = async (directory: string, pattern: RegExp): Promise<readonly string[]> => {
  const names = await readdir(directory).catch(() => []);
  return names.filter((name) => isBelonging(name) && pattern.test(name)).sort();
};

/**
 * The texts of a board's folder as they are, byte order marks too. The folder must be one that `readBoardFolder` accepts:
 * what leads out of it, is too large or is no text has been refused there.
 */
export const folderTexts = async (directory: string): Promise<FolderFiles> => {
  const files = [
    ...(await namesIn(directory, /^board\.yaml$|\.csv$/)),
    ...(await namesIn(join(directory, "news"), /\.md$/)).map((name) => `news/${name}`),
    ...(await namesIn(join(directory, "reports"), /\.md$/)).map((name) => `reports/${name}`),
  ];
  const texts = new Map<string, string>();
  for (const file of files) texts.set(file, await readFile(join(directory, file), "utf8"));
  return texts;
};
