import { describe, expect, test } from "vitest";
import { BoardStoreError, listVersions, rollbackBoard } from "./index.js";
import { EDITIONS, editionShown, storeBench, versionOf } from "./store.fixture.js";

describe("a rollback", () => {
  const published = async (editions: readonly string[]) => {
    const bench = await storeBench();
    const store = await bench.open();
    const versions: string[] = [];
    for (const edition of editions) versions.push(versionOf(await bench.publish(store, edition)));
    return { bench, store, versions, at: { directory: bench.directory, board: "mau" } };
  };

  test("leads to the version that was published before, each time one further", async () => {
    const { store, versions, at } = await published(["một", "hai", "ba"]);
    expect(await rollbackBoard(at)).toEqual({ from: versions[2], to: versions[1] });
    await store.refresh();
    expect(editionShown(store)).toBe("hai");
    expect(await rollbackBoard(at)).toEqual({ from: versions[1], to: versions[0] });
    await expect(rollbackBoard(at)).rejects.toMatchObject({ name: "BoardStoreError", code: "unknown-version" });
    await store.refresh();
    expect(editionShown(store)).toBe("một");
  });

  test("leads to any version that is kept, named by its beginning, forward too", async () => {
    const { store, versions, at } = await published(["một", "hai", "ba"]);
    const now = () => new Date("2026-12-01T00:00:00Z");
    await rollbackBoard({ ...at, version: versions[0]?.slice(0, 6) ?? "", now });
    expect(await listVersions(at)).toMatchObject({ current: versions[0], since: "2026-12-01T00:00:00.000Z" });
    await rollbackBoard({ ...at, version: versions[2] ?? "" });
    await store.refresh();
    expect(editionShown(store)).toBe("ba");
    expect((await listVersions(at)).kept).toHaveLength(3);
  });

  test.each(["", "12345", "zzzzzz", "../../etc"])("to %j, which names no version, changes nothing", async (version) => {
    const { versions, at } = await published(["một", "hai"]);
    await expect(rollbackBoard({ ...at, version })).rejects.toBeInstanceOf(BoardStoreError);
    expect((await listVersions(at)).current).toBe(versions[1]);
  });

  test("of a board that was never published says so", async () => {
    const { at } = await published([]);
    for (const board of ["mau", "../mau", "constructor"]) {
      await expect(rollbackBoard({ ...at, board })).rejects.toMatchObject({ code: "unknown-board" });
      await expect(listVersions({ ...at, board })).rejects.toMatchObject({ code: "unknown-board" });
    }
  });

  test("is followed by a publication that keeps what was shown until then", async () => {
    const { bench, store, versions, at } = await published(EDITIONS.slice(0, 10));
    await rollbackBoard({ ...at, version: versions[0] ?? "" });
    await bench.publish(store, "mới");
    const kept = (await listVersions(at)).kept.map(({ version }) => version);
    expect(kept).toHaveLength(10);
    expect(kept).toContain(versions[0]);
    expect(kept).not.toContain(versions[1]);
  });
});
