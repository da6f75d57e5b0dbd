import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf } from "../../folder/reason.js";
import { isVersion, type Version } from "../version.js";
import { writeNewDurably } from "./durable-file.js";
import { damagedPointer } from "./error.js";
import { currentDirectory } from "./places.js";

/** A version that is kept, and when it was last published. */
export interface KeptVersion {
  readonly version: Version;
  readonly publishedAt: string;
  readonly files: number;
}

/** What a board shows now, and what it can be rolled back to. */
export interface BoardState {
  readonly current: Version;
  /** When it became so, by publication or rollback. */
  readonly since: string;
  /** The newest publication first. */
  readonly kept: readonly KeptVersion[];
}

/** A state with its number: each change of a board has the next one. */
export interface Pointer {
  readonly number: number;
  readonly state: BoardState;
}

const NAME = /^([a-z0-9-]+)\.([1-9]\d{0,14})\.json$/;

const fileOf = (store: string, board: string, number: number): string =>
  join(currentDirectory(store), `${board}.${number}.json`);

const isState = (value: unknown): value is BoardState => {
  const { current, since, kept } = (value ?? {}) as Partial<Record<keyof BoardState, unknown>>;
  return (
    typeof current === "string" &&
    isVersion(current) &&
    typeof since === "string" &&
    Array.isArray(kept) &&
    kept.every(({ version, publishedAt, files }: Partial<KeptVersion>) => {
      return isVersion(String(version)) && typeof publishedAt === "string" && Number.isInteger(files);
    })
  );
};

/** The number of every board's newest pointer. */
export const pointerNumbers = async (store: string): Promise<ReadonlyMap<string, number>> => {
  const newest = new Map<string, number>();
  for (const name of await readdir(currentDirectory(store))) {
    const [, board, digits] = NAME.exec(name) ?? [];
    if (board !== undefined) newest.set(board, Math.max(newest.get(board) ?? 0, Number(digits)));
  }
  return newest;
};

const readState = async (file: string): Promise<BoardState | null> => {
  try {
    const state: unknown = JSON.parse(await readFile(file, "utf8"));
    if (isState(state)) return state;
    throw damagedPointer(file);
  } catch (error) {
    if (reasonOf(error) === "ENOENT") return null;
    throw error instanceof SyntaxError ? damagedPointer(file) : error;
  }
};

/** What a board shows now; null where nothing was published. */
export const readPointer = async (store: string, board: string): Promise<Pointer | null> => {
  for (;;) {
    const number = (await pointerNumbers(store)).get(board);
    if (number === undefined) return null;
    const state = await readState(fileOf(store, board, number));
    // Gone between the two: another process made the next one and took this away.
    if (state !== null) return { number, state };
  }
};

/** Pointers that stay, for people to look at, and so that a process that slept cannot take a number again. */
const POINTERS_KEPT = 20;

const removeOld = async (store: string, board: string, newest: number): Promise<void> => {
  for (const name of await readdir(currentDirectory(store))) {
    const [, id, digits] = NAME.exec(name) ?? [];
    if (id !== board || Number(digits) > newest - POINTERS_KEPT) continue;
    await rm(join(currentDirectory(store), name), { force: true });
  }
};

/**
 * Makes a state the current one: from one instant to the next, for every process.
 *
 * @param after the pointer that the state was made from
 * @returns false where another process was first; then nothing has changed
 */
export const movePointer = async (
  store: string,
  board: string,
  after: Pointer | null,
  state: BoardState,
): Promise<boolean> => {
  const number = (after?.number ?? 0) + 1;
  const file = fileOf(store, board, number);
  if (!(await writeNewDurably(file, `${JSON.stringify(state, null, 2)}\n`))) return false;
  const newest = (await pointerNumbers(store)).get(board) ?? number;
  await removeOld(store, board, newest);
  // Where this number was taken away long ago, others are far ahead, and this state never held.
  return newest - number < POINTERS_KEPT;
};
