/** What text is: plain, a page, or one of the kinds that look like them and are not read here. */
export type TextKind = "text" | "html" | "feed" | "word-xml" | "mail" | "unknown";

const HEAD = 65_536;
/** Programs of a server may put a warning before a page. */
const PAGE_REACH = 4_096;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they tell noise from text
const CONTROLS = /[\0-\x08\x0e-\x1f\ufffd]/g;

/** What may stand before a page's first tag. */
const LEAD = /^(?:\s+|<!--[\s\S]{0,20000}?-->|<\?[^>]{0,2000}>|<![a-z][^>]{0,2000}>)/i;
const ROOT = /^<([a-z][\w:.-]{0,40})/i;
const PAGE_TAGS =
  /^(?:html|head|body|meta|title|link|base|script|style|div|p|span|table|tbody|tr|td|h[1-6]|ul|ol|li|a|b|i|u|em|strong|font|center|br|hr|img|article|section|main|header|footer|nav|aside|form|figure|blockquote|pre)$/i;
const PAGE = /<(?:!doctype\s+html|html|body)[\s>]/i;
const MAIL = /^(?:from|mime-version|message-id|return-path|received|subject|date):[^\n]{0,1000}\n/i;

const behindLead = (text: string): string => {
  let rest = text;
  for (let match = LEAD.exec(rest); match !== null; match = LEAD.exec(rest)) rest = rest.slice(match[0].length);
  return rest;
};

const rootKind = (root: string): TextKind | null => {
  if (PAGE_TAGS.test(root)) return "html";
  if (/^(?:rss|feed|rdf:rdf)$/i.test(root)) return "feed";
  return /^(?:w:worddocument|pkg:package|office:document)$/i.test(root) ? "word-xml" : null;
};

/** Noise that happens to be text to the letter has controls or signs of no letter. */
const isNoise = (head: string): boolean => (head.match(CONTROLS)?.length ?? 0) * 50 > head.length;

/**
 * What a decoded text is, by its first tags.
 *
 * @example
 * textKindOf("<!doctype html><p>Tin") //=> "html"
 * textKindOf("Tin <b>mới</b>") //=> "text"
 */
export const textKindOf = (text: string): TextKind => {
  const head = text.slice(0, HEAD);
  if (isNoise(head)) return "unknown";
  const rest = behindLead(head);
  const kind = rootKind(ROOT.exec(rest)?.[1] ?? "");
  if (kind !== null) return kind;
  if (MAIL.test(rest) && /^mime-version:/im.test(rest)) return "mail";
  return PAGE.test(head.slice(0, PAGE_REACH)) || /^\s*<\?xml\b/i.test(head) ? "html" : "text";
};
