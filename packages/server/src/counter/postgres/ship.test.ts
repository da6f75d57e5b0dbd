import { describe, expect, test } from "vitest";
import type { StoredView } from "../store.js";
import { connect } from "./connect.js";
import { rowsIn } from "./node.fixture.js";
import { makeNumbers } from "./numbers.js";
import { serverForTests, skippedBecause } from "./postgres.fixture.js";
import { ship } from "./ship.js";

const why = skippedBecause();

const SITE = { id: "mau", timeZone: "Asia/Ho_Chi_Minh", origins: null };

const entry = (seq: number, fields: Partial<StoredView> = {}) => ({
  seq,
  views: [{ site: SITE, path: "/", day: 20_780, seen: seq, visitor: null, formerly: null, id: null, ...fields }],
  visits: [],
});

describe.skipIf(why !== "")(`a parcel${why}`, () => {
  const server = serverForTests();

  const bench = async () => {
    const address = server().address();
    const client = await connect(address, () => undefined);
    const numbers = makeNumbers();
    const send = (run: string, ...entries: readonly ReturnType<typeof entry>[]) =>
      ship(client, { parcel: { run, entries }, touched: [], run }, numbers);
    const viewsOf = async () => Number((await rowsIn(address, "SELECT sum(views) FROM site_day"))[0]?.["sum"]);
    return { client, send, viewsOf };
  };

  test("that is sent again, because its sender did not learn of the commit, counts once", async () => {
    const { client, send, viewsOf } = await bench();
    expect((await send("a", entry(1), entry(2))).isNew).toBe(true);
    expect((await send("a", entry(1), entry(2))).isNew).toBe(false);
    expect(await viewsOf()).toBe(2);
    await client.end();
  });

  test("that is sent again together with more counts what is new of it", async () => {
    const { client, send, viewsOf } = await bench();
    await send("a", entry(1), entry(2));
    const { tally, isNew } = await send("a", entry(1), entry(2), entry(3));
    expect([tally.counted.length, isNew]).toEqual([1, false]);
    expect(await viewsOf()).toBe(3);
    await client.end();
  });

  test("counts by the run that sends it: another's numbers are others", async () => {
    const { client, send, viewsOf } = await bench();
    await send("a", entry(5));
    expect((await send("b", entry(1))).isNew).toBe(true);
    expect(await viewsOf()).toBe(2);
    await client.end();
  });

  test("that fails half way leaves nothing, and can be sent again", async () => {
    const { client, send, viewsOf } = await bench();
    await send("a", entry(1));
    const broken = entry(2, { path: "/moi", visitor: "not hexadecimal", id: "0102030405060708" });
    await expect(send("a", broken)).rejects.toThrow(/invalid hexadecimal/);
    expect(await viewsOf()).toBe(1);
    await send("a", entry(2, { path: "/moi", visitor: "0102030405060708", id: "0102030405060708" }));
    expect(await viewsOf()).toBe(2);
    await client.end();
  });
});
