/** Text that is HTML already, so that `html` puts it in as it is. */
class SafeHtml {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type { SafeHtml };

/** What a template may hold: `null` and `false` leave nothing, a list is joined. */
export type Content = string | number | SafeHtml | null | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeText = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const render = (content: Content): string => {
  if (content === null || content === false) return "";
  if (typeof content === "string" || typeof content === "number") return escapeText(String(content));
  return content instanceof SafeHtml ? content.toString() : content.map(render).join("");
};

/** Marks HTML that something else made safe, such as an article's body. */
export const raw = (text: string): SafeHtml => new SafeHtml(text);

/**
 * A template whose every value is escaped.
 *
 * @example
 * String(html`<p title="${'"'}">${"<b>"}</p>`) //=> '<p title="&quot;">&lt;b&gt;</p>'
 */
export const html = (strings: TemplateStringsArray, ...values: readonly Content[]): SafeHtml =>
  new SafeHtml(String.raw({ raw: strings }, ...values.map(render)));
