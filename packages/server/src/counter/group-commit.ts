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

const asCounterError = (error: unknown): CounterError => (error instanceof CounterError ? error : notWritten(error));

/**
 * Writes all that waits in one transaction, so that the wait for the disk is shared: while one group is written, the
 * next gathers. Nobody is answered before the commit.
 *
 * @param commit writes entries durably, or nothing of them, and answers each
 * @param limit entries that may wait
 */
export const groupCommit = <Entry, Answer>(
  commit: (entries: readonly Entry[]) => Promise<readonly Answer[]>,
  limit: number,
): GroupCommit<Entry, Answer> => {
  let waiting: Waiting<Entry, Answer>[] = [];
  let running: Promise<void> | null = null;
  let closed = false;

  const writeGroup = async (group: readonly Waiting<Entry, Answer>[]): Promise<void> => {
    try {
      const answers = await commit(group.map(({ entry }) => entry));
      for (const [index, { resolve }] of group.entries()) resolve(answers[index] as Answer);
    } catch (error) {
      const reason = asCounterError(error);
      for (const { reject } of group) reject(reason);
    }
  };

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      // Requests that arrived in the same turn of the event loop join the group.
      await new Promise((resolve) => setImmediate(resolve));
      const group = waiting;
      waiting = [];
      await writeGroup(group);
    }
    running = null;
  };

  const add = async (entry: Entry): Promise<Answer> => {
    if (closed) throw counterClosed();
    if (waiting.length >= limit) throw queueFull(limit);
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
