import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { BoardRecords } from "@khukit/core/folder";
import { atMost } from "./at-most.js";
import type { BoardStore } from "./board-store.js";
import { makePublish } from "./make-publish.js";
import { unusableStore } from "./store/error.js";
import { readVersion } from "./store/kept-version.js";
import { currentDirectory } from "./store/places.js";
import { pointerNumbers, readPointer } from "./store/pointer.js";
import { shownBoards } from "./store/shown-boards.js";
import { type UploadChecker, uploadChecker } from "./upload-checker.js";

export interface BoardStoreOptions {
  /** Made where there is none. On a local disk: network shares may have no hard links. */
  readonly directory: string;
  /** Boards that are served from folders; their ids and sites are taken. */
  readonly beside?: readonly BoardRecords[];
  /** The clock that dates versions; the system's where it is not given. */
  readonly now?: () => Date;
  /** Gets why a board of the store is not shown. */
  readonly report?: (error: unknown) => void;
  /** What checks uploads; threads of its own where it is not given. */
  readonly checker?: UploadChecker;
}

const REFRESH_EVERY = 1_000;

/** A store that cannot be read is reported once, until it can be read again. */
const refreshEverySecond = (refresh: () => Promise<void>, report: (error: unknown) => void): (() => void) => {
  let isFailing = false;
  const look = async (): Promise<void> => {
    try {
      await refresh();
      isFailing = false;
    } catch (error) {
      if (!isFailing) report(error);
      isFailing = true;
    }
  };
  const timer = setInterval(() => void look(), REFRESH_EVERY);
  timer.unref();
  return () => clearInterval(timer);
};

const prepare = async (directory: string): Promise<void> => {
  try {
    await mkdir(currentDirectory(directory), { recursive: true });
    await mkdir(join(directory, "versions"), { recursive: true });
  } catch (error) {
    throw unusableStore(directory, error);
  }
};

/**
 * Opens a store of published boards. A board that cannot be read is left out and reported; the others are served.
 * `khu rollback` may change the store meanwhile: that is seen within a second.
 *
 * @throws BoardStoreError where the directory cannot be used
 *
 * @example
 * const store = await openBoardStore({ directory: "store" });
 * const outcome = await store.publish({ board: "quang-binh", body: await readFile("quang-binh.zip") });
 * outcome.state //=> "published"
 */
export const openBoardStore = async (options: BoardStoreOptions): Promise<BoardStore> => {
  const { directory, beside = [], now = () => new Date(), report = (error) => console.error(error) } = options;
  const { checker = uploadChecker() } = options;
  await prepare(directory);
  const shown = shownBoards(beside);
  const inTurn = atMost(1);
  /** Pointers that led to nothing that can be shown: reported once. */
  const failed = new Map<string, number>();

  const load = async (board: string, number: number): Promise<void> => {
    if (shown.numberOf(board) === number || failed.get(board) === number) return;
    try {
      const pointer = await readPointer(directory, board);
      if (pointer !== null) shown.show(pointer.number, await readVersion(directory, board, pointer.state.current));
    } catch (error) {
      failed.set(board, number);
      report(error);
    }
  };

  const refresh = (): Promise<void> =>
    inTurn(async () => {
      const numbers = await pointerNumbers(directory);
      shown.keepOnly(new Set(numbers.keys()));
      for (const [board, number] of numbers) await load(board, number);
    });

  await refresh();
  const stopRefreshing = refreshEverySecond(refresh, report);

  return {
    boards: shown.list,
    publish: makePublish({ directory, shown, inTurn, now, report, checker }),
    versions: async (board) => (await readPointer(directory, board))?.state ?? null,
    refresh,
    close: () => {
      stopRefreshing();
      return inTurn(async () => undefined);
    },
  };
};
