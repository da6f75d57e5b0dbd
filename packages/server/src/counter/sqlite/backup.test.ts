import { existsSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Day } from "@khukit/core/day";
import { expect, test } from "vitest";
import { clientNamed, counterBench, failureOf, SITE } from "../counter.fixture.js";
import { openCounter } from "../index.js";
import { COUNTER_LAYOUT } from "./layout.js";
import { openDatabase } from "./open-database.js";
import { KEPT_TABLES, PRIVATE_TABLES } from "./write-backup.js";

const backupOf = (file: string) => join(dirname(file), "backup.db");

const tablesOf = (database: DatabaseSync) =>
  database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .all()
    .map(({ name }) => String(name));

test("every table is either copied or private", () => {
  const database = openDatabase(":memory:", COUNTER_LAYOUT);
  expect(tablesOf(database)).toEqual([...KEPT_TABLES, ...PRIVATE_TABLES].toSorted());
  database.close();
});

test("a backup goes on with all figures, and holds nothing of visitors", async () => {
  const { file, counter, view, now } = await counterBench();
  await view("2026-11-23T01:00:00Z", "A", "/tin/a", SITE, { id: "f2a1c09e77d34b18" });
  await counter.correct({ site: "mau", day: "2026-11-22" as Day, delta: 7, reason: "mất điện", who: "van-phong" });
  await counter.setBaseline("mau", { at: "2026-11-20" as Day, totals: { total: 100 } }, "nhap-1");
  await counter.backup(backupOf(file));

  const database = new DatabaseSync(backupOf(file));
  for (const table of PRIVATE_TABLES) expect(database.prepare(`SELECT * FROM ${table}`).all()).toEqual([]);
  expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
  database.close();

  const restored = openCounter({ file: backupOf(file), now: () => now });
  expect(await restored.visits(SITE, now)).toMatchObject({ online: 0, today: 1, yesterday: 7, total: 108 });
  expect((await restored.views(SITE, ["/tin/a"])).get("/tin/a")).toBe(1);
  expect(await restored.corrections("mau")).toHaveLength(1);
  await restored.close();
});

test("a backup under load is the books at one instant: views, visits and pages agree", async () => {
  const { file, counter, now } = await counterBench();
  let sent = 0;
  let isOver = false;
  const client = async (): Promise<void> => {
    while (!isOver) {
      sent += 1;
      await counter.count({ site: SITE, path: `/tin/${sent % 9}`, client: clientNamed(`v${sent}`), at: now });
    }
  };
  const clients = Array.from({ length: 20 }, client);
  while (sent < 500) await new Promise((resolve) => setImmediate(resolve));
  await counter.backup(backupOf(file));
  isOver = true;
  await Promise.all(clients);

  const database = new DatabaseSync(backupOf(file));
  const { days, pages, visits, daily } =
    database
      .prepare(
        `SELECT (SELECT sum(views) FROM site_day) AS days, (SELECT sum(views) FROM page_total) AS pages,
           (SELECT sum(visits) FROM site_day) AS visits, (SELECT sum(views) FROM page_day) AS daily`,
      )
      .get() ?? {};
  database.close();
  expect(new Set([days, pages, visits, daily]).size).toBe(1);
  expect(Number(days)).toBeGreaterThanOrEqual(480);
  expect(Number(days)).toBeLessThan(sent);
  expect((await counter.visits(SITE, now)).total).toBe(sent);
});

test("a backup never overwrites a file, and leaves nothing half written", async () => {
  const { file, counter } = await counterBench();
  await writeFile(backupOf(file), "của người khác");
  const taken = await failureOf(counter.backup(backupOf(file)));
  expect([taken.code, taken.wording.en]).toEqual(["backup-failed", expect.stringMatching(/EEXIST.*not there yet/)]);
  const nowhere = join(dirname(file), "khong-co", "backup.db");
  expect((await failureOf(counter.backup(nowhere))).code).toBe("backup-failed");
  expect((await readdir(dirname(file))).filter((name) => name.includes("partial"))).toEqual([]);
  expect(existsSync(nowhere)).toBe(false);
});

test("a counter in memory says that there is nothing to back up", async () => {
  const counter = openCounter({ file: ":memory:" });
  expect((await failureOf(counter.backup("backup.db"))).wording.en).toMatch(/open the counter on a file/);
  await counter.close();
});
