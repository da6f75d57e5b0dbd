import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { publicationPaths, readBoardFolder } from "@khukit/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BOARDS, type RunningPortals, startPortals, temporaryFolder } from "./portals.ts";

const data = temporaryFolder();
const out = fileURLToPath(new URL("../out", import.meta.url));
let portals: RunningPortals;

beforeAll(async () => {
  portals = await startPortals(data.path);
  const build = spawnSync(process.execPath, [fileURLToPath(new URL("../src/build.ts", import.meta.url))], {
    encoding: "utf8",
  });
  expect(build.stderr).toBe("");
});

afterAll(async () => {
  await portals.kill("SIGTERM");
  data.remove();
});

const served = async (path: string): Promise<Buffer> => {
  const response = await fetch(portals.origin + path);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

const fileOf = (path: string): string =>
  /^\/v1\/boards\/[^/]+$/.test(path) ? `${path}/index.json` : path.endsWith("/") ? `${path}index.html` : path;

const written = (path: string): Buffer => readFileSync(out + fileOf(path));

describe("the static build", () => {
  it.each(BOARDS)("answers for %s what the server answers, byte for byte", async (board) => {
    const folder = await readBoardFolder(fileURLToPath(new URL(`../boards/${board}`, import.meta.url)));
    if (!folder.ok) throw new Error(`the folder of ${board} is refused`);
    const paths = [`/${board}/`, ...publicationPaths(folder.value)];
    expect(paths.length).toBeGreaterThan(8);
    for (const path of paths) expect(written(path).equals(await served(path)), path).toBe(true);
  });

  it("brings the elements' files, unchanged", async () => {
    const { version } = JSON.parse(
      readFileSync(fileURLToPath(import.meta.resolve("@khukit/elements/package.json")), "utf8"),
    );
    const manifest = JSON.parse(written(`/khu/${version}/manifest.json`).toString());
    for (const file of Object.keys(manifest)) {
      const path = `/khu/${version}/${file}`;
      expect(written(path).equals(await served(path)), path).toBe(true);
    }
  });
});
