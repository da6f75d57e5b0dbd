import { describe, expect, test } from "vitest";
import { makeCounter } from "../../counter/make-counter.js";
import { presenceBoard } from "../../counter/presence.js";
import { openSqliteStore } from "../../counter/sqlite/index.js";
import { appBench, postHit, problemOf } from "../app.fixture.js";

/** A real store whose figures cannot be read for a while, though views are written. */
const unreadableStore = () => {
  const store = openSqliteStore(":memory:");
  const trouble = { isThere: true };
  const readVisits: typeof store.readVisits = async (site, starts) => {
    if (trouble.isThere) throw new Error("disk I/O error");
    return store.readVisits(site, starts);
  };
  return { store: { ...store, readVisits }, trouble };
};

describe("a hit that is on disk when the figures cannot be read", () => {
  test("is no 503, which would have it sent and counted again", async () => {
    const { store, trouble } = unreadableStore();
    const counter = makeCounter(
      store,
      presenceBoard(async () => []),
      10,
    );
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
