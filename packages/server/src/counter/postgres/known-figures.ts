import type { PageFigures, SiteQuestion } from "../store.js";
import type { Tally } from "../tally.js";
import { addVisits } from "../visit-sums.js";
import type { PageName } from "./numbers.js";
import type { SiteBooks } from "./read.js";

/** Milliseconds: an older figure is asked for anew, one that is older still is waited for. */
const FRESH = 400;

const USABLE = 900;

/** Pages whose figures are kept; where there are more, they are asked for anew. */
const REMEMBERED = 20_000;

export type Age = "fresh" | "usable" | "old";

interface Read<Figures> {
  readonly figures: Figures;
  readonly at: number;
}

interface ReadSite extends Read<SiteBooks> {
  readonly starts: SiteQuestion["starts"];
  /** The turn of the books from which presence must be read on. */
  readonly turn: string;
}

/** What the database told last, and what this node has added to it since. */
export interface KnownFigures {
  readonly site: (question: SiteQuestion) => SiteBooks | null;
  readonly page: (name: PageName) => PageFigures | null;
  readonly ageOfSite: (question: SiteQuestion) => Age;
  readonly ageOfPage: (name: PageName) => Age;
  readonly turnOf: (site: string) => string;
  readonly learnSite: (question: SiteQuestion, books: SiteBooks, turn: string) => void;
  readonly learnPages: (names: readonly PageName[], figures: readonly PageFigures[]) => void;
  /** What this node has written into the books. */
  readonly add: (tally: Tally) => void;
  readonly forgetAll: () => void;
}

const keyOf = ({ site, path }: PageName): string => `${site} ${path}`;

/** @param elapsed milliseconds by a clock that is never set */
export const makeKnownFigures = (elapsed: () => number): KnownFigures => {
  const sites = new Map<string, ReadSite>();
  const pages = new Map<string, Read<PageFigures>>();

  const ageOf = (read: { readonly at: number } | undefined): Age => {
    if (read === undefined) return "old";
    const age = elapsed() - read.at;
    if (age < FRESH) return "fresh";
    return age < USABLE ? "usable" : "old";
  };

  /** Read on another day, the spans were others. */
  const siteFor = ({ site, starts }: SiteQuestion): ReadSite | undefined => {
    const read = sites.get(site);
    return read?.starts.today === starts.today ? read : undefined;
  };

  const addSites = (tally: Tally): void => {
    for (const { site, day, visits } of tally.sites) {
      const read = sites.get(site.id);
      if (read === undefined) continue;
      const figures = { ...read.figures, visits: addVisits(read.figures.visits, read.starts, day, visits) };
      sites.set(site.id, { ...read, figures });
    }
  };

  const addPages = (tally: Tally): void => {
    for (const { site, path, views } of tally.pages) {
      const key = keyOf({ site: site.id, path });
      const read = pages.get(key);
      if (read === undefined) continue;
      pages.set(key, { ...read, figures: { ...read.figures, counted: read.figures.counted + views } });
    }
  };

  return {
    site: (question) => siteFor(question)?.figures ?? null,
    page: (name) => pages.get(keyOf(name))?.figures ?? null,
    ageOfSite: (question) => ageOf(siteFor(question)),
    ageOfPage: (name) => ageOf(pages.get(keyOf(name))),
    turnOf: (site) => sites.get(site)?.turn ?? "0",
    learnSite: (question, figures, turn) =>
      void sites.set(question.site, { figures, starts: question.starts, turn, at: elapsed() }),
    learnPages: (names, figures) => {
      if (pages.size + names.length > REMEMBERED) pages.clear();
      for (const [index, name] of names.entries()) {
        pages.set(keyOf(name), { figures: figures[index] as PageFigures, at: elapsed() });
      }
    },
    add: (tally) => {
      addSites(tally);
      addPages(tally);
    },
    forgetAll: () => {
      sites.clear();
      pages.clear();
    },
  };
};
