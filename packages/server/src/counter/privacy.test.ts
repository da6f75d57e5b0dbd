import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { clientNamed, counterBench, SITE } from "./counter.fixture.js";

const ADDRESS = "198.51.100.23";
const BROWSER = "Mozilla/5.0 (one of a kind)";

const rowsOf = (file: string, sql: string) => {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare(sql).all();
  database.close();
  return rows;
};

const countAs = async (bench: Awaited<ReturnType<typeof counterBench>>, address: string, at = bench.now) =>
  (await bench.counter.count({ site: SITE, path: "/", client: clientNamed(BROWSER, address), at })).visits.total;

describe("what is stored of a visitor", () => {
  test("holds neither address nor browser", async () => {
    const bench = await counterBench();
    await countAs(bench, ADDRESS);
    await bench.counter.close();
    const bytes = await readFile(bench.file);
    expect(bytes.includes(ADDRESS)).toBe(false);
    expect(bytes.includes("one of a kind")).toBe(false);
    expect(rowsOf(bench.file, "SELECT length(visitor) AS bytes FROM visitor_day")).toEqual([{ bytes: 8 }]);
  });

  test("differs from day to day and from site to site", async () => {
    const bench = await counterBench();
    await bench.view("2026-11-23T01:00:00Z", "A");
    await bench.view("2026-11-24T01:00:00Z", "A");
    await bench.view("2026-11-24T01:00:00Z", "A", "/", { id: "khac" });
    expect(rowsOf(bench.file, "SELECT DISTINCT visitor FROM visitor_day")).toHaveLength(3);
  });

  test("is made with a key that no other counter has", async () => {
    const keys: unknown[] = [];
    for (let round = 0; round < 2; round += 1) {
      const bench = await counterBench();
      await bench.view("2026-11-23T01:00:00Z", "A");
      keys.push(...rowsOf(bench.file, "SELECT hex(key) AS key FROM salt"));
    }
    expect(new Set(keys.map((row) => JSON.stringify(row))).size).toBe(2);
  });

  test("is gone after 48 hours, key and all, while the counts stay", async () => {
    const bench = await counterBench();
    await bench.view("2026-11-20T20:00:00Z", "A");
    await bench.view("2026-11-21T20:00:00Z", "A");
    bench.now = new Date("2026-11-22T20:00:01Z");
    await bench.reopen();
    expect((await bench.counter.visits(SITE, bench.now)).total).toBe(2);
    expect(rowsOf(bench.file, "SELECT made FROM salt")).toHaveLength(1);
    expect(rowsOf(bench.file, "SELECT seen FROM visitor_day")).toHaveLength(1);
  });
});

describe("one visitor", () => {
  test("may change the lower half of an IPv6 address", async () => {
    const bench = await counterBench();
    expect(await countAs(bench, "2001:db8:0:1::1")).toBe(1);
    expect(await countAs(bench, "2001:0DB8:0:1:aaaa:bbbb:cccc:dddd")).toBe(1);
    expect(await countAs(bench, "2001:db8:0:2::1")).toBe(2);
  });

  test("is the same over an IPv6 socket as over IPv4", async () => {
    const bench = await counterBench();
    expect(await countAs(bench, "203.0.113.7")).toBe(1);
    expect(await countAs(bench, "::ffff:203.0.113.7")).toBe(1);
    expect(await countAs(bench, "::ffff:cb00:7107")).toBe(1);
    expect(await countAs(bench, "203.0.113.8")).toBe(2);
  });
});

describe("a key whose day is over", () => {
  test("is overwritten in the file, not only unlinked", async () => {
    const bench = await counterBench();
    await bench.view("2026-11-23T01:00:00Z", "A");
    const [{ key }] = rowsOf(bench.file, "SELECT key FROM salt") as [{ key: Uint8Array }];
    bench.now = new Date("2026-11-24T13:00:00Z");
    await bench.reopen();
    await bench.counter.close();
    const names = await readdir(dirname(bench.file));
    const bytes = await Promise.all(names.map((name) => readFile(join(dirname(bench.file), name))));
    expect(bytes.some((content) => content.includes(key))).toBe(false);
  });
});
