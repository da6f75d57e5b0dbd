import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { counterBench, SITE } from "./counter.fixture.js";
import { openCounter } from "./index.js";

test("two processes on one file count into one book, and each sees what the other did", async () => {
  const { file, counter, view, now } = await counterBench();
  const other = openCounter({ file, now: () => now });
  await view("2026-11-23T01:00:00Z", "A");
  const seen = await other.count({
    site: SITE,
    path: "/",
    client: { address: "198.51.100.1", userAgent: "B" },
    at: now,
  });
  expect(seen).toMatchObject({ views: 2, visits: { today: 2, total: 2 } });
  expect(await counter.visits(SITE, now)).toMatchObject({ today: 2, total: 2 });
  await other.close();
});

test("a site is written down with its time zone and who may count it, and anew when they change", async () => {
  const { file, view } = await counterBench();
  const rowOf = () => {
    const database = new DatabaseSync(file, { readOnly: true });
    const row = database.prepare("SELECT key, time_zone, origins FROM site").get();
    database.close();
    return row;
  };
  await view("2026-11-23T01:00:00Z");
  expect(rowOf()).toEqual({ key: "mau", time_zone: "Asia/Ho_Chi_Minh", origins: null });
  const site = { ...SITE, timeZone: "Europe/Paris", origins: ["https://kkt.example.vn"] };
  await view("2026-11-23T01:00:00Z", "A", "/", site);
  expect(rowOf()).toEqual({ key: "mau", time_zone: "Europe/Paris", origins: '["https://kkt.example.vn"]' });
});
