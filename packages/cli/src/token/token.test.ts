import { readdirSync } from "node:fs";
import { join } from "node:path";
import { openTokenStore } from "@khukit/server";
import { describe, expect, it } from "vitest";
import { workplace } from "../command/run.fixture.js";
import { UsageError } from "../command/usage.js";
import { type TokenOptions, token } from "./token.js";

const NOW = new Date("2026-11-23T01:00:00Z");

/** Runs the command with a clock that stands still, and tells what it wrote where. */
const khuToken = (words: readonly string[], options: TokenOptions, now = NOW) => {
  const written = { stdout: "", stderr: "" };
  const output = (name: "stdout" | "stderr") => ({ write: (text: string) => (written[name] += text) });
  const terminal = { stdout: output("stdout"), stderr: output("stderr"), once: () => undefined };
  return { status: token(words, options, terminal, () => now), ...written };
};

const OFFICE = { board: "quang-binh", label: "Văn phòng" };

const storeIn = (directory: string): string => join(directory, "store");

const idOf = (line: string): string => line.split(" ")[0] ?? "";

describe("khu token create", () => {
  it("prints the secret alone, and says beside it what it is for and that it is shown once", () => {
    const store = storeIn(workplace());
    const { status, stdout, stderr } = khuToken(["create"], { store, ...OFFICE, expires: "2027-12-31" });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^khu_[\w-]{43}\n$/);
    expect(stderr).toContain("board:quang-binh  còn hiệu lực / valid  Văn phòng  (từ / since 2026-11-23 08:00:00");
    expect(stderr).toContain("Token chỉ hiện một lần này");
    expect(stderr).not.toContain(stdout.trim());
  });

  it("makes a token that the server takes, through the last day by Vietnam's calendar", () => {
    const store = storeIn(workplace());
    const { stdout } = khuToken(["create"], { store, site: "hon-la", label: "x", expires: "2026-11-23" });
    const tokens = openTokenStore({ file: join(store, "tokens.db") });
    expect(tokens.find(stdout.trim())).toMatchObject({
      scope: { kind: "site", id: "hon-la" },
      expiresAt: new Date("2026-11-23T17:00:00Z"),
    });
    tokens.close();
  });

  it.each([
    ["no scope", { label: "x" }],
    ["two scopes", { board: "a", site: "b", label: "x" }],
    ["no label", { board: "a" }],
    ["no day", { ...OFFICE, expires: "31/12/2027" }],
  ])("is refused as a wrong command line with %s, and makes no store", (_, options) => {
    const directory = workplace();
    expect(() => khuToken(["create"], { store: storeIn(directory), ...options })).toThrow(UsageError);
    expect(readdirSync(directory)).not.toContain("store");
  });

  it.each([
    ["an id that is none", { ...OFFICE, board: "Quảng Bình" }, "expected an identifier of small unaccented letters"],
    ["a day that has passed", { ...OFFICE, expires: "2026-11-22" }, "The time of expiry has passed"],
  ])("says in both languages why %s is refused, and exits 1", (_, options, reason) => {
    const { status, stdout, stderr } = khuToken(["create"], { store: storeIn(workplace()), ...options });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(reason);
    expect(stderr.trim().split("\n")).toHaveLength(2);
  });
});

describe("khu token list, revoke and log", () => {
  it("show each token with its standing, and end one", () => {
    const store = storeIn(workplace());
    const { stdout: secret } = khuToken(["create"], { store, ...OFFICE });
    khuToken(
      ["create"],
      { store, site: "hon-la", label: "Trung tâm CNTT", expires: "2026-11-30" },
      new Date("2026-11-24"),
    );
    const [first = "", second = "", ...others] = khuToken(["list"], { store }).stdout.trim().split("\n");
    expect(others).toEqual([]);
    expect(first).toContain("board:quang-binh  còn hiệu lực / valid  Văn phòng");
    expect(second).toContain("site:hon-la");
    expect(`${first}${second}`).not.toContain(secret.trim().slice(4));
    const { status, stdout } = khuToken(["revoke", idOf(first)], { store });
    expect([status, stdout]).toEqual([0, expect.stringContaining("đã thu hồi / revoked")]);
    const later = khuToken(["list"], { store }, new Date("2026-12-01T00:00:00Z")).stdout;
    expect(later).toMatch(/board:quang-binh {2}đã thu hồi \/ revoked.*\n.*site:hon-la {2}đã hết hạn \/ expired/);
  });

  it("show what tokens were used for, the newest first", () => {
    const store = storeIn(workplace());
    khuToken(["create"], { store, ...OFFICE });
    expect(khuToken(["log"], { store })).toEqual({ status: 0, stdout: "", stderr: "" });
    const tokens = openTokenStore({ file: join(store, "tokens.db") });
    const id = tokens.list()[0]?.id ?? "";
    const use = { token: id, at: NOW, action: "publish", target: { kind: "board", id: "quang-binh" } } as const;
    tokens.finishUse(tokens.beginUse(use), "published 3f9a");
    tokens.beginUse(use);
    tokens.refuseUse(use, "revoked-token");
    tokens.close();
    expect(khuToken(["log"], { store }).stdout.split("\n")).toEqual([
      `2026-11-23 08:00:00  ${id}  publish board:quang-binh  từ chối / refused: revoked-token`,
      `2026-11-23 08:00:00  ${id}  publish board:quang-binh  bị ngắt giữa chừng / cut short`,
      `2026-11-23 08:00:00  ${id}  publish board:quang-binh  published 3f9a`,
      "",
    ]);
  });

  it("say so where there is no such token, or no such store, and make none", () => {
    const directory = workplace();
    const store = storeIn(directory);
    for (const words of [["list"], ["log"], ["revoke", "0".repeat(16)]]) {
      const { status, stderr } = khuToken(words, { store });
      expect([status, stderr]).toEqual([1, expect.stringContaining("has no tokens; check --store")]);
    }
    expect(readdirSync(directory)).not.toContain("store");
    khuToken(["create"], { store, ...OFFICE });
    expect(khuToken(["revoke", "0".repeat(16)], { store }).stderr).toContain("There is no token with this id");
  });

  it.each([[[]], [["make"]], [["list", "x"]], [["create", "x"]], [["revoke"]], [["revoke", "a", "b"]]])(
    "are refused as a wrong command line when it is %j",
    (words) => {
      expect(() => khuToken(words, { store: storeIn(workplace()), ...OFFICE })).toThrow(UsageError);
    },
  );
});
