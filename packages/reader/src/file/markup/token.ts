import { attributesFrom } from "./attribute.js";

export interface OpenTag {
  readonly kind: "open";
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** With those that were not kept. */
  readonly attributeCount: number;
  /** Written as `<name/>`. */
  readonly isClosed: boolean;
}

/** `raw`: what stands in a script, a style or another element that holds no markup; never decoded. */
export type MarkupToken =
  | OpenTag
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text" | "raw"; readonly text: string };

const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/;
const NAME = /[a-z][^\s/>]{0,63}/iy;

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Whether `<` begins markup there, or is a sign of the text. */
const isMarkup = (html: string, at: number): boolean => {
  const next = html.charCodeAt(at + 1);
  return isLetter(next) || next === 33 || next === 63 || (next === 47 && at + 2 < html.length);
};

const nextMarkup = (html: string, from: number): number => {
  let at = html.indexOf("<", from);
  while (at >= 0 && !isMarkup(html, at)) at = html.indexOf("<", at + 1);
  return at < 0 ? html.length : at;
};

/** Behind the sign that ends something, or the end of all. */
const behind = (html: string, sign: string, from: number): number => {
  const at = html.indexOf(sign, from);
  return at < 0 ? html.length : at + sign.length;
};

const nameAt = (html: string, at: number): string => {
  NAME.lastIndex = at;
  return NAME.exec(html)?.[0].toLowerCase() ?? "";
};

const endOfRaw = (html: string, name: string, from: number): number => {
  const end = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
};

/**
 * The tags and texts of a page in order, in one pass: no tree is built, so that neither a million nested elements nor a
 * tag of a million attributes costs more than its length. Texts keep their entities. Comments are left out.
 *
 * @example [...markupOf("<b>Xin</b>")].map(({ kind }) => kind) //=> ["open", "text", "close"]
 */
export function* markupOf(html: string): Generator<MarkupToken, void> {
  for (let at = 0; at < html.length; ) {
    const start = nextMarkup(html, at);
    if (start > at) yield { kind: "text", text: html.slice(at, start) };
    if (start === html.length) return;
    const isClose = html[start + 1] === "/";
    const name = nameAt(html, start + (isClose ? 2 : 1));
    if (name === "") {
      at = html.startsWith("<!--", start) ? behind(html, "-->", start + 2) : behind(html, ">", start);
      continue;
    }
    const { attributes, count: attributeCount, to } = attributesFrom(html, start + (isClose ? 2 : 1) + name.length);
    at = to;
    if (isClose) {
      yield { kind: "close", name };
      continue;
    }
    const isClosed = html[to - 2] === "/";
    yield { kind: "open", name, attributes, attributeCount, isClosed };
    if (isClosed || !RAW.test(name)) continue;
    const end = endOfRaw(html, name, at);
    if (end > at) yield { kind: "raw", text: html.slice(at, end) };
    at = end;
  }
}
