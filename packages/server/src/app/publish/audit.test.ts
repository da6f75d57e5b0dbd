import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemOf } from "../app.fixture.js";
import { BOARD, boardZip, publishBench, put } from "./publish.fixture.js";

describe("the audit log", () => {
  test("holds every use: which token, what, when, and how it ended", async () => {
    const bench = await publishBench();
    const { app, tokens, setNow } = bench;
    const { token, secret } = tokens.create({ scope: BOARD, label: "Văn phòng" });
    const { version } = (await (await put(app, secret, boardZip())).json()) as { version: string };
    setNow("2026-11-23T02:00:00Z");
    await put(app, secret, boardZip());
    await put(app, secret, "{}");
    await put(app, secret, JSON.stringify({ files: {} }));
    await put(app, secret, boardZip("hai"), { "If-Match": '"x"' });
    await app.request("/v1/boards/mau/versions", { headers: { Authorization: `Bearer ${secret}` } });
    await put(app, secret, boardZip(), {}, "khac");
    tokens.revoke(token.id);
    await put(app, secret, boardZip());
    const use = { token: token.id, target: BOARD, action: "publish", at: new Date("2026-11-23T02:00:00Z") };
    expect(tokens.uses().toReversed()).toEqual([
      { ...use, at: new Date("2026-11-23T01:00:00Z"), admitted: true, result: `published ${version}` },
      { ...use, admitted: true, result: `unchanged ${version}` },
      { ...use, admitted: true, result: "wrong-body" },
      { ...use, admitted: true, result: "invalid-folder" },
      { ...use, admitted: true, result: "changed-meanwhile" },
      { ...use, action: "list-versions", admitted: true, result: "listed" },
      { ...use, target: { kind: "board", id: "khac" }, admitted: false, result: "wrong-scope" },
      { ...use, admitted: false, result: "revoked-token" },
    ]);
  });

  test("tells what failed inside, whose cause the server's log holds", async () => {
    const cause = new Error("đĩa hỏng");
    const bench = await publishBench({ checker: () => Promise.reject(cause) });
    const response = await put(bench.app, bench.secretFor(BOARD), boardZip());
    expect((await problemOf(response)).type).toBe("urn:khukit:problem:internal");
    expect(bench.reported).toEqual([cause]);
    expect(bench.tokens.uses()[0]).toMatchObject({ admitted: true, result: "failed" });
  });
});

const filesUnder = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, encoding: "utf8" })
    .map((name) => join(directory, name))
    .filter((file) => statSync(file).isFile());

test("a secret stands in no answer, no report and no file", async () => {
  const bench = await publishBench();
  const { app, secretFor, reported, directory } = bench;
  const secret = secretFor(BOARD);
  const other = secretFor({ kind: "board", id: "khac" });
  const answers = [
    await put(app, secret, boardZip()),
    await put(app, secret, "{}"),
    await put(app, other, boardZip()),
    await put(app, `${secret}x`, boardZip()),
    await put(app, secret, JSON.stringify({ files: {} })),
    await app.request("/v1/boards/mau/versions", { headers: { Authorization: `Bearer ${secret}` } }),
    await app.request("/v1/boards/mau"),
    await app.request("/metrics"),
  ];
  const shown = await Promise.all(
    answers.map(async (answer) => JSON.stringify([...answer.headers, await answer.text()])),
  );
  const kept = filesUnder(directory).map((file) => readFileSync(file).toString("latin1"));
  expect(kept.length).toBeGreaterThan(3);
  for (const text of [...shown, ...reported.map(String), ...kept]) {
    for (const hidden of [secret, other]) {
      expect(text).not.toContain(hidden);
      expect(text).not.toContain(hidden.slice(4));
      expect(text).not.toContain(Buffer.from(hidden.slice(4), "base64url").toString("latin1"));
    }
  }
});
