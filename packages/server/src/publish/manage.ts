import {
  BoardStoreError,
  nothingOlder,
  overtaken,
  unknownBoard,
  unknownVersion,
  unusableStore,
} from "./store/error.js";
import { readVersion } from "./store/kept-version.js";
import { type BoardState, movePointer, type Pointer, readPointer } from "./store/pointer.js";
import { afterRollback, versionBefore } from "./store/state.js";
import type { Version } from "./version.js";

export interface StoredBoard {
  /** The store's directory. */
  readonly directory: string;
  readonly board: string;
}

export interface Rollback extends StoredBoard {
  /** The version to go back to, or how it begins; the one that was published before the current one where not given. */
  readonly version?: string;
  readonly now?: () => Date;
}

export interface RolledBack {
  readonly from: Version;
  readonly to: Version;
}

/** Enough to tell ten versions apart, and too few to be a slip. */
const SHORTEST = 6;

const findVersion = (board: string, state: BoardState, asked: string | undefined): Version => {
  if (asked === undefined) {
    const before = versionBefore(state);
    if (before === null) throw nothingOlder(board);
    return before;
  }
  const found = state.kept.filter(({ version }) => asked.length >= SHORTEST && version.startsWith(asked));
  if (found.length !== 1 || found[0] === undefined) throw unknownVersion(board, asked);
  return found[0].version;
};

const needPointer = async ({ directory, board }: StoredBoard): Promise<Pointer> => {
  const pointer = await readPointer(directory, board).catch((error: unknown) => {
    throw error instanceof BoardStoreError ? error : unusableStore(directory, error);
  });
  if (pointer === null) throw unknownBoard(board);
  return pointer;
};

/**
 * The current version of a board and the ones that are kept, the newest publication first.
 *
 * @throws BoardStoreError where the store holds none of this board
 *
 * @example
 * (await listVersions({ directory: "store", board: "quang-binh" })).kept.map(({ publishedAt }) => publishedAt)
 * //=> ["2026-11-23T01:00:00.000Z", "2026-11-20T01:00:00.000Z"]
 */
export const listVersions = async (place: StoredBoard): Promise<BoardState> => (await needPointer(place)).state;

/**
 * Goes back to a version that is kept. A running server shows it within a second. Called again without a version it
 * goes one further back; to come forward again, name the version.
 *
 * @throws BoardStoreError where there is no such version, or its file is damaged; then nothing has changed
 */
export const rollbackBoard = async ({
  directory,
  board,
  version,
  now = () => new Date(),
}: Rollback): Promise<RolledBack> => {
  const pointer = await needPointer({ directory, board });
  const { state } = pointer;
  const to = findVersion(board, state, version);
  await readVersion(directory, board, to);
  if (to === state.current) return { from: to, to };
  if (await movePointer(directory, board, pointer, afterRollback(state, to, now()))) return { from: state.current, to };
  throw overtaken(board);
};
