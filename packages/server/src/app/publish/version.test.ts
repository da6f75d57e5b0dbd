import { describe, expect, test } from "vitest";
import { jsonOf, problemOf } from "../app.fixture.js";
import { type Answer, BOARD, boardZip, publishBench, put } from "./publish.fixture.js";

describe("two editors", () => {
  test("who name the version that they changed do not overwrite each other", async () => {
    const { app, secretFor } = await publishBench();
    const secret = secretFor(BOARD);
    const { version } = await jsonOf<Answer>(await put(app, secret, boardZip("nền")));
    const based = { "If-Match": `"${version}"` };
    const answers = await Promise.all(["một", "hai"].map((edition) => put(app, secret, boardZip(edition), based)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const refused = answers.find(({ status }) => status === 412) as Response;
    const accepted = answers.find(({ status }) => status === 200) as Response;
    const { version: current } = await jsonOf<Answer>(accepted);
    const problem = await problemOf(refused);
    expect(problem).toMatchObject({ type: "urn:khukit:problem:changed-meanwhile", current });
    expect(problem.detail_en).toContain(current);
  });

  test("may ask again after an answer was lost", async () => {
    const { app, secretFor } = await publishBench();
    const secret = secretFor(BOARD);
    const { version } = await jsonOf<Answer>(await put(app, secret, boardZip("một")));
    const based = { "If-Match": `"${version}"` };
    await put(app, secret, boardZip("hai"), based);
    const again = await put(app, secret, boardZip("hai"), based);
    expect([again.status, (await jsonOf<Answer>(again)).changed]).toEqual([200, false]);
  });

  test.each([
    ["If-None-Match", "*", 412],
    ["If-Match", "*", 200],
    ["If-Match", '"other"', 412],
    ["If-Match", "CURRENT", 412],
    ["If-Match", 'W/"CURRENT"', 412],
    ["If-Match", '"other", "CURRENT"', 200],
    ["If-None-Match", '"other"', 200],
    ["If-None-Match", '"CURRENT"', 412],
    ["If-None-Match", 'W/"CURRENT"', 412],
  ])("where something is published, %s: %s is %i", async (header, value, status) => {
    const { app, secretFor } = await publishBench();
    const secret = secretFor(BOARD);
    const { version } = await jsonOf<Answer>(await put(app, secret, boardZip("một")));
    const response = await put(app, secret, boardZip("hai"), { [header]: value.replace("CURRENT", version) });
    expect(response.status).toBe(status);
  });

  test.each([
    ["If-None-Match", "*", 201],
    ["If-Match", "*", 412],
    ["If-Match", '"null"', 412],
  ])("where nothing is published, %s: %s is %i", async (header, value, status) => {
    const { app, secretFor } = await publishBench();
    expect((await put(app, secretFor(BOARD), boardZip(), { [header]: value })).status).toBe(status);
  });
});

describe("a board's versions", () => {
  test("are told to who may publish it", async () => {
    const { app, secretFor, setNow } = await publishBench();
    const secret = secretFor(BOARD);
    const first = await jsonOf<Answer>(await put(app, secret, boardZip("một")));
    setNow("2026-11-24T01:00:00Z");
    const second = await jsonOf<Answer>(await put(app, secret, boardZip("hai")));
    const headers = { Authorization: `Bearer ${secret}` };
    expect(await jsonOf(await app.request("/v1/boards/mau/versions", { headers }))).toEqual({
      board: "mau",
      current: second.version,
      since: "2026-11-24T01:00:00.000Z",
      versions: [
        { version: second.version, publishedAt: "2026-11-24T01:00:00.000Z", files: 9 },
        { version: first.version, publishedAt: "2026-11-23T01:00:00.000Z", files: 9 },
      ],
    });
    expect((await app.request("/v1/boards/mau/versions")).status).toBe(401);
  });

  test("are none where nothing was published", async () => {
    const { app, secretFor } = await publishBench();
    const headers = { Authorization: `Bearer ${secretFor(BOARD)}` };
    const response = await app.request("/v1/boards/mau/versions", { headers });
    expect((await problemOf(response)).type).toBe("urn:khukit:problem:unpublished-board");
  });
});
