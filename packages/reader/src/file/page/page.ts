import type { OldLetters } from "../charset/old-letters.js";
import { textOfMarkup } from "../markup/text-of-markup.js";
import { type Article, articleOf } from "./article.js";
import { surveyPage } from "./survey.js";

/** A page as its readers see it. */
export interface Page {
  /** All of it in order: the article, and counters, bylines and keywords around it. */
  readonly text: string;
  readonly oldLetters: OldLetters | null;
  readonly article: Article | null;
}

/** The text of a page and the article in it. */
export const pageOf = (html: string): Page => {
  const { text, oldLetters } = textOfMarkup(html);
  return { text, oldLetters, article: articleOf(html, surveyPage(html)) };
};
