import { spawnSync } from "node:child_process";
import { chmod, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryDirectory } from "../temporary-directory.fixture.js";
import { openCounter } from "./index.js";

const sourceOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const node = (name: string): readonly string[] => [
  process.execPath,
  "--import",
  sourceOf("../listen/typescript-sources.fixture.ts"),
  sourceOf(name),
];

/** Runs a command with a small disk of its own at a directory; needs user namespaces, which Linux mostly grants. */
const onSmallDisk = (directory: string, megabytes: number, command: readonly string[]) =>
  spawnSync(
    "unshare",
    ["-rm", "sh", "-c", `mount -t tmpfs -o size=${megabytes}m tmpfs "$0" && exec "$@"`, directory, ...command],
    { encoding: "utf8" },
  );

const hasSmallDisks = onSmallDisk("/mnt", 1, ["true"]).status === 0;

const say = hasSmallDisks ? "" : " (skipped: no tmpfs can be mounted in a user namespace here)";

describe("a disk", () => {
  test.skipIf(!hasSmallDisks)(
    `that is full refuses views, keeps those that it has, and counts on when there is room${say}`,
    async () => {
      const directory = await temporaryDirectory();
      const { stdout, stderr, status } = onSmallDisk(directory, 2, [...node("disk-full.fixture.ts"), directory]);
      expect([stderr, status]).toEqual(["", 0]);
      const seen = JSON.parse(stdout);
      expect(seen).toMatchObject({ isRefusedAgain: true, isCountingAgain: true, viewsAreOne: true });
      expect(seen.acknowledged).toBeGreaterThan(40);
      expect(seen.total).toBe(seen.acknowledged);
    },
  );

  test.skipIf(process.platform === "win32")("that may not be written is refused when the counter opens", async () => {
    const parent = await temporaryDirectory();
    const directory = join(parent, "open-to-all");
    await mkdir(directory);
    await chmod(parent, 0o755);
    const file = join(directory, "visits.db");
    await openCounter({ file }).close();
    await chmod(file, 0o444);
    await chmod(directory, 0o555);
    const { stdout } = spawnSync(process.execPath, [...node("read-only.fixture.ts").slice(1), file], {
      encoding: "utf8",
    });
    expect(stdout).toMatch(
      /^unusable-file: .*readonly database.*a writable SQLite file in an existing directory is needed/,
    );
    await chmod(directory, 0o755);
  });
});
