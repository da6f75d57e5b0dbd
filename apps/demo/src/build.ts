import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildStatic, elementAssets } from "khukit";
import { BoardFolderError, readBoards } from "./boards.ts";
import { bytesOf } from "./serve.ts";
import { siteFiles } from "./site.ts";

/** @example fileName("/quang-tri/") //=> "/quang-tri/index.html" */
const fileName = (path: string): string => (path.endsWith("/") ? `${path}index.html` : path);

/** Writes the demo as files that any web server can serve: the portals, the boards' data and the elements. */
const build = async (out: string): Promise<number> => {
  const boards = await readBoards();
  await rm(out, { recursive: true, force: true });
  const published = await buildStatic(boards, { out });
  const files = siteFiles(boards, elementAssets());
  for (const file of files) {
    const target = join(out, fileName(file.path));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await bytesOf(file));
  }
  return published + files.length;
};

const out = fileURLToPath(new URL("../out", import.meta.url));

try {
  const count = await build(out);
  console.log(`${out}: đã ghi ${count} tệp / wrote ${count} files`);
} catch (error) {
  console.error(error instanceof BoardFolderError ? error.message : error);
  process.exitCode = 1;
}
