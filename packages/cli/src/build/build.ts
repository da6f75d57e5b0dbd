import { copyFile, mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BoardRecords } from "@khukit/core/folder";
import { createApp, openCounter, publicationPaths } from "@khukit/server";
import { elementAssets } from "../asset/asset.js";
import { readFolders } from "../command/folders.js";
import { type ExitCode, print, type Terminal } from "../command/terminal.js";

export interface BuildOptions {
  readonly out: string;
  /** The public address the files will have, for absolute links in feeds. */
  readonly origin?: string;
}

/** A board's own address is a folder as well, so its profile is that folder's index. */
const fileOf = (path: string): string => (/^\/v1\/boards\/[^/]+$/.test(path) ? `${path}/index.json` : path);

const write = async (file: string, content: Uint8Array): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
};

const copyAssets = async (out: string): Promise<number> => {
  const { directory, version } = elementAssets();
  const target = join(out, "khu", version);
  const files = await readdir(directory);
  await mkdir(target, { recursive: true });
  await Promise.all(files.map((file) => copyFile(join(directory, file), join(target, file))));
  return files.length;
};

/**
 * Writes every GET address of the boards, and the browser files, below a directory that any web server can serve.
 * The bytes are those that `khu serve` answers, since they come from the same application.
 */
export const buildStatic = async (
  boards: readonly BoardRecords[],
  { out, origin }: BuildOptions,
  now: () => Date = () => new Date(),
): Promise<number> => {
  const counter = openCounter({ file: ":memory:", now });
  try {
    const app = createApp({ boards, counter, now, ...(origin === undefined ? {} : { origin }) });
    const paths = boards.flatMap((records) => publicationPaths(records));
    for (const path of paths) {
      const response = await app.request(path);
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
      await write(join(out, fileOf(path)), new Uint8Array(await response.arrayBuffer()));
    }
    return paths.length + (await copyAssets(out));
  } finally {
    await counter.close();
  }
};

/** `khu build DIR… --out OUT` */
export const build = async (
  directories: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const boards = await readFolders(directories, terminal);
  if (boards === null) return 1;
  const count = await buildStatic(boards, options);
  print(terminal, `${options.out}: đã ghi ${count} tệp / wrote ${count} files`);
  return 0;
};
