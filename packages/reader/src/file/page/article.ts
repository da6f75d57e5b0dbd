import type { Day } from "@khukit/core/day";
import { Readability } from "@mozilla/readability";
import { DOMParser } from "linkedom";
import { compose } from "../charset/compose.js";
import { mendOldLetters } from "../charset/old-letters.js";
import { textOfMarkup } from "../markup/text-of-markup.js";
import { publishedOn } from "./published.js";
import type { PageSurvey } from "./survey.js";

/** The article that a page is about, without what stands around it. */
export interface Article {
  readonly title: string | null;
  readonly byline: string | null;
  /** In Vietnam. */
  readonly publishedOn: Day | null;
  readonly text: string;
}

/** What the search for an article takes in a second: its time grows faster than a page's depth and attributes. */
const MOST_CHARACTERS = 5_000_000;
const MOST_TAGS = 60_000;
/** Its parser makes a piece of text of each of these signs. */
const MOST_SIGNS = 150_000;
const MOST_DEPTH = 600;
const MOST_ATTRIBUTES = 200;
const LONGEST_CLASS = 10_000;

const countSigns = (html: string): number => html.match(/[<&]/g)?.length ?? 0;

/** Whether a page is one that a person could have made. */
const isFitForArticle = (html: string, survey: PageSurvey): boolean =>
  html.length <= MOST_CHARACTERS &&
  survey.tags <= MOST_TAGS &&
  survey.depth <= MOST_DEPTH &&
  survey.mostAttributes <= MOST_ATTRIBUTES &&
  survey.longestClass <= LONGEST_CLASS &&
  countSigns(html) <= MOST_SIGNS;

const oneLine = (text: string | null | undefined): string | null => {
  const line = compose(mendOldLetters((text ?? "").replace(/\s+/g, " ").trim()).text);
  return line === "" ? null : line;
};

const parse = (html: string, survey: PageSurvey) => {
  const whole = survey.hasBody ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const document = new DOMParser().parseFromString(whole, "text/html");
  return new Readability(document, { maxElemsToParse: MOST_TAGS }).parse();
};

/** Whatever the search stumbles over, the page's text is there without it. */
const parseIfAny = (html: string, survey: PageSurvey): ReturnType<typeof parse> => {
  try {
    return parse(html, survey);
  } catch {
    return null;
  }
};

/**
 * The article of a page; null when there is none to be told from the rest, or when the page is too large, too deep or too
 * odd to look for one in bounded time. No script runs, nothing is fetched.
 */
export const articleOf = (html: string, survey: PageSurvey): Article | null => {
  const found = isFitForArticle(html, survey) ? parseIfAny(html, survey) : null;
  const text = textOfMarkup(found?.content ?? "").text;
  if (found === null || text === "") return null;
  const { metas } = survey;
  return {
    title: oneLine(found.title) ?? oneLine(metas.get("og:title")),
    byline: oneLine(found.byline) ?? oneLine(metas.get("author")),
    publishedOn: publishedOn(survey),
    text,
  };
};
