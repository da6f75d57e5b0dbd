import { dayAt } from "@khukit/core/day";
import type { Site, VisitCounts } from "@khukit/core/visit";
import type { CountedView, Counter, PageView } from "./counter.js";
import { dayKeys } from "./day-keys.js";
import { epochDay, epochSecond } from "./epoch.js";
import { notRead, notWritten } from "./error.js";
import { groupCommit } from "./group-commit.js";
import { pagePath } from "./page-path.js";
import { readPageViews } from "./page-views.js";
import { ONLINE_SECONDS, type PresenceBoard } from "./presence.js";
import type { CounterStore, StoredView } from "./store.js";
import { spanStartsAt, timeZoneOf, visitCounts } from "./visit-counts.js";
import { visitorOf } from "./visitor.js";

interface Queued {
  readonly view: PageView;
  readonly stored: StoredView;
}

/** Keys and visitors are gone after two days. */
const FORGET_AFTER_SECONDS = 48 * 60 * 60;

const dayOf = (site: Site, at: Date) => epochDay(dayAt(at, timeZoneOf(site)));

export interface ForgetfulCounter extends Counter {
  /** Deletes the keys and visitors that are two days old. */
  readonly forget: (now: Date) => Promise<void>;
}

/**
 * A counter over any store.
 *
 * @param presence who is online when it starts
 * @param queueLimit views that may wait to be written
 */
export const makeCounter = (store: CounterStore, presence: PresenceBoard, queueLimit: number): ForgetfulCounter => {
  const keys = dayKeys(store);

  /** Just after midnight a visitor has a new name; the one of yesterday must not be online beside it. */
  const leaveYesterday = async ({ site, client, at }: PageView): Promise<void> => {
    const before = new Date(at.getTime() - ONLINE_SECONDS * 1000);
    const day = dayOf(site, before);
    if (day !== dayOf(site, at)) presence.leave(site.id, visitorOf(await keys.keyOf(day, before), site.id, client));
  };

  const toStored = async (view: PageView): Promise<StoredView> => {
    await presence.restored();
    const { site, path, client, at } = view;
    const day = dayOf(site, at);
    const visitor = visitorOf(await keys.keyOf(day, at), site.id, client);
    await leaveYesterday(view);
    return { site: site.id, path: pagePath(path), day, seen: epochSecond(at), visitor };
  };

  const visits = async (site: Site, at: Date): Promise<VisitCounts> => {
    await presence.restored();
    const counted = await store.readVisits(site.id, spanStartsAt(site, at));
    return visitCounts(site, counted, presence.online(site.id, epochSecond(at)), at);
  };

  /** Figures are read once for a site, not once for each of its views. */
  const answerSite = async (
    site: Site,
    group: readonly Queued[],
  ): Promise<readonly (readonly [Queued, CountedView])[]> => {
    const latest = new Date(Math.max(...group.map(({ view }) => view.at.getTime())));
    const counts = await visits(site, latest);
    const views = await readPageViews(store, site, [...new Set(group.map(({ view }) => view.path))]);
    return group.map((queued) => [queued, { views: views.get(queued.view.path) ?? 0, visits: counts }] as const);
  };

  const answer = async (entries: readonly Queued[]): Promise<readonly CountedView[]> => {
    const bySite = [...Map.groupBy(entries, ({ view }) => view.site)];
    const answers = new Map((await Promise.all(bySite.map(([site, group]) => answerSite(site, group)))).flat());
    return entries.map((entry) => answers.get(entry) as CountedView);
  };

  const commit = async (entries: readonly Queued[]): Promise<readonly CountedView[]> => {
    await store.addViews(entries.map(({ stored }) => stored));
    for (const { stored } of entries) presence.touch(stored);
    return answer(entries).catch((error: unknown) => {
      throw notRead(error);
    });
  };

  const queue = groupCommit(commit, queueLimit);

  return {
    count: async (view) => {
      const stored = await toStored(view).catch((error: unknown) => {
        throw notWritten(error);
      });
      return queue.add({ view, stored });
    },
    visits,
    views: (site, paths) => readPageViews(store, site, paths),
    forget: async (now) => {
      keys.clear();
      await store.forgetVisitors(epochSecond(now) - FORGET_AFTER_SECONDS);
    },
    close: async () => {
      await queue.close();
      await store.close();
    },
  };
};
