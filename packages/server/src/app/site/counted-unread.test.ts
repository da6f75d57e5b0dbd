import { describe, expect, test } from "vitest";
import { makeLedger } from "../../counter/ledger/make-ledger.js";
import { queueCounter } from "../../counter/queue-counter.js";
import { openSqliteStore } from "../../counter/sqlite/index.js";
import { appBench, postHit, problemOf } from "../app.fixture.js";

/** A real store whose figures cannot be read for a while, though views are written. */
const unreadableStore = () => {
  const store = openSqliteStore({ file: ":memory:", now: 0 });
  const trouble = { isThere: true };
  const readSites: typeof store.readSites = async (questions) => {
    if (trouble.isThere) throw new Error("disk I/O error");
    return store.readSites(questions);
  };
  return { store: { ...store, readSites }, trouble };
};

describe("a hit that is on disk when the figures cannot be read", () => {
  test("is no 503, which would have it sent and counted again", async () => {
    const { store, trouble } = unreadableStore();
    const counter = queueCounter(makeLedger(store), { queue: 10, group: 10 });
    const { app, reported } = await appBench({ counter });
    const response = await postHit(app);
    expect(response.headers.get("Retry-After")).toBeNull();
    expect(await problemOf(response)).toMatchObject({ status: 500, type: "urn:khukit:problem:counted-unread" });
    expect(reported).toHaveLength(1);
    trouble.isThere = false;
    expect(await (await postHit(app)).json()).toMatchObject({ views: 2, visits: { today: 1 } });
    await counter.close();
  });
});
