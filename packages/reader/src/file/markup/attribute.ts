/** No element that means anything has more. */
const MOST_KEPT = 64;

const BLANK = /[\s/]*/y;
const NAME = /[^\s/>][^\s/>=]*/y;
const EQUALS = /\s*=\s*/y;
const BARE = /[^\s>]*/y;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
};

interface Value {
  readonly value: string;
  readonly to: number;
}

const valueAt = (html: string, at: number): Value => {
  const quote = html[at];
  if (quote !== '"' && quote !== "'") {
    const value = matchAt(BARE, html, at);
    return { value, to: at + value.length };
  }
  const end = html.indexOf(quote, at + 1);
  return end < 0 ? { value: "", to: html.length } : { value: html.slice(at + 1, end), to: end + 1 };
};

export interface Attributes {
  readonly attributes: ReadonlyMap<string, string>;
  readonly count: number;
  /** Behind the tag. */
  readonly to: number;
}

/** The attributes of a tag from behind its name, names in small letters, values as written; of two of a name the first. */
export const attributesFrom = (html: string, from: number): Attributes => {
  const attributes = new Map<string, string>();
  let count = 0;
  let at = from;
  for (;;) {
    at += matchAt(BLANK, html, at).length;
    if (at >= html.length || html[at] === ">") return { attributes, count, to: Math.min(at + 1, html.length) };
    const name = matchAt(NAME, html, at);
    at += name.length;
    const equals = matchAt(EQUALS, html, at);
    const { value, to } = equals === "" ? { value: "", to: at } : valueAt(html, at + equals.length);
    at = to;
    count += 1;
    const key = name.toLowerCase();
    if (attributes.size < MOST_KEPT && !attributes.has(key)) attributes.set(key, value);
  }
};
