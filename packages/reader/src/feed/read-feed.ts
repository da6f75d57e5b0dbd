import { type AnyFeed, parseFeed } from "feedsmith";
import { decodeText } from "../file/charset/decode.js";
import { plainText } from "./content.js";
import type { Feed, FeedKind, FeedOptions, FeedResult } from "./feed.js";
import { fromJsonFeed } from "./from-json.js";
import { fromWordPress, isWordPressPost, refusalOf } from "./from-wordpress.js";
import { fromAtom, fromRdf, fromRss } from "./from-xml.js";
import { itemOf, type RawItem } from "./item.js";
import {
  brokenFeed,
  cutShort,
  emptyFeed,
  type FeedProblem,
  itemsWithoutContent,
  notAFeed,
  pageInstead,
  refusedBy,
  tooLargeFeed,
  tooManyItems,
  unknownCharset,
} from "./problem.js";
import { wholeItems } from "./whole-items.js";

const MOST_BYTES = 20_000_000;
const MOST_ITEMS = 10_000;

interface RawFeed {
  readonly kind: FeedKind;
  readonly title: string | undefined;
  readonly items: readonly RawItem[];
  readonly problems: readonly FeedProblem[];
}

const isProblem = (found: RawFeed | FeedProblem): found is FeedProblem => "reason" in found;

const rawFeed = (parsed: AnyFeed, problems: readonly FeedProblem[]): RawFeed => {
  const kind = parsed.format;
  switch (parsed.format) {
    case "rss":
      return { kind, title: parsed.feed.title, items: (parsed.feed.items ?? []).map(fromRss), problems };
    case "rdf":
      return { kind, title: parsed.feed.title, items: (parsed.feed.items ?? []).map(fromRdf), problems };
    case "atom":
      return { kind, title: parsed.feed.title?.value, items: (parsed.feed.entries ?? []).map(fromAtom), problems };
    case "json":
      return { kind, title: parsed.feed.title, items: (parsed.feed.items ?? []).map(fromJsonFeed), problems };
  }
};

const parsed = (given: unknown): AnyFeed | null => {
  try {
    return parseFeed(given);
  } catch {
    return null;
  }
};

const fromJson = (text: string): RawFeed | FeedProblem => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return brokenFeed("JSON");
  }
  const posts = (Array.isArray(value) ? value : [value]).filter(isWordPressPost);
  const isEmptyList = Array.isArray(value) && value.length === 0;
  if (posts.length > 0 || isEmptyList) {
    return { kind: "wordpress", title: undefined, items: posts.map(fromWordPress), problems: [] };
  }
  const refusal = refusalOf(value);
  if (refusal !== null) return refusedBy(refusal.slice(0, 200));
  const feed = parsed(value);
  return feed === null ? notAFeed : rawFeed(feed, []);
};

const fromXml = (text: string): RawFeed | FeedProblem => {
  const feed = parsed(text);
  if (feed !== null) return rawFeed(feed, []);
  if (/^<(?:!doctype\s+html|html)\b/i.test(text)) return pageInstead;
  if (!/<(?:rss|feed|rdf:RDF)[\s>]/i.test(text.slice(0, 4096))) return notAFeed;
  const rest = parsed(wholeItems(text));
  return rest === null ? brokenFeed("XML") : rawFeed(rest, [cutShort]);
};

/** XML begins with its declaration, which some portals put behind blank lines; controls are none of its letters. */
const cleaned = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be left out
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, "")
    .replace(/^[\s\ufeff]+/, "");

const read = (given: string | Uint8Array, mostBytes: number): RawFeed | FeedProblem => {
  if (given.length > mostBytes) return tooLargeFeed(mostBytes);
  const decoded = typeof given === "string" ? given : (decodeText(given)?.text ?? null);
  if (decoded === null) return unknownCharset;
  const text = cleaned(decoded);
  if (text === "") return emptyFeed;
  return /^[[{]/.test(text) ? fromJson(text) : fromXml(text);
};

const feedOf = (raw: RawFeed, base: string | undefined, most: number): Feed => {
  const items = raw.items.slice(0, most).map((item) => itemOf(item, base));
  const kept = items.filter((item) => item !== null);
  const title = plainText(raw.title).replace(/\s+/g, " ");
  return {
    kind: raw.kind,
    title: title === "" ? null : title,
    items: kept,
    problems: [
      ...raw.problems,
      ...(raw.items.length > most ? [tooManyItems(most)] : []),
      ...(kept.length < items.length ? [itemsWithoutContent(items.length - kept.length)] : []),
    ],
  };
};

/**
 * The news of a feed as one kind of record: RSS 2.0 and 1.0, Atom, JSON Feed, and posts of WordPress REST. Content is
 * turned into text as a page is. Of a feed that is cut short the whole items are given, with a problem that says so; what
 * is no feed gives a problem that says what was found, what is expected and what to do. Nothing is thrown or fetched.
 *
 * @example
 * readFeed('<rss version="2.0"><channel><item><title>Tin</title><pubDate>05/10/2017 08:30</pubDate></item></channel></rss>')
 * //=> { ok: true, value: { kind: "rss", title: null, problems: [], items: [{ id: "Tin", title: "Tin", publishedOn: "2017-10-05", … }] } }
 */
export const readFeed = (given: string | Uint8Array, options: FeedOptions = {}): FeedResult => {
  const { url, mostBytes = MOST_BYTES, mostItems = MOST_ITEMS } = options;
  const found = read(given, mostBytes);
  return isProblem(found) ? { ok: false, problems: [found] } : { ok: true, value: feedOf(found, url, mostItems) };
};
