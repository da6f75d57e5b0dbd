import type { Client } from "pg";
import { CounterError, databaseAway } from "../error.js";

interface Errand {
  readonly job: (client: Client) => Promise<unknown>;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: CounterError) => void;
}

/** What is asked of the database, one thing after the other. */
export interface Errands {
  readonly add: <Answer>(job: (client: Client) => Promise<Answer>) => Promise<Answer>;
  readonly isEmpty: () => boolean;
  /** @throws what the connection fails with; the errand that met it is refused */
  readonly run: (client: Client) => Promise<void>;
  /** Refuses all that wait. */
  readonly refuse: (reason: unknown) => void;
}

export const makeErrands = (): Errands => {
  let waiting: Errand[] = [];

  const runOne = async (client: Client, { job, resolve, reject }: Errand): Promise<void> => {
    try {
      resolve((await job(client)) as never);
    } catch (error) {
      reject(error instanceof CounterError ? error : databaseAway(error));
      // What the books refuse is no trouble of the connection's.
      if (!(error instanceof CounterError)) throw error;
    }
  };

  return {
    add: (job) => new Promise((resolve, reject) => void waiting.push({ job, resolve, reject })),
    isEmpty: () => waiting.length === 0,
    run: async (client) => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await runOne(client, next);
    },
    refuse: (reason) => {
      const refused = waiting;
      waiting = [];
      for (const { reject } of refused) reject(databaseAway(reason));
    },
  };
};
