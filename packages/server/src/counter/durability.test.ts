import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { temporaryDirectory } from "../temporary-directory.fixture.js";
import { clientNamed, counterBench, failureOf, SITE } from "./counter.fixture.js";
import { CounterError, openCounter } from "./index.js";

const pragma = (database: DatabaseSync, name: string) =>
  Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];

describe("the counter's file", () => {
  test("is a write-ahead log whose version is told", async () => {
    const { file } = await counterBench();
    const database = new DatabaseSync(file);
    expect(pragma(database, "journal_mode")).toBe("wal");
    expect(pragma(database, "user_version")).toBe(2);
    expect(pragma(database, "integrity_check")).toBe("ok");
    database.close();
  });

  test("in a directory that is not there is refused, saying so", async () => {
    const file = join(await temporaryDirectory(), "khong-co", "visits.db");
    expect(() => openCounter({ file })).toThrow(CounterError);
    expect(() => openCounter({ file })).toThrow(/a writable SQLite file in an existing directory is needed/);
  });

  test("that is no database is refused, and left as it is", async () => {
    const file = join(await temporaryDirectory(), "visits.db");
    const text = "đây không phải là SQLite, chỉ là văn bản dài hơn một trăm byte ".repeat(20);
    await writeFile(file, text);
    expect(() => openCounter({ file })).toThrow(/Không mở được kho đếm/);
    expect(await readFile(file, "utf8")).toBe(text);
  });

  test("of a newer version is refused", async () => {
    const bench = await counterBench();
    await bench.counter.close();
    const database = new DatabaseSync(bench.file);
    database.exec("PRAGMA user_version = 99");
    database.close();
    expect(() => openCounter({ file: bench.file })).toThrow(/version 99, newer than version 2/);
  });

  test("may be in memory, for a build that counts nothing", async () => {
    const counter = openCounter({ file: ":memory:" });
    expect((await counter.visits(SITE, new Date("2026-11-23T01:00:00Z"))).total).toBe(0);
    await counter.close();
  });
});

describe("many views at once", () => {
  test("are each counted once", async () => {
    const { counter, now } = await counterBench();
    const views = Array.from({ length: 2000 }, (_, index) =>
      counter.count({ site: SITE, path: `/tin/${index % 7}`, client: clientNamed(`v${index % 100}`), at: now }),
    );
    const answers = await Promise.all(views);
    expect(answers.at(-1)?.visits).toMatchObject({ online: 100, total: 100 });
    const pages = await counter.views(SITE, ["/tin/0", "/tin/1", "/tin/2", "/tin/3", "/tin/4", "/tin/5", "/tin/6"]);
    expect([...pages.values()].reduce((sum, views) => sum + views, 0)).toBe(2000);
  });

  test("beyond the queue are refused, and only those that were answered are counted", async () => {
    const { counter, now, view } = await counterBench({ queueLimit: 3 });
    await view("2026-11-23T01:00:00Z", "first");
    const attempts = Array.from({ length: 10 }, (_, index) =>
      counter.count({ site: SITE, path: "/", client: clientNamed(`v${index}`), at: now }),
    );
    const settled = await Promise.allSettled(attempts);
    const refused = settled.filter(({ status }) => status === "rejected");
    expect(refused).toHaveLength(7);
    expect((await failureOf(Promise.all(attempts))).code).toBe("busy");
    expect((await counter.views(SITE, ["/"])).get("/")).toBe(4);
  });
});

describe("a view that cannot be written", () => {
  test("is refused and not counted, and the next one is", async () => {
    const bench = await counterBench({ busyTimeout: 20 });
    await bench.view("2026-11-23T01:00:00Z");
    const holder = new DatabaseSync(bench.file);
    holder.exec("BEGIN IMMEDIATE");
    const failure = await failureOf(bench.view("2026-11-23T01:00:10Z", "B"));
    expect(failure.code).toBe("unavailable");
    expect(failure.wording.en).toMatch(/was not counted, try again/);
    holder.exec("ROLLBACK");
    holder.close();
    expect((await bench.view("2026-11-23T01:00:20Z", "B")).visits).toMatchObject({ online: 2, total: 2 });
  });

  test("on a new day, whose key could not be written, is refused too", async () => {
    const bench = await counterBench({ busyTimeout: 20 });
    await bench.view("2026-11-23T01:00:00Z");
    const holder = new DatabaseSync(bench.file);
    holder.exec("BEGIN IMMEDIATE");
    expect((await failureOf(bench.view("2026-11-24T01:00:00Z"))).code).toBe("unavailable");
    holder.exec("ROLLBACK");
    holder.close();
    expect((await bench.view("2026-11-24T01:00:00Z")).visits).toMatchObject({ today: 1, total: 2 });
  });

  test("because the counter is closing is refused; every one that was answered is there", async () => {
    const bench = await counterBench();
    await bench.view("2026-11-23T01:00:00Z");
    const attempts = Array.from({ length: 50 }, () => bench.view("2026-11-23T01:00:01Z"));
    await new Promise((resolve) => setImmediate(resolve));
    const closed = bench.counter.close();
    const late = failureOf(bench.view("2026-11-23T01:00:02Z"));
    await closed;
    expect((await late).code).toBe("closed");
    const answered = (await Promise.allSettled(attempts)).filter(({ status }) => status === "fulfilled");
    expect(answered.length).toBeGreaterThan(0);
    await bench.reopen();
    expect((await bench.counter.views(SITE, ["/"])).get("/")).toBe(1 + answered.length);
  });
});
