import { onTestFinished } from "vitest";
import { temporaryDirectory } from "../temporary-directory.fixture.js";
import type { PublicationOutcome } from "./board-store.js";
import { checkHere, folderOf } from "./folder.fixture.js";
import { type BoardStore, type BoardStoreOptions, openBoardStore } from "./index.js";

export const editionShown = (store: BoardStore, board = "mau"): string | undefined =>
  store
    .boards()
    .find((records) => records.board.id === board)
    ?.articles.at(-1)
    ?.body.split("\n")
    .at(-1);

export interface StoreBench {
  readonly directory: string;
  readonly reported: unknown[];
  readonly open: (options?: Partial<BoardStoreOptions>) => Promise<BoardStore>;
  readonly publish: (store: BoardStore, edition: string, board?: string) => Promise<PublicationOutcome>;
  now: Date;
}

export const storeBench = async (): Promise<StoreBench> => {
  const directory = await temporaryDirectory();
  const reported: unknown[] = [];
  const bench: StoreBench = {
    directory,
    reported,
    now: new Date("2026-11-23T01:00:00Z"),
    open: async (options = {}) => {
      const report = (error: unknown): void => void reported.push(error);
      const store = await openBoardStore({ directory, now: () => bench.now, report, checker: checkHere, ...options });
      onTestFinished(() => store.close());
      return store;
    },
    publish: (store, edition, board = "mau") => {
      bench.now = new Date(bench.now.getTime() + 60_000);
      return store.publish({ board, body: folderOf(edition) });
    },
  };
  return bench;
};

export const versionOf = (outcome: PublicationOutcome): string => ("version" in outcome ? outcome.version : "");

export const EDITIONS = Array.from({ length: 13 }, (_, index) => `bản ${index + 1}`);
