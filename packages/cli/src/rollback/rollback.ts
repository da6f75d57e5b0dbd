import { type BoardState, BoardStoreError, listVersions, rollbackBoard } from "@khukit/server";
import { clockTime } from "../command/clock.js";
import { complain, type ExitCode, print, type Terminal } from "../command/terminal.js";
import { UsageError } from "../command/usage.js";

export interface RollbackOptions {
  /** The store's directory. */
  readonly store: string;
  /** Lists the versions and changes nothing. */
  readonly list: boolean;
}

/** Enough to tell ten versions apart, and what `khu rollback` takes. */
const short = (version: string): string => version.slice(0, 12);

const versionLines = ({ current, kept }: BoardState): readonly string[] =>
  kept.map(({ version, publishedAt, files }) => {
    const mark = version === current ? "*" : " ";
    return `${mark} ${short(version)}  ${clockTime(new Date(publishedAt))}  ${files} tệp / files`;
  });

const carryOut = async (
  board: string,
  version: string | undefined,
  { store, list }: RollbackOptions,
  terminal: Terminal,
  now: () => Date,
): Promise<void> => {
  if (list) return print(terminal, ...versionLines(await listVersions({ directory: store, board })));
  const { from, to } = await rollbackBoard({
    directory: store,
    board,
    now,
    ...(version === undefined ? {} : { version }),
  });
  print(
    terminal,
    `${board}: ${short(from)} → ${short(to)}`,
    "Máy chủ đang chạy sẽ hiển thị bản này trong vòng một giây. / A running server shows it within a second.",
  );
};

/**
 * `khu rollback BOARD [VERSION] [--list]`: goes back to a version that is kept, also while a server runs on the store.
 *
 * @param words what follows `rollback` on the command line
 * @throws UsageError
 */
export const rollback = async (
  words: readonly string[],
  options: RollbackOptions,
  terminal: Terminal,
  now: () => Date = () => new Date(),
): Promise<ExitCode> => {
  const [board, version, ...others] = words;
  if (board === undefined || others.length > 0) {
    throw new UsageError("cần mã ban, có thể thêm mã bản / a board's id is needed, and perhaps a version");
  }
  try {
    await carryOut(board, version, options, terminal, now);
    return 0;
  } catch (error) {
    if (!(error instanceof BoardStoreError)) throw error;
    complain(terminal, error.wording.vi, error.wording.en);
    return 1;
  }
};
