import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { TokenScope } from "../../token/index.js";
import { problemOf } from "../app.fixture.js";
import { BOARD, boardZip, type PublishBench, publishBench, put } from "./publish.fixture.js";

const SITE: TokenScope = { kind: "site", id: "mau" };

const INVALID = 'Bearer realm="khukit", error="invalid_token"';

/** How a request with this header is refused. */
const refusalOf = async ({ app }: PublishBench, authorization: string | null) => {
  const headers = authorization === null ? {} : { Authorization: authorization };
  const response = await put(app, null, boardZip(), headers);
  const { type, detail, detail_en } = await problemOf(response);
  expect(detail).not.toBe(detail_en);
  return [response.status, type.split(":").at(-1), response.headers.get("WWW-Authenticate")];
};

describe("a publication", () => {
  test("without a token is 401, and told how to bring one", async () => {
    const bench = await publishBench();
    expect(await refusalOf(bench, null)).toEqual([401, "missing-token", 'Bearer realm="khukit"']);
    const { detail_en } = await problemOf(await put(bench.app, null, boardZip()));
    expect(detail_en).toContain('"Authorization: Bearer khu_…"');
  });

  test.each([
    "",
    "Bearer",
    "Bearer ",
    "Bearer khu_",
    `Bearer khu_${"a".repeat(43)}`,
    `Bearer khu_${"a".repeat(42)}`,
    `Bearer khu_${"a".repeat(44)}`,
    `Bearer khu_${"a".repeat(100_000)}`,
    "Bearer SECRET khu_x",
    "Bearer XSECRET",
    "Bearer SECRET=",
    "Bearer %SECRET",
    "Basic SECRET",
    "Token SECRET",
    "SECRET",
    'Bearer "SECRET"',
    "Bearer SECRET, Bearer SECRET",
    "Bearer ' OR 1=1 --",
  ])("with %j is 401", async (authorization) => {
    const bench = await publishBench();
    const secret = bench.secretFor(BOARD);
    expect(await refusalOf(bench, authorization.replaceAll("SECRET", secret))).toEqual([401, "unknown-token", INVALID]);
    expect(bench.store.boards()).toEqual([]);
    expect(bench.tokens.uses()).toEqual([]);
  });

  test.each(["bearer", "BEARER", "Bearer  "])("may write the scheme as %j", async (scheme) => {
    const bench = await publishBench();
    const response = await put(bench.app, null, boardZip(), { Authorization: `${scheme} ${bench.secretFor(BOARD)}` });
    expect(response.status).toBe(201);
  });

  test("with a token in the address is 401: addresses end up in logs", async () => {
    const { app, secretFor } = await publishBench();
    const path = `/v1/boards/mau?access_token=${secretFor(BOARD)}`;
    const response = await app.request(path, { method: "PUT", body: boardZip() });
    expect((await problemOf(response)).type).toBe("urn:khukit:problem:missing-token");
  });

  test("with a token that has expired is 401, up to the instant before it is not", async () => {
    const bench = await publishBench();
    const secret = bench.secretFor(BOARD, new Date("2026-12-01T00:00:00Z"));
    bench.setNow("2026-11-30T23:59:59.999Z");
    expect((await put(bench.app, secret, boardZip())).status).toBe(201);
    bench.setNow("2026-12-01T00:00:00Z");
    expect(await refusalOf(bench, `Bearer ${secret}`)).toEqual([401, "expired-token", INVALID]);
  });

  test("with a token that was revoked is 401 from the next request on", async () => {
    const bench = await publishBench();
    const secret = bench.secretFor(BOARD);
    expect((await put(bench.app, secret, boardZip())).status).toBe(201);
    bench.tokens.revoke(bench.tokens.list()[0]?.id ?? "");
    expect(await refusalOf(bench, `Bearer ${secret}`)).toEqual([401, "revoked-token", INVALID]);
  });

  test.each<TokenScope>([SITE, { kind: "board", id: "khac" }, { kind: "board", id: "mau-2" }])(
    "with a token for %j is 403, whether there is such a board or not",
    async (scope) => {
      const bench = await publishBench();
      const secret = bench.secretFor(scope);
      const refused = [403, "wrong-scope", 'Bearer realm="khukit", error="insufficient_scope"'];
      expect(await refusalOf(bench, `Bearer ${secret}`)).toEqual(refused);
      await put(bench.app, bench.secretFor(BOARD), boardZip());
      expect(await refusalOf(bench, `Bearer ${secret}`)).toEqual(refused);
    },
  );

  test.each(["..%2f..%2fetc", "%2e%2e", "Mau", "m%C3%A0u", "mau%00", "__proto__", "constructor"])(
    "to the board %s is refused, and makes no directory",
    async (board) => {
      const bench = await publishBench();
      const response = await put(bench.app, bench.secretFor(BOARD), boardZip(), {}, board);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(readdirSync(join(bench.directory, "versions"))).toEqual([]);
    },
  );
});
