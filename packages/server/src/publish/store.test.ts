import { mkdir, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { boardRecords, profileWith } from "../board.fixture.js";
import { folderOf } from "./folder.fixture.js";
import { listVersions } from "./index.js";
import { EDITIONS, editionShown, type StoreBench, storeBench, versionOf } from "./store.fixture.js";

const namesIn = (bench: StoreBench, ...path: readonly string[]) => readdir(join(bench.directory, ...path));

describe("a store", () => {
  test("shows after a restart what was published before it", async () => {
    const bench = await storeBench();
    const store = await bench.open();
    await bench.publish(store, "một");
    await bench.publish(store, "hai");
    await store.close();
    const again = await bench.open();
    expect(again.boards()).toEqual(store.boards());
    expect(editionShown(again)).toBe("hai");
  });

  test("gives one list until something changes, and leaves the list it gave as it was", async () => {
    const bench = await storeBench();
    const store = await bench.open({ beside: [boardRecords({}, "cu")] });
    await bench.publish(store, "một");
    const before = store.boards();
    expect(before.map(({ board }) => board.id)).toEqual(["cu", "mau"]);
    await bench.publish(store, "một");
    await store.refresh();
    expect(store.boards()).toBe(before);
    await bench.publish(store, "hai");
    expect(store.boards()).not.toBe(before);
    expect(before[1]?.articles.at(-1)?.body).toContain("một");
  });

  test("keeps each version as a ZIP file that unpacks to the board's folder", async () => {
    const bench = await storeBench();
    const version = versionOf(await bench.publish(await bench.open(), "một"));
    const packed = await readFile(join(bench.directory, "versions", "mau", `${version}.zip`));
    const names = Object.keys(unzipSync(packed));
    expect(names).toContain("mau/board.yaml");
    expect(names).toContain("mau/news/2023-11-01-trong-cay.md");
    expect(names).toHaveLength(9);
  });

  test("lists the last ten versions, and no other takes room once a minute has passed", async () => {
    const bench = await storeBench();
    const store = await bench.open();
    const versions: string[] = [];
    for (const edition of EDITIONS) versions.push(versionOf(await bench.publish(store, edition)));
    const { current, kept } = await listVersions({ directory: bench.directory, board: "mau" });
    expect(current).toBe(versions.at(-1));
    expect(kept.map(({ version }) => version)).toEqual(versions.slice(-10).toReversed());
    const directory = join(bench.directory, "versions", "mau");
    for (const name of await readdir(directory)) await utimes(join(directory, name), 0, 0);
    const last = versionOf(await bench.publish(store, "bản cuối"));
    const names = [last, ...versions.slice(-9)].map((version) => `${version}.zip`);
    expect((await readdir(directory)).toSorted()).toEqual(names.toSorted());
  });

  test("clears away what writes left behind that were cut short, once nobody can be at them any more", async () => {
    const bench = await storeBench();
    const store = await bench.open();
    await bench.publish(store, "một");
    const left = [
      join(bench.directory, "current", ".00000000-0000-0000-0000-000000000000.tmp"),
      join(bench.directory, "versions", "mau", ".00000000-0000-0000-0000-000000000000.tmp"),
    ];
    for (const file of left) await writeFile(file, "nửa chừng");
    await bench.publish(store, "hai");
    expect(await namesIn(bench, "current")).toHaveLength(3);
    for (const file of left) await utimes(file, 0, 0);
    await bench.publish(store, "ba");
    expect((await namesIn(bench, "current")).toSorted()).toEqual(["mau.1.json", "mau.2.json", "mau.3.json"]);
    expect(await namesIn(bench, "versions", "mau")).toHaveLength(3);
  });

  test("is shared by processes: one sees what the other publishes, and neither overwrites the other unawares", async () => {
    const bench = await storeBench();
    const [one, two] = [await bench.open(), await bench.open()];
    const first = versionOf(await bench.publish(one, "một"));
    await two.refresh();
    expect(editionShown(two)).toBe("một");
    const based = (edition: string) => ({
      board: "mau",
      body: folderOf(edition),
      precondition: (current: string | null) => current === first,
    });
    const outcomes = await Promise.all([one.publish(based("của một")), two.publish(based("của hai"))]);
    expect(outcomes.map(({ state }) => state).toSorted()).toEqual(["changed-meanwhile", "published"]);
    await Promise.all([one.refresh(), two.refresh()]);
    expect(editionShown(one)).toBe(editionShown(two));
  });

  test("takes all of many publications at once, each whole, and shows the last", async () => {
    const bench = await storeBench();
    const [one, two] = [await bench.open(), await bench.open()];
    const outcomes = await Promise.all(
      EDITIONS.slice(0, 8).map((edition, index) => bench.publish(index % 2 === 0 ? one : two, edition)),
    );
    expect(new Set(outcomes.map(({ state }) => state))).toEqual(new Set(["published"]));
    await Promise.all([one.refresh(), two.refresh()]);
    const { current, kept } = await listVersions({ directory: bench.directory, board: "mau" });
    expect(kept).toHaveLength(8);
    expect(kept[0]?.version).toBe(current);
    expect(editionShown(one)).toBe(editionShown(two));
  });

  test("drops a board that was taken out of it", async () => {
    const bench = await storeBench();
    const store = await bench.open();
    await bench.publish(store, "một");
    await rm(join(bench.directory, "current", "mau.1.json"));
    await store.refresh();
    expect(store.boards()).toEqual([]);
  });

  test("says so where its directory cannot be used", async () => {
    const bench = await storeBench();
    await writeFile(join(bench.directory, "tệp"), "");
    const opened = bench.open({ directory: join(bench.directory, "tệp") });
    await expect(opened).rejects.toMatchObject({ name: "BoardStoreError", code: "unusable-store" });
  });
});

describe("a publication that cannot be written", () => {
  test("fails, and what was published stays", async () => {
    const bench = await storeBench();
    const store = await bench.open();
    await bench.publish(store, "một");
    await rm(join(bench.directory, "versions"), { recursive: true });
    await writeFile(join(bench.directory, "versions"), "không phải thư mục");
    await expect(bench.publish(store, "hai")).rejects.toThrow();
    expect(editionShown(store)).toBe("một");
    await rm(join(bench.directory, "versions"));
    await mkdir(join(bench.directory, "versions"));
    expect((await bench.publish(store, "hai")).state).toBe("published");
  });
});

describe("boards of a store", () => {
  test("do not share sites: what was there first stays", async () => {
    const bench = await storeBench();
    const store = await bench.open();
    await bench.publish(store, "một");
    await bench.publish(store, "một", "khac");
    await store.close();
    const beside = [boardRecords({ "board.yaml": profileWith("sites: [{ id: khac }]\n") }, "cu")];
    const again = await bench.open({ beside });
    expect(again.boards().map(({ board }) => board.id)).toEqual(["cu", "mau"]);
    expect(bench.reported).toEqual([expect.objectContaining({ code: "site-taken" })]);
  });

  test("give way to a folder of the same name", async () => {
    const bench = await storeBench();
    const store = await bench.open();
    await bench.publish(store, "một");
    await store.close();
    const again = await bench.open({ beside: [boardRecords()] });
    expect(again.boards()).toHaveLength(1);
    expect(editionShown(again)).not.toBe("một");
    expect(bench.reported).toEqual([expect.objectContaining({ code: "served-from-folder" })]);
    expect((await bench.publish(again, "hai")).state).toBe("served-from-folder");
  });
});
