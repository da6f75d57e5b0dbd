import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listen, openCounter } from "@khukit/server";
import { elementAssets } from "khukit";
import { BoardFolderError, readBoards } from "./boards.ts";
import { PORTALS } from "./portals/index.ts";
import { demoApp } from "./serve.ts";

const HOST = "127.0.0.1";

const DEFAULT_PORT = 4173;

const { PORT = String(DEFAULT_PORT), KHU_DEMO_DATA } = process.env;

const isPort = (port: number): boolean => Number.isInteger(port) && port >= 0 && port <= 65_535;

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });

/** The counter's folder; `KHU_DEMO_DATA` names another. */
const dataDirectory = async (): Promise<string> => {
  const directory = KHU_DEMO_DATA ?? fileURLToPath(new URL("../.data", import.meta.url));
  await mkdir(directory, { recursive: true });
  return directory;
};

const serve = async (port: number): Promise<void> => {
  const boards = await readBoards();
  const counter = openCounter({ file: join(await dataDirectory(), "visits.db") });
  try {
    const server = await listen(demoApp({ boards, counter, elements: elementAssets() }), { host: HOST, port });
    console.log([`${server.url}/`, ...PORTALS.map(({ id }) => `${server.url}/${id}/`)].join("\n"));
    await stopped();
    await server.close();
  } finally {
    await counter.close();
  }
};

/** What a person can mend, in words; anything else is a fault of ours and keeps its stack. */
const explain = (error: unknown, port: number): string | null => {
  if (error instanceof BoardFolderError) return error.message;
  if (!(error instanceof Error && "code" in error)) return null;
  if (error.code === "EADDRINUSE") {
    return `Cổng ${port} đang có chương trình khác dùng; hãy chọn cổng khác bằng biến môi trường PORT, ví dụ PORT=${port + 1}.\nPort ${port} is in use; choose another by the environment variable PORT, such as PORT=${port + 1}.`;
  }
  return null;
};

const port = Number(PORT);

if (isPort(port)) {
  try {
    await serve(port);
  } catch (error) {
    console.error(explain(error, port) ?? error);
    process.exitCode = 1;
  }
} else {
  console.error(
    `PORT="${PORT}" không phải là số cổng; cần một số từ 0 đến 65535.\nPORT="${PORT}" is not a port; it must be a number from 0 to 65535.`,
  );
  process.exitCode = 1;
}
