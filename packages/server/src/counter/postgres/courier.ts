import type { Client } from "pg";
import { databaseAway } from "../error.js";
import { makeErrands } from "./errands.js";
import { makeSignal } from "./signal.js";

export interface CourierTask {
  readonly connect: (onLoss: () => void) => Promise<Client>;
  /** Done with each new connection, before anything else. */
  readonly greet: (client: Client) => Promise<void>;
  /** Sends what there is; true where there is more. */
  readonly send: (client: Client) => Promise<boolean>;
  /** Told each time that the database goes away. */
  readonly report: (error: unknown) => void;
}

/** The node's one connection to the database: what is asked of it is done between two parcels. */
export interface Courier {
  /** There is something to send. */
  readonly wake: () => void;
  /** @throws CounterError where the database is away */
  readonly ask: <Answer>(job: (client: Client) => Promise<Answer>) => Promise<Answer>;
  /** Sends what there is, if the database is there, and ends. */
  readonly close: () => Promise<void>;
}

/** Milliseconds. Views gather for so long before they are sent: other nodes see them later by so much. */
const GATHER = 100;

const FIRST_PAUSE = 100;

const LONGEST_PAUSE = 5_000;

/** Starts at once, and tries again for as long as it is not closed. */
export const startCourier = ({ connect, greet, send, report }: CourierTask): Courier => {
  const errands = makeErrands();
  const parcels = makeSignal();
  const urgent = makeSignal();
  let pause = FIRST_PAUSE;
  /** Why the database is away; null where it is not, or nobody has tried. */
  let away: unknown = null;
  let isLost = false;
  let isClosing = false;

  const notice = (): void => {
    parcels.give();
    urgent.give();
  };

  const gather = async (): Promise<void> => {
    await parcels.take(null);
    if (errands.isEmpty() && !isClosing && !isLost) await urgent.take(GATHER);
  };

  /** Until it is closed and all is sent, or the connection fails. */
  const work = async (client: Client): Promise<void> => {
    await greet(client);
    away = null;
    for (;;) {
      const isMore = await send(client);
      pause = FIRST_PAUSE;
      await errands.run(client);
      if (isLost) throw new Error("the connection was lost");
      if (isClosing && !isMore) return;
      if (!isMore) await gather();
    }
  };

  const serve = async (): Promise<void> => {
    isLost = false;
    const client = await connect(() => {
      isLost = true;
      notice();
    });
    try {
      await work(client);
    } finally {
      await client.end().catch(() => undefined);
    }
  };

  const wait = async (error: unknown): Promise<void> => {
    if (away === null) report(databaseAway(error));
    away = error;
    errands.refuse(error);
    if (!isClosing) await urgent.take(pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  };

  const run = async (): Promise<void> => {
    while (!isClosing) await serve().catch(wait);
    errands.refuse(null);
  };

  const running = run();

  return {
    wake: parcels.give,
    ask: (job) => {
      // Nobody waits for a database that is away: figures are as they were, and what must be written is refused.
      if (away !== null || isClosing) return Promise.reject(databaseAway(away));
      const answer = errands.add(job);
      notice();
      return answer;
    },
    close: () => {
      isClosing = true;
      notice();
      return running;
    },
  };
};
