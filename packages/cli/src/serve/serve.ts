import type { BoardRecords } from "@khukit/core/folder";
import {
  type BoardStore,
  BoardStoreError,
  createApp,
  listen,
  openBoardStore,
  openCounter,
  openTokenStore,
  TokenError,
  type TokenStore,
} from "@khukit/server";
import { elementAssets } from "../asset/asset.js";
import { readFolders } from "../command/folders.js";
import { complain, type ExitCode, print, type Terminal } from "../command/terminal.js";
import { tokenFileOf } from "../token/token-file.js";

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly db: string;
  readonly origin?: string;
  readonly trustProxy: readonly string[];
  readonly limits: boolean;
  /** The directory of what is published over HTTP; nothing can be published without it. */
  readonly store?: string;
}

const stopped = (terminal: Terminal): Promise<void> =>
  new Promise((resolve) => {
    terminal.once("SIGINT", resolve);
    terminal.once("SIGTERM", resolve);
  });

const portInUse = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EADDRINUSE";

interface Opened {
  readonly store: BoardStore;
  readonly tokens: TokenStore;
}

const openStore = async (directory: string, boards: readonly BoardRecords[]): Promise<Opened> => {
  const store = await openBoardStore({ directory, beside: boards });
  try {
    return { store, tokens: openTokenStore({ file: tokenFileOf(directory) }) };
  } catch (error) {
    await store.close();
    throw error;
  }
};

/** What is published over HTTP, or null with the reason told. */
const openPublishing = async (
  directory: string | undefined,
  boards: readonly BoardRecords[],
  terminal: Terminal,
): Promise<Opened | "none" | null> => {
  if (directory === undefined) return "none";
  try {
    return await openStore(directory, boards);
  } catch (error) {
    if (!(error instanceof BoardStoreError || error instanceof TokenError)) throw error;
    complain(terminal, error.message);
    return null;
  }
};

/** `khu serve DIR…`: serves until it is told to stop. */
export const serve = async (
  directories: readonly string[],
  { db, host, port, origin, trustProxy, limits, store: directory }: ServeOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const boards = await readFolders(directories, terminal);
  if (boards === null) return 1;
  const opened = await openPublishing(directory, boards, terminal);
  if (opened === null) return 1;
  const published = opened === "none" ? null : opened;
  const assets = elementAssets();
  const counter = openCounter({ file: db });
  try {
    const app = createApp({
      boards: published?.store.boards ?? boards,
      counter,
      assets,
      trustProxy,
      limits,
      ...(published === null ? {} : { publishing: { ...published, books: counter } }),
      ...(origin === undefined ? {} : { origin }),
    });
    const server = await listen(app, { host, port });
    print(
      terminal,
      ...(published?.store.boards() ?? boards).map(({ board }) => `${server.url}/v1/boards/${board.id}`),
      `${server.url}/khu/${assets.version}/khu.js`,
    );
    await stopped(terminal);
    await server.close();
    return 0;
  } catch (error) {
    if (!portInUse(error)) throw error;
    complain(
      terminal,
      `Cổng ${port} đang có chương trình khác dùng; hãy chọn cổng khác bằng --port.`,
      `Port ${port} is in use; choose another with --port.`,
    );
    return 1;
  } finally {
    await counter.close();
    await published?.store.close();
    published?.tokens.close();
  }
};
