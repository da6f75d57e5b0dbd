const markup: unique symbol = Symbol("markup");

/** HTML that was put together here: no text from outside can pass for it. */
export interface Markup {
  readonly [markup]: string;
}

/** What may stand in a template: text is escaped, markup is not, null leaves nothing. */
export type Content = string | number | Markup | null | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** @example escapeHtml('<a href="x">') //=> "&lt;a href=&quot;x&quot;&gt;" */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const isMarkup = (content: Content): content is Markup =>
  typeof content === "object" && content !== null && markup in content;

const write = (content: Content): string => {
  if (content === null) return "";
  if (typeof content === "string") return escapeHtml(content);
  if (typeof content === "number") return String(content);
  return isMarkup(content) ? content[markup] : content.map(write).join("");
};

/** Markup from a text that is known to be safe: what the Markdown renderer made, or a constant of ours. */
export const trusted = (safe: string): Markup => ({ [markup]: safe });

/**
 * A template whose values are escaped, for text and for attributes between double quotes.
 *
 * @example markupText(html`<p>${"a < b"}</p>`) //=> "<p>a &lt; b</p>"
 */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  trusted(parts.map((part, index) => part + write(contents[index] ?? null)).join(""));

/** Markup as the text that is sent. */
export const markupText = (content: Markup): string => content[markup];
