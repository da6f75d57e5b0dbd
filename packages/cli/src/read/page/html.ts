import { safeText } from "../../command/safe-text.js";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Markup, told apart from plain text by its type: only `html` and `join` make it. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | readonly Html[];

const isHtml = (part: Part): part is Html => typeof part === "object" && "markup" in part;

/** Any text as words of a page: nothing in it is markup. */
const escaped = (text: string): string => safeText(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? "");

const markupOf = (part: Part): string => {
  if (typeof part === "string" || typeof part === "number") return escaped(String(part));
  return isHtml(part) ? part.markup : part.map(({ markup }) => markup).join("");
};

/** Markup with values in it, which are escaped unless they are markup themselves; in attributes, between double quotes. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: String.raw({ raw: strings }, ...parts.map(markupOf)),
});

/** What this package itself has written, such as a style sheet. */
export const trusted = (markup: string): Html => ({ markup });

export const NOTHING: Html = trusted("");
