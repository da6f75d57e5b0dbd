import { copyFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listVersions, rollbackBoard } from "./index.js";
import { editionShown, storeBench, versionOf } from "./store.fixture.js";

describe("a version that a disk damaged", () => {
  const damaged = async () => {
    const bench = await storeBench();
    const store = await bench.open();
    const older = versionOf(await bench.publish(store, "một"));
    const version = versionOf(await bench.publish(store, "hai"));
    await store.close();
    const file = join(bench.directory, "versions", "mau", `${version}.zip`);
    return { bench, file, older, version };
  };

  test.each<readonly [string, (file: string, olderFile: string) => Promise<unknown>]>([
    ["cut off", (file) => truncate(file, 500)],
    ["gone", (file) => rm(file)],
    ["emptied", (file) => truncate(file, 0)],
    ["replaced by an older one", (file, olderFile) => copyFile(olderFile, file)],
  ])("(%s) is not shown but reported once; the same content again mends it", async (_, damage) => {
    const { bench, file, older, version } = await damaged();
    await damage(file, file.replace(version, older));
    const store = await bench.open();
    await store.refresh();
    expect(store.boards()).toEqual([]);
    expect(bench.reported).toEqual([expect.objectContaining({ code: "damaged-version" })]);
    expect(String(bench.reported[0])).toContain("khu rollback");
    expect((await bench.publish(store, "hai")).state).toBe("unchanged");
    expect(editionShown(store)).toBe("hai");
    await store.close();
    expect(editionShown(await bench.open())).toBe("hai");
  });

  test("is left by a rollback, and not gone back to", async () => {
    const { bench, file, older, version } = await damaged();
    await truncate(file, 500);
    const store = await bench.open();
    const at = { directory: bench.directory, board: "mau" };
    expect(await rollbackBoard(at)).toEqual({ from: version, to: older });
    await store.refresh();
    expect(editionShown(store)).toBe("một");
    await expect(rollbackBoard({ ...at, version })).rejects.toMatchObject({ code: "damaged-version" });
    expect((await listVersions(at)).current).toBe(older);
  });

  test("may be the file that points to it: it is reported, and what to do", async () => {
    const { bench } = await damaged();
    const pointer = join(bench.directory, "current", "mau.2.json");
    for (const text of ["", "{}", '{"current":"../../x","since":"","kept":[]}']) {
      await writeFile(pointer, text);
      await bench.open();
      const error = bench.reported.at(-1);
      expect(error).toMatchObject({ code: "damaged-pointer" });
      expect(String(error)).toContain("then the file with the number before it holds");
      await expect(rollbackBoard({ directory: bench.directory, board: "mau" })).rejects.toThrow("mau.2.json");
    }
    await rm(pointer);
    expect(editionShown(await bench.open())).toBe("một");
  });

  test("does not keep other boards from being shown", async () => {
    const { bench, file } = await damaged();
    const store = await bench.open();
    await bench.publish(store, "một", "khac");
    await store.close();
    await truncate(file, 500);
    expect((await bench.open()).boards().map(({ board }) => board.id)).toEqual(["khac"]);
  });
});
