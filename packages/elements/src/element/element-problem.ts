import type { Bilingual } from "@khukit/core/problem";
import type { Locale } from "@khukit/core/vietnamese";

export type ElementProblemCode = "attribute" | "network" | "timeout" | "status" | "size" | "json" | "shape" | "units";

export interface ElementProblemDetails {
  readonly code: ElementProblemCode;
  /** The attribute, or the address and the path in its JSON: `https://host/news.json $.items[3].title`. */
  readonly place: string;
  readonly found: unknown;
  readonly expected: Bilingual;
}

const LONGEST_EXCERPT = 120;

const excerptOf = (value: unknown): string =>
  (typeof value === "string" ? value : (JSON.stringify(value) ?? "undefined")).slice(0, LONGEST_EXCERPT);

/** What keeps an element from showing its data, told to the one who can mend it. */
export class ElementProblem extends Error {
  readonly details: ElementProblemDetails;

  constructor(details: ElementProblemDetails) {
    super();
    this.details = details;
    this.message = this.explain("en");
  }

  /** @example problem.explain("en") //=> "limit: found -1, expected a whole number from 1" */
  explain(language: Locale): string {
    const { place, found, expected } = this.details;
    const [foundWord, expectedWord] = language === "vi" ? ["tìm thấy", "cần"] : ["found", "expected"];
    return `${place}: ${foundWord} ${excerptOf(found)}, ${expectedWord} ${expected[language]}`;
  }
}

export const sameWords = (words: string): Bilingual => ({ vi: words, en: words });

/** Whatever was thrown, as a problem: hostile data must not take the page along. */
export const toProblem = (error: unknown): ElementProblem =>
  error instanceof ElementProblem
    ? error
    : new ElementProblem({ code: "shape", place: "JSON", found: String(error), expected: sameWords("JSON") });
