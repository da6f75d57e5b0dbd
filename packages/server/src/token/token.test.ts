import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { revokeToken, standingOf, TokenError, type TokenScope } from "./index.js";
import { BOARD, NOW, storeBench, tokenErrorOf } from "./token.fixture.js";

describe("a token", () => {
  test("is khu_ and 32 random bytes as base64url, and named by the SHA-256 of that", async () => {
    const { store } = await storeBench({ random: (count) => new Uint8Array(count).fill(0xfb) });
    const { token, secret } = store.create({ scope: BOARD, label: "Văn phòng" });
    expect(secret).toBe("khu_-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_s");
    expect(token).toEqual({
      id: createHash("sha256").update(secret).digest("hex").slice(0, 16),
      scope: BOARD,
      label: "Văn phòng",
      createdAt: NOW,
      expiresAt: null,
      revokedAt: null,
    });
  });

  test("is found by its secret and by nothing else", async () => {
    const { store } = await storeBench();
    const made = Array.from({ length: 20 }, (_, index) =>
      store.create({ scope: { kind: "site", id: `s-${index}` }, label: "x" }),
    );
    for (const { token, secret } of made) {
      expect(store.find(secret)).toEqual(token);
      expect(store.find(token.id)).toBeNull();
      expect(store.find(`${secret} `)).toBeNull();
      expect(store.find(secret.toUpperCase())).toBeNull();
      expect(store.find(secret.slice(4))).toBeNull();
    }
  });

  test("is not found by a secret that has only its name in common with it", async () => {
    const { file, store } = await storeBench();
    const { token, secret } = store.create({ scope: BOARD, label: "x" });
    const database = new DatabaseSync(file);
    database.prepare("UPDATE token SET hash = zeroblob(32) WHERE id = ?").run(token.id);
    database.close();
    expect(store.find(secret)).toBeNull();
  });

  test("leaves its secret nowhere", async () => {
    const { file, store } = await storeBench();
    const { secret } = store.create({ scope: BOARD, label: "x" });
    for (const name of [file, `${file}-wal`]) {
      const bytes = await readFile(name);
      expect(bytes.includes(secret)).toBe(false);
      expect(bytes.includes(Buffer.from(secret.slice(4), "base64url"))).toBe(false);
    }
    expect(JSON.stringify(store.list())).not.toContain(secret.slice(4));
  });

  test("differs from every other one", async () => {
    const { store } = await storeBench();
    const secrets = Array.from({ length: 50 }, () => store.create({ scope: BOARD, label: "x" }).secret);
    expect(new Set(secrets).size).toBe(50);
  });

  test("may end by itself: it holds before that instant and no longer at it", async () => {
    const { store } = await storeBench();
    const expiresAt = new Date("2027-01-01T00:00:00Z");
    const { token } = store.create({ scope: BOARD, label: "x", expiresAt });
    expect(standingOf(token, new Date(expiresAt.getTime() - 1))).toBe("valid");
    expect(standingOf(token, expiresAt)).toBe("expired");
  });

  test("ends when it is revoked, for good, and in every process", async () => {
    const { file, store } = await storeBench();
    const { token, secret } = store.create({ scope: BOARD, label: "x" });
    const revokedAt = new Date("2026-11-24T00:00:00Z");
    expect(revokeToken({ file, id: token.id, now: () => revokedAt })).toEqual({ ...token, revokedAt });
    const found = store.find(secret);
    expect(found && standingOf(found, NOW)).toBe("revoked");
    expect(store.revoke(token.id).revokedAt).toEqual(revokedAt);
  });
});

describe("a token that cannot be made", () => {
  test.each<readonly [string, TokenScope, string, Date | null, RegExp]>([
    ["for no id", { kind: "board", id: "" }, "x", null, /expected an identifier of small unaccented letters/],
    ["for a path", { kind: "board", id: "../x" }, "x", null, /"\.\.\/x" is not valid/],
    ["without a label", BOARD, " ", null, /A label on one line/],
    ["with a label of two lines", BOARD, "Văn\nphòng", null, /A label on one line/],
    ["with a label that is too long", BOARD, "a".repeat(121), null, /at most 120 characters/],
    ["that has ended", BOARD, "x", NOW, /The time of expiry has passed/],
    ["that ends at no time", BOARD, "x", new Date("không"), /The time of expiry has passed/],
  ])("%s is refused in both languages", async (_, scope, label, expiresAt, message) => {
    const { store } = await storeBench();
    const { code, wording } = tokenErrorOf(() => store.create({ scope, label, expiresAt }));
    expect(code).toBe("wrong-token");
    expect(wording.en).toMatch(message);
    expect(wording.vi).not.toBe(wording.en);
    expect(store.list()).toEqual([]);
  });

  test("whatever its scope and label are, it is made whole or refused", async () => {
    const { store } = await storeBench();
    fc.assert(
      fc.property(
        fc.constantFrom("board", "site"),
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary" }),
        (kind, id, label) => {
          try {
            const { secret } = store.create({ scope: { kind, id }, label });
            expect(store.find(secret)).toMatchObject({ scope: { kind, id }, label });
          } catch (error) {
            expect(error).toBeInstanceOf(TokenError);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

test("a revocation of what nobody made says so, and does not repeat what it was given", async () => {
  const { store } = await storeBench();
  const { secret } = store.create({ scope: BOARD, label: "x" });
  for (const id of ["", "0".repeat(16), secret, "' OR 1=1 --"]) {
    const { code, message } = tokenErrorOf(() => store.revoke(id));
    expect(code).toBe("unknown-token");
    expect(message).not.toContain(secret);
  }
  expect(store.list()[0]?.revokedAt).toBeNull();
});
