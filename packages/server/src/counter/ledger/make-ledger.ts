import type { VisitCounts } from "@khukit/core/visit";
import { makeCalendar } from "../calendar.js";
import type { PageView } from "../counter.js";
import { epochSecond } from "../epoch.js";
import { notRead, notWritten } from "../error.js";
import { pagePath } from "../page-path.js";
import type { CounterStore } from "../store.js";
import { makeAnswers } from "./answers.js";
import { siteBook } from "./known-site.js";
import type { Ledger } from "./ledger.js";
import { makeNaming } from "./naming.js";

/** The books over any store. */
export const makeLedger = (store: CounterStore): Ledger => {
  const calendar = makeCalendar();
  const siteOf = siteBook();
  const naming = makeNaming(store, calendar, siteOf);
  const answers = makeAnswers(store, calendar, siteOf);

  const write = async (views: readonly PageView[]): Promise<void> => store.addViews(await naming.views(views));

  return {
    countAll: async (views) => {
      await write(views).catch((error: unknown) => {
        throw notWritten(error);
      });
      return answers.counted(views).catch((error: unknown) => {
        throw notRead(error);
      });
    },
    present: async (sightings) => store.touch(await naming.presences(sightings)),
    visits: async (site, at) => {
      const [counts] = await answers.visits([[site, at]]);
      return counts as VisitCounts;
    },
    views: async (site, paths) => {
      const [counts = []] = await answers.views([[site, paths.map(pagePath)]]);
      return new Map(paths.map((path, index) => [path, counts[index] ?? 0]));
    },
    forget: async (now) => {
      naming.clear();
      await store.forget(epochSecond(now));
    },
    backup: store.backUp,
    correct: (correction, now) => store.correct(correction, epochSecond(now)),
    corrections: store.corrections,
    setBaseline: (site, change, id, now) => store.setBaseline(site, change, id, epochSecond(now)),
    close: store.close,
  };
};
