import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { temporaryDirectory } from "../temporary-directory.fixture.js";
import { openTokenStore, TokenError, type TokenScope, type TokenStoreOptions } from "./index.js";

export const BOARD: TokenScope = { kind: "board", id: "quang-binh" };
export const NOW = new Date("2026-11-23T01:00:00Z");

export const storeBench = async (options: Partial<TokenStoreOptions> = {}) => {
  const file = join(await temporaryDirectory(), "tokens.db");
  const store = openTokenStore({ file, now: () => NOW, ...options });
  onTestFinished(() => store.close());
  return { file, store };
};

export const tokenErrorOf = (work: () => unknown): TokenError => {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(TokenError);
    return error as TokenError;
  }
  throw new Error("expected a TokenError");
};
