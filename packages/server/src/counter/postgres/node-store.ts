import { randomUUID } from "node:crypto";
import { checkCorrection } from "../correction.js";
import type { EpochDay, EpochSecond } from "../epoch.js";
import { noBackup } from "../error.js";
import { openOutbox } from "../outbox/index.js";
import { ONLINE_SECONDS, presenceBoard } from "../presence.js";
import type { CounterStore, PageFigures, PageQuestion, SiteFigures, SiteQuestion } from "../store.js";
import { connect } from "./connect.js";
import { correct, readCorrections } from "./correct.js";
import { startCourier } from "./courier.js";
import { makeDelivery } from "./delivery.js";
import { forgetSome } from "./forget.js";
import { agreeOnKey, agreeOnKeys } from "./keys.js";
import { type Age, makeKnownFigures } from "./known-figures.js";
import { makeNumbers, type PageName } from "./numbers.js";
import { makePending } from "./pending.js";
import { refreshPages, refreshSites } from "./refresh.js";
import { setBaseline } from "./set-baseline.js";

export interface NodeOptions {
  /** `postgres://…` */
  readonly address: string;
  /** The node's own SQLite file; no other process may use it. */
  readonly outbox: string;
  readonly now: EpochSecond;
  readonly busyTimeout?: number;
  /** Told each time that the database goes away. */
  readonly report: (error: unknown) => void;
}

/** Milliseconds in which a node that stops may send what it has; the rest waits on its disk for the next start. */
const CLOSING = 5_000;

const NO_VIEWS: PageFigures = { counted: 0, before: null };

/**
 * The store of one node of several. A view is durable in the node's outbox, and counted in PostgreSQL a moment later:
 * the database may be away, and the node may be killed at any instant, and nothing is lost or counted twice. Figures
 * are the database's, at most one second old, with what this node has not sent yet on top.
 *
 * @throws CounterError where the outbox cannot be used; a database that is away is no error
 */
export const openNodeStore = (options: NodeOptions): CounterStore => {
  const run = randomUUID();
  const outbox = openOutbox({
    file: options.outbox,
    run,
    ...(options.busyTimeout === undefined ? {} : { busyTimeout: options.busyTimeout }),
  });
  const numbers = makeNumbers();
  const pending = makePending();
  const figures = makeKnownFigures(() => performance.now());
  const board = presenceBoard(outbox.seenAfter(options.now - ONLINE_SECONDS));
  const delivery = makeDelivery({ outbox, numbers, pending, figures, run });
  let now = options.now;

  const courier = startCourier({
    connect: (onLoss) => connect(options.address, onLoss),
    greet: async (client) => {
      numbers.forgetAll();
      figures.forgetAll();
      await agreeOnKeys(client, outbox.salts, now);
    },
    send: delivery.send,
    report: options.report,
  });

  const keyOf = async (day: EpochDay, at: EpochSecond): Promise<Uint8Array> => {
    const known = outbox.salts.find(day);
    if (known !== null) return known;
    // A key of this node's own, where the database is away: then its visitors of that day are counted apart.
    await courier.ask((client) => agreeOnKey(client, day, outbox.salts, at)).catch(() => undefined);
    return outbox.salts.keyOf(day, at);
  };

  /** Waits for what is old, and has what is usable read anew for the next one who asks. */
  const renew = async <Question>(
    questions: readonly Question[],
    ageOf: (question: Question) => Age,
    isKnown: (question: Question) => boolean,
    refresh: (wanted: readonly Question[]) => Promise<void>,
  ): Promise<void> => {
    const wanted = questions.filter((question) => ageOf(question) !== "fresh");
    if (wanted.length === 0) return;
    const refreshing = refresh(wanted);
    if (wanted.every((question) => ageOf(question) === "usable")) {
      refreshing.catch(() => undefined);
      return;
    }
    await refreshing.catch((error: unknown) => {
      // What was known when the database went away is better than nothing.
      if (!wanted.every(isKnown)) throw error;
    });
  };

  const readSites = async (questions: readonly SiteQuestion[]): Promise<readonly SiteFigures[]> => {
    await renew(
      questions,
      figures.ageOfSite,
      (question) => figures.site(question) !== null,
      (wanted) => courier.ask((client) => refreshSites(client, wanted, { figures, board, run })),
    );
    return questions.map((question) => {
      const known = figures.site(question);
      if (known === null) throw new Error(`the figures of ${question.site} are not known`);
      const visits = pending.visits(question.site, question.starts, known.visits);
      return { visits, baseline: known.baseline, online: board.online(question.site, question.now) };
    });
  };

  const readPages = async (questions: readonly PageQuestion[]): Promise<readonly (readonly PageFigures[])[]> => {
    const names = questions.flatMap(({ site, paths }) => paths.map((path): PageName => ({ site, path })));
    await renew(
      names,
      figures.ageOfPage,
      (name) => figures.page(name) !== null,
      (wanted) => courier.ask((client) => refreshPages(client, wanted, figures)),
    );
    return questions.map(({ site, paths }) =>
      paths.map((path) => {
        const { counted, before } = figures.page({ site, path }) ?? NO_VIEWS;
        return { counted: counted + pending.views(site, path), before };
      }),
    );
  };

  return {
    keyOf,
    addViews: async (views) => {
      const made = outbox.add(views);
      pending.add(made);
      board.note(made.counted);
      courier.wake();
    },
    touch: async (presences) => {
      for (const presence of presences) board.touch(presence);
      delivery.touch(presences);
      courier.wake();
    },
    readSites,
    readPages,
    forget: async (at) => {
      now = at;
      await outbox.forget(at);
      await courier.ask((client) => agreeOnKeys(client, outbox.salts, at));
      while (await courier.ask((client) => forgetSome(client, at)));
    },
    backUp: async () => {
      throw noBackup("PostgreSQL", "hãy dùng pg_dump", "use pg_dump");
    },
    correct: async (correction, at) => {
      checkCorrection(correction);
      await courier.ask((client) => correct(client, correction, at, numbers));
      figures.forgetAll();
    },
    corrections: (site) => courier.ask((client) => readCorrections(client, site)),
    setBaseline: async (site, change, id, at) => {
      await courier.ask((client) => setBaseline(client, { site, change, id }, at, numbers));
      figures.forgetAll();
    },
    close: async () => {
      const patience = new Promise((resolve) => setTimeout(resolve, CLOSING).unref());
      await Promise.race([courier.close(), patience]);
      outbox.close();
    },
  };
};
