import { checkCorrection } from "../correction.js";
import type { EpochSecond } from "../epoch.js";
import { noBackup } from "../error.js";
import { ONLINE_SECONDS, presenceBoard } from "../presence.js";
import type { CounterStore, SiteFigures, SiteQuestion } from "../store.js";
import { prepareAddViews } from "./add-views.js";
import { prepareCorrections } from "./correct.js";
import { prepareForget } from "./forget.js";
import { keepFigures } from "./kept-figures.js";
import { COUNTER_LAYOUT } from "./layout.js";
import { openDatabase } from "./open-database.js";
import { preparePages } from "./pages.js";
import { prepareReadFigures } from "./read-figures.js";
import { readPresence } from "./read-presence.js";
import { prepareSalts } from "./salts.js";
import { prepareSetBaseline } from "./set-baseline.js";
import { prepareSites } from "./sites.js";
import { inTransaction } from "./transaction.js";

export interface SqliteOptions {
  readonly file: string;
  readonly now: EpochSecond;
  /** Milliseconds that a write waits while another process holds the file. */
  readonly busyTimeout?: number;
  /** Copies the file while it is written to; only files can be copied. */
  readonly copy?: (from: string, to: string) => Promise<void>;
}

/**
 * The store in one SQLite file, by Node's own driver. It works on the thread that calls it; the promises of
 * `CounterStore` are there for drivers that do not.
 *
 * @throws CounterError where the file cannot be used
 */
export const openSqliteStore = ({ file, now, busyTimeout, copy }: SqliteOptions): CounterStore => {
  const database = openDatabase(file, COUNTER_LAYOUT, busyTimeout);
  const sites = prepareSites(database);
  const pages = preparePages(database);
  const addViews = prepareAddViews(database, sites, pages);
  const read = prepareReadFigures(database, sites, pages);
  const figures = keepFigures(database, read);
  const corrections = prepareCorrections(database, sites, pages);
  const setBaseline = prepareSetBaseline(database, sites, pages);
  const salts = prepareSalts(database);
  const forget = prepareForget(database);
  const board = presenceBoard(readPresence(database, now - ONLINE_SECONDS));

  const write = <Answer>(work: () => Answer): Answer =>
    inTransaction(database, work, () => {
      sites.forgetAll();
      pages.forgetAll();
    });

  const readSite = ({ site, starts, now: at }: SiteQuestion): SiteFigures => ({
    ...figures.site(site, starts),
    online: board.online(site, at),
  });

  return {
    keyOf: async (day, at) => salts.keyOf(day, at),
    addViews: async (views) => {
      const added = write(() => addViews(views));
      figures.add(added);
      board.note(added.counted);
    },
    touch: async (presences) => presences.forEach(board.touch),
    readSites: async (questions) => questions.map(readSite),
    readPages: async (questions) => questions.map(({ site, paths }) => paths.map((path) => read.page(site, path))),
    forget,
    backUp: async (to) => {
      if (copy === undefined)
        throw noBackup("trong bộ nhớ", "hãy mở bộ đếm trên một tệp", "open the counter on a file");
      await copy(file, to);
    },
    correct: async (correction, at) => {
      checkCorrection(correction);
      write(() => corrections.correct(correction, at));
      figures.forgetAll();
    },
    corrections: async (site) => corrections.list(site),
    setBaseline: async (site, change, id, at) => {
      write(() => setBaseline(site, change, id, at));
      figures.forgetAll();
    },
    close: async () => database.close(),
  };
};
