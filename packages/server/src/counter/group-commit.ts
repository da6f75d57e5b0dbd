import { CounterError, counterClosed, notWritten, queueFull } from "./error.js";

interface Waiting<Entry, Answer> {
  readonly entry: Entry;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: CounterError) => void;
}

export interface GroupCommit<Entry, Answer> {
  /** Resolves when the entry is durable; rejects with a `CounterError` when it was not written. */
  readonly add: (entry: Entry) => Promise<Answer>;
  /** Refuses what comes from now on, and resolves when all that was taken is settled. */
  readonly close: () => Promise<void>;
}

export interface GroupLimits {
  /** Entries that may wait, beside the group that is being written. */
  readonly queue: number;
  /** Entries in one group. */
  readonly group: number;
}

const asCounterError = (error: unknown): CounterError => (error instanceof CounterError ? error : notWritten(error));

/**
 * Writes all that waits in one transaction, so that the wait for the disk is shared: while one group is written, the
 * next gathers. Nobody is answered before the commit.
 *
 * @param commit writes entries durably, or nothing of them, and answers each
 */
export const groupCommit = <Entry, Answer>(
  commit: (entries: readonly Entry[]) => Promise<readonly Answer[]>,
  limits: GroupLimits,
): GroupCommit<Entry, Answer> => {
  let waiting: Waiting<Entry, Answer>[] = [];
  let running: Promise<void> | null = null;
  let closed = false;

  const take = (): readonly Waiting<Entry, Answer>[] => {
    const group = waiting.slice(0, limits.group);
    waiting = waiting.slice(limits.group);
    return group;
  };

  /** Gives what tells the group how it went; to be called when the next one is on its way. */
  const write = async (group: readonly Waiting<Entry, Answer>[]): Promise<() => void> => {
    try {
      const answers = await commit(group.map(({ entry }) => entry));
      return () => {
        for (const [index, { resolve }] of group.entries()) resolve(answers[index] as Answer);
      };
    } catch (error) {
      const reason = asCounterError(error);
      return () => {
        for (const { reject } of group) reject(reason);
      };
    }
  };

  const run = async (): Promise<void> => {
    // Requests that arrived in the same turn of the event loop join the first group.
    await new Promise((resolve) => setImmediate(resolve));
    let writing: Promise<() => void> | null = write(take());
    while (writing !== null) {
      const tell: () => void = await writing;
      // The disk has the next group before the clients have their answers.
      writing = waiting.length > 0 ? write(take()) : null;
      if (writing === null) running = null;
      tell();
    }
  };

  const add = async (entry: Entry): Promise<Answer> => {
    if (closed) throw counterClosed();
    if (waiting.length >= limits.queue) throw queueFull(limits.queue);
    return new Promise<Answer>((resolve, reject) => {
      waiting.push({ entry, resolve, reject });
      running ??= run();
    });
  };

  const close = async (): Promise<void> => {
    closed = true;
    await running;
  };

  return { add, close };
};
