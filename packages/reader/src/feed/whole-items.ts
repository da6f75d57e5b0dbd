const ENDS: readonly (readonly [root: RegExp, item: string, rest: string])[] = [
  [/<rss[\s>]/i, "</item>", "</channel></rss>"],
  [/<rdf:RDF[\s>]/, "</item>", "</rdf:RDF>"],
  [/<feed[\s>]/i, "</entry>", "</feed>"],
];

/**
 * A feed in XML up to the end of its last whole item, with the ends that are missing; empty where it has none.
 *
 * @example wholeItems("<rss><channel><item></item><item><tit") //=> "<rss><channel><item></item></channel></rss>"
 */
export const wholeItems = (xml: string): string => {
  const [, item, rest] = ENDS.find(([root]) => root.test(xml.slice(0, 4096))) ?? [];
  const at = item === undefined ? -1 : xml.lastIndexOf(item);
  return item === undefined || at < 0 ? "" : xml.slice(0, at + item.length) + rest;
};
