import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

/** The tokens of a store, in its own directory: `khu serve --store` reads the same file. */
export const tokenFileOf = (store: string): string => join(store, "tokens.db");

/** The same, with the directory made where there is none. */
export const makeTokenFile = (store: string): string => {
  mkdirSync(store, { recursive: true });
  return tokenFileOf(store);
};

/** A mistyped store is not made by looking into it. */
export const hasTokens = (store: string): boolean => existsSync(tokenFileOf(store));
