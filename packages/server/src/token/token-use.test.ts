import { chmod, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { temporaryDirectory } from "../temporary-directory.fixture.js";
import { createToken, listTokens, listTokenUses, openTokenStore, revokeToken } from "./index.js";
import { BOARD, NOW, storeBench, tokenErrorOf } from "./token.fixture.js";

describe("the functions for the command line", () => {
  test("make, list and revoke tokens of a file, the oldest first", async () => {
    const file = join(await temporaryDirectory(), "tokens.db");
    const first = createToken({ file, scope: BOARD, label: "Văn phòng", now: () => NOW });
    const second = createToken({
      file,
      scope: { kind: "site", id: "hon-la" },
      label: "Trung tâm CNTT",
      now: () => new Date("2026-11-24"),
    });
    expect(listTokens({ file })).toEqual([first.token, second.token]);
    revokeToken({ file, id: first.token.id, now: () => NOW });
    expect(listTokens({ file }).map(({ revokedAt }) => revokedAt)).toEqual([NOW, null]);
    expect(listTokenUses({ file })).toEqual([]);
  });
});

describe("the log of uses", () => {
  const use = (token: string) => ({ token, at: NOW, action: "publish", target: BOARD }) as const;

  test("holds a use from its beginning, whatever becomes of it", async () => {
    const { file, store } = await storeBench();
    const { token } = store.create({ scope: BOARD, label: "x" });
    const number = store.beginUse(use(token.id));
    store.beginUse(use(token.id));
    expect(listTokenUses({ file }).map(({ result }) => result)).toEqual([null, null]);
    store.finishUse(number, "published 3f9a");
    expect(listTokenUses({ file, limit: 5 })).toEqual([
      { ...use(token.id), admitted: true, result: null },
      { ...use(token.id), admitted: true, result: "published 3f9a" },
    ]);
    expect(listTokenUses({ file, limit: 1 })).toHaveLength(1);
  });

  test("keeps all that was admitted, and the newest ten thousand that were refused", async () => {
    const { store } = await storeBench();
    const { token } = store.create({ scope: BOARD, label: "x" });
    store.finishUse(store.beginUse(use(token.id)), "published 1");
    for (let index = 0; index < 10_050; index += 1) store.refuseUse(use(token.id), `${index}`);
    store.finishUse(store.beginUse(use(token.id)), "published 2");
    const uses = store.uses(20_000);
    expect(uses).toHaveLength(10_002);
    expect(uses.at(-1)?.result).toBe("published 1");
    expect(uses.at(-2)?.result).toBe("50");
  });

  test("takes no use of a token that nobody made", async () => {
    const { store } = await storeBench();
    const { token } = store.create({ scope: BOARD, label: "x" });
    expect(() => store.beginUse(use("0".repeat(16)))).toThrow();
    expect(() => store.refuseUse(use("0".repeat(16)), "wrong-scope")).toThrow();
    store.beginUse(use(token.id));
    expect(store.uses().map((found) => found.token)).toEqual([token.id]);
  });
});

describe("the tokens' file", () => {
  test("is its owner's alone", async () => {
    const { file } = await storeBench();
    for (const name of [file, `${file}-wal`]) expect((await stat(name)).mode & 0o777).toBe(0o600);
  });

  test("that is no such file is refused, and left as it is", async () => {
    const file = join(await temporaryDirectory(), "tokens.db");
    await writeFile(file, "không phải SQLite, nhưng đủ dài để xem có phải không");
    await chmod(file, 0o640);
    expect(tokenErrorOf(() => openTokenStore({ file })).code).toBe("unusable-file");
    expect(await readFile(file, "utf8")).toContain("không phải SQLite");
    expect(tokenErrorOf(() => openTokenStore({ file: join(file, "x") })).code).toBe("unusable-file");
  });

  test("of a newer version is refused", async () => {
    const { file, store } = await storeBench();
    store.close();
    const database = new DatabaseSync(file);
    database.exec("PRAGMA user_version = 99");
    database.close();
    const { code, wording } = tokenErrorOf(() => openTokenStore({ file }));
    expect(code).toBe("newer-file");
    expect(wording.en).toMatch(/has version 99, newer than version 1/);
  });
});
