import type { Site, VisitCounts } from "@khukit/core/visit";
import type { Calendar } from "../calendar.js";
import type { CountedView, PageView } from "../counter.js";
import { epochSecond } from "../epoch.js";
import { pagePath } from "../page-path.js";
import type { CounterStore, PageFigures, SiteFigures } from "../store.js";
import { visitCounts } from "../visit-counts.js";
import type { KnownSite } from "./known-site.js";

/** What a counter tells, from what its store has. */
export interface Answers {
  readonly visits: (questions: readonly (readonly [Site, Date])[]) => Promise<readonly VisitCounts[]>;
  /** Views of pages, in the order of their paths; each path as `pagePath` spells it. */
  readonly views: (
    questions: readonly (readonly [Site, readonly string[]])[],
  ) => Promise<readonly (readonly number[])[]>;
  readonly counted: (views: readonly PageView[]) => Promise<readonly CountedView[]>;
}

const latestOf = (views: readonly PageView[]): Date => new Date(Math.max(...views.map(({ at }) => at.getTime())));

export const makeAnswers = (store: CounterStore, calendar: Calendar, siteOf: (site: Site) => KnownSite): Answers => {
  const countsOf = (site: Site, at: Date, figures: SiteFigures): VisitCounts => {
    const { timeZone } = siteOf(site).stored;
    return visitCounts({ site, timeZone, day: calendar(timeZone, at).day, at }, figures);
  };

  const visits: Answers["visits"] = async (questions) => {
    const figures = await store.readSites(
      questions.map(([site, at]) => ({
        site: site.id,
        starts: calendar(siteOf(site).stored.timeZone, at).starts,
        now: epochSecond(at),
      })),
    );
    return questions.map(([site, at], index) => countsOf(site, at, figures[index] as SiteFigures));
  };

  /** What a baseline told of a page stands above what board.yaml says of it. */
  const viewsOf = (site: Site, path: string, { counted, before }: PageFigures): number =>
    counted + (before ?? siteOf(site).viewsBefore.get(path) ?? 0);

  const views: Answers["views"] = async (questions) => {
    const figures = await store.readPages(questions.map(([site, paths]) => ({ site: site.id, paths })));
    return questions.map(([site, paths], index) =>
      paths.map((path, place) => viewsOf(site, path, figures[index]?.[place] as PageFigures)),
    );
  };

  /** Figures are read once for a site and once for a page, not once for each view. */
  const counted: Answers["counted"] = async (seen) => {
    const groups = [...Map.groupBy(seen, ({ site }) => site)];
    const paths = groups.map(([, group]) => [...new Set(group.map(({ path }) => pagePath(path)))]);
    const [siteCounts, pageCounts] = await Promise.all([
      visits(groups.map(([site, group]) => [site, latestOf(group)])),
      views(groups.map(([site], index) => [site, paths[index] ?? []])),
    ]);
    const answers = new Map<PageView, CountedView>();
    for (const [index, [, group]] of groups.entries()) {
      const viewsByPath = new Map(paths[index]?.map((path, place) => [path, pageCounts[index]?.[place] ?? 0]));
      const counts = siteCounts[index] as VisitCounts;
      for (const view of group) answers.set(view, { views: viewsByPath.get(pagePath(view.path)) ?? 0, visits: counts });
    }
    return seen.map((view) => answers.get(view) as CountedView);
  };

  return { visits, views, counted };
};
