import { join } from "node:path";
import { zipSync } from "fflate";
import type { Hono } from "hono";
import { onTestFinished } from "vitest";
import { boardFiles } from "../../board.fixture.js";
import { openCounter } from "../../counter/index.js";
import { checkHere } from "../../publish/folder.fixture.js";
import { type BoardStore, type BoardStoreOptions, openBoardStore } from "../../publish/index.js";
import { temporaryDirectory } from "../../temporary-directory.fixture.js";
import { openTokenStore, type TokenScope, type TokenStore } from "../../token/index.js";
import { createApp } from "../index.js";

export const TODAY = "2026-11-23T01:00:00Z";

/** The files of a small board, some of them replaced, added or (null) left out. */
export const filesWith = (changes: Readonly<Record<string, string | null>> = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ ...Object.fromEntries(boardFiles), ...changes }).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    ),
  );

export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? new TextEncoder().encode(content) : content,
      ]),
    ),
  );

/** A whole folder as ZIP; `edition` makes its content, and so its version, another one. */
export const boardZip = (
  edition = "",
  changes: Readonly<Record<string, string | null>> = {},
): Uint8Array<ArrayBuffer> =>
  zipOf(
    filesWith({
      "news/2023-11-01-trong-cay.md": `${boardFiles.get("news/2023-11-01-trong-cay.md")}${edition}\n`,
      ...changes,
    }),
  );

export interface PublishBench {
  readonly app: Hono;
  readonly directory: string;
  readonly store: BoardStore;
  readonly tokens: TokenStore;
  readonly reported: unknown[];
  /** Sets the clock of everything. */
  readonly setNow: (at: string) => void;
  readonly secretFor: (scope: TokenScope, expiresAt?: Date | null) => string;
}

/** An application that can be published to, on a store of its own. */
export const publishBench = async (options: Partial<BoardStoreOptions> = {}): Promise<PublishBench> => {
  const directory = await temporaryDirectory();
  let now = new Date(TODAY);
  const reported: unknown[] = [];
  const report = (error: unknown): void => void reported.push(error);
  const store = await openBoardStore({ directory, now: () => now, report, checker: checkHere, ...options });
  const tokens = openTokenStore({ file: join(directory, "tokens.db"), now: () => now });
  const books = openCounter({ file: ":memory:", now: () => now });
  onTestFinished(async () => {
    tokens.close();
    await store.close();
    await books.close();
  });
  const publishing = { store, tokens, books };
  return {
    app: createApp({ boards: store.boards, counter: books, publishing, now: () => now, report }),
    directory,
    store,
    tokens,
    reported,
    setNow: (at) => {
      now = new Date(at);
    },
    secretFor: (scope, expiresAt = null) => tokens.create({ scope, label: "Văn phòng", expiresAt }).secret,
  };
};

export const BOARD: TokenScope = { kind: "board", id: "mau" };

/** Sends a body to a board with a token. */
export const put = (
  app: Hono,
  secret: string | null,
  body: Uint8Array<ArrayBuffer> | string,
  headers: Readonly<Record<string, string>> = {},
  board = "mau",
) =>
  app.request(`/v1/boards/${board}`, {
    method: "PUT",
    body,
    headers: { ...(secret === null ? {} : { Authorization: `Bearer ${secret}` }), ...headers },
  });

/** What a publication is answered with. */
export interface Answer {
  readonly board: string;
  readonly version: string;
  readonly previous: string | null;
  readonly changed: boolean;
  readonly files: number;
  readonly ignored: readonly string[];
  readonly warnings: readonly unknown[];
}
