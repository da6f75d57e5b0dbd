import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { temporaryDirectory } from "../../temporary-directory.fixture.js";
import { SITE } from "../counter.fixture.js";
import { openCounter } from "../index.js";
import { COUNTS } from "./migration/counts.js";

const NOW = new Date("2026-11-23T01:10:00Z");

/** A file as the first version left it: 2026-11-22 and -23 are the days 20779 and 20780. */
const firstVersionFile = async (): Promise<string> => {
  const file = join(await temporaryDirectory(), "visits.db");
  const database = new DatabaseSync(file);
  database.exec(`
    PRAGMA journal_mode = WAL;
    ${COUNTS}
    INSERT INTO site VALUES (1, 'mau'), (2, 'khac');
    INSERT INTO page VALUES (1, 1, '/tin/a'), (2, 1, '/tin/b'), (3, 2, '/tin/a');
    INSERT INTO page_day VALUES (1, 20779, 5), (1, 20780, 2), (2, 20780, 1), (3, 20780, 4);
    INSERT INTO site_day VALUES (1, 20779, 5, 3, 2), (1, 20780, 3, 2, 2), (2, 20780, 4, 1, 1);
    INSERT INTO visitor_day VALUES
      (1, 20779, x'0102030405060708', 1795320000),
      (1, 20780, x'1112131415161718', ${NOW.getTime() / 1000 - 60}),
      (1, 20780, x'2122232425262728', ${NOW.getTime() / 1000 - 600});
    INSERT INTO salt VALUES (20780, x'${"ab".repeat(32)}', 1795366800);
    PRAGMA user_version = 1;
  `);
  database.close();
  return file;
};

test("a file of the first version is brought up to date without losing a count", async () => {
  const file = await firstVersionFile();
  const counter = openCounter({ file, now: () => NOW });
  expect(await counter.visits(SITE, NOW)).toMatchObject({ online: 1, today: 2, yesterday: 3, week: 2, total: 5 });
  expect((await counter.visits({ id: "khac" }, NOW)).total).toBe(1);
  expect([...(await counter.views(SITE, ["/tin/a", "/tin/b"])).values()]).toEqual([7, 1]);
  expect([...(await counter.views({ id: "khac" }, ["/tin/a"])).values()]).toEqual([4]);
  await counter.close();
});

test("visitors of such a file are still known, by the key of their day", async () => {
  const file = await firstVersionFile();
  const database = new DatabaseSync(file);
  const rows = () => database.prepare("SELECT hex(visitor) AS visitor, seen FROM visitor_day ORDER BY visitor").all();
  const before = rows();
  const counter = openCounter({ file, now: () => NOW });
  await counter.visits(SITE, NOW);
  expect(rows()).toEqual(before);
  expect(database.prepare("SELECT hex(key) AS key FROM salt WHERE day = 20780").get()).toEqual({
    key: "AB".repeat(32),
  });
  await counter.close();
  database.close();
});

test("a file that was made for something else is refused, and left as it is", async () => {
  const file = join(await temporaryDirectory(), "other.db");
  const database = new DatabaseSync(file);
  database.exec("PRAGMA application_id = 7; CREATE TABLE note (text TEXT)");
  expect(() => openCounter({ file })).toThrow(/an SQLite database made for something else/);
  expect(database.prepare("SELECT name FROM sqlite_master").all()).toEqual([{ name: "note" }]);
  database.close();
});
