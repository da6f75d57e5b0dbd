import { formatProblem, type Problem } from "@khukit/core/problem";
import { describe, expect, test } from "vitest";
import type { TokenScope } from "../../token/index.js";
import { jsonOf, problemOf } from "../app.fixture.js";
import { BOARD, boardZip, type PublishBench, publishBench, put } from "./publish.fixture.js";

const SITE: TokenScope = { kind: "site", id: "mau" };

const OLD = { total: 1_030_002, at: "2026-11-20" };

const publishedBench = async (): Promise<PublishBench> => {
  const bench = await publishBench();
  await put(bench.app, bench.secretFor(BOARD), boardZip());
  return bench;
};

const setBaseline = ({ app }: PublishBench, secret: string, body: unknown, site = "mau") =>
  app.request(`/v1/sites/${site}/baseline`, {
    method: "PUT",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: { Authorization: `Bearer ${secret}` },
  });

const totalOf = async ({ app }: PublishBench): Promise<unknown> =>
  (await jsonOf<{ total: number }>(await app.request("/v1/sites/mau/visits"))).total;

describe("an old counter's total", () => {
  test("is what counting goes on from", async () => {
    const bench = await publishedBench();
    const response = await setBaseline(bench, bench.secretFor(SITE), { ...OLD, views: { "/tin/a": 1573 } });
    expect(response.status).toBe(200);
    expect(await jsonOf(response)).toMatchObject({ site: "mau", visits: { total: 1_030_002, today: 0 } });
    const hit = { method: "POST", body: '{"path":"/tin/a"}', headers: { "User-Agent": "A" } };
    expect(await jsonOf(await bench.app.request("/v1/sites/mau/hits", hit))).toMatchObject({
      views: 1574,
      visits: { total: 1_030_003, today: 1 },
    });
  });

  test("is told as often as one likes, and corrected by telling another one, also back", async () => {
    const bench = await publishedBench();
    const secret = bench.secretFor(SITE);
    const told = [OLD, OLD, { ...OLD, total: 5 }, OLD];
    const totals: unknown[] = [];
    for (const body of told) {
      expect((await setBaseline(bench, secret, body)).status).toBe(200);
      totals.push(await totalOf(bench));
    }
    expect(totals).toEqual([1_030_002, 1_030_002, 5, 1_030_002]);
  });

  test("may come with what the old counter showed of its day, week, month and year", async () => {
    const bench = await publishedBench();
    const body = { ...OLD, at: "2026-11-23", today: 3, week: 3, month: 40, year: 500 };
    await setBaseline(bench, bench.secretFor(SITE), body);
    expect(await jsonOf(await bench.app.request("/v1/sites/mau/visits"))).toMatchObject({
      today: 3,
      month: 40,
      year: 500,
    });
  });

  test("is written to the audit log", async () => {
    const bench = await publishedBench();
    await setBaseline(bench, bench.secretFor(SITE), OLD);
    expect(bench.tokens.uses()[0]).toMatchObject({
      action: "set-baseline",
      target: SITE,
      admitted: true,
      result: "total 1030002 at 2026-11-20",
    });
  });

  test.each([
    ["nothing", "", ["is missing; expected the old counter's figures"]],
    ["no JSON", "{", []],
    ["a list", "[]", []],
    ["no total", { at: OLD.at }, ['column "total": is missing']],
    ["no day", { total: 1 }, ['column "at": is missing']],
    [
      "a total below zero and no such day",
      { total: -1, at: "2026-02-30" },
      ['"at": found "2026-02-30"', '"total": found "-1"'],
    ],
    ["a day to come", { ...OLD, at: "2026-11-24" }, ['"at": the day "2026-11-24" has not come']],
    ["what nobody knows", { ...OLD, visitors: 1 }, ['"visitors": is not a known field']],
    ["views of no path", { ...OLD, views: { "tin/a": 1 } }, []],
  ])("is refused with every problem where it is %s", async (_, body, reasons) => {
    const bench = await publishedBench();
    const problem = await problemOf(await setBaseline(bench, bench.secretFor(SITE), body));
    expect(problem).toMatchObject({ status: 422, type: "urn:khukit:problem:wrong-baseline" });
    const lines = (problem as unknown as { problems: readonly Problem[] }).problems.map((found) =>
      formatProblem(found, "en"),
    );
    expect(lines.length).toBe(Math.max(1, reasons.length));
    for (const reason of reasons) expect(lines.join("\n")).toContain(reason);
    expect(await totalOf(bench)).toBe(0);
  });

  test("over one megabyte is 413", async () => {
    const bench = await publishedBench();
    const response = await setBaseline(bench, bench.secretFor(SITE), JSON.stringify(OLD).padEnd(1_000_001));
    expect((await problemOf(response)).status).toBe(413);
  });

  test("needs the site's own token, and a site", async () => {
    const bench = await publishedBench();
    expect((await setBaseline(bench, bench.secretFor(BOARD), OLD)).status).toBe(403);
    expect((await setBaseline(bench, bench.secretFor({ kind: "site", id: "khac" }), OLD)).status).toBe(403);
    const unknown = await setBaseline(bench, bench.secretFor({ kind: "site", id: "khac" }), OLD, "khac");
    expect((await problemOf(unknown)).type).toBe("urn:khukit:problem:unknown-site");
    expect(await totalOf(bench)).toBe(0);
  });
});
