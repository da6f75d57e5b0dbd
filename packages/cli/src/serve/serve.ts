import { createApp, listen, openCounter } from "@khukit/server";
import { elementAssets } from "../asset/asset.js";
import { readFolders } from "../command/folders.js";
import { complain, type ExitCode, print, type Terminal } from "../command/terminal.js";

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly db: string;
  readonly origin?: string;
  readonly trustProxy: readonly string[];
  readonly limits: boolean;
}

const stopped = (terminal: Terminal): Promise<void> =>
  new Promise((resolve) => {
    terminal.once("SIGINT", resolve);
    terminal.once("SIGTERM", resolve);
  });

const portInUse = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EADDRINUSE";

/** `khu serve DIR…`: serves until it is told to stop. */
export const serve = async (
  directories: readonly string[],
  { db, host, port, origin, trustProxy, limits }: ServeOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const boards = await readFolders(directories, terminal);
  if (boards === null) return 1;
  const assets = elementAssets();
  const counter = openCounter({ file: db });
  try {
    const app = createApp({ boards, counter, assets, trustProxy, limits, ...(origin === undefined ? {} : { origin }) });
    const server = await listen(app, { host, port });
    print(
      terminal,
      ...boards.map(({ board }) => `${server.url}/v1/boards/${board.id}`),
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
  }
};
