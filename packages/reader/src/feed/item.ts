import { publishedDay } from "../file/page/published-day.js";
import { firstPicture, plainText } from "./content.js";
import type { FeedItem } from "./feed.js";

type Maybe<Value> = Value | null | undefined;

/** What one kind of feed tells of an item, in the order in which it is believed. Texts may hold markup. */
export interface RawItem {
  readonly ids: readonly Maybe<string>[];
  readonly title: Maybe<string>;
  readonly urls: readonly Maybe<string>[];
  readonly dates: readonly Maybe<string>[];
  readonly summary: Maybe<string>;
  readonly content: Maybe<string>;
  /** Content without markup. */
  readonly plain?: Maybe<string>;
  readonly images: readonly Maybe<string>[];
  readonly keywords: readonly Maybe<string>[];
  readonly authors: readonly Maybe<string>[];
}

const isFilled = (text: Maybe<string>): text is string => text != null && text.trim() !== "";

const firstFilled = (texts: readonly Maybe<string>[]): string | null => texts.find(isFilled)?.trim() ?? null;

/** An address as it stands, or from where the feed stands; null for what no browser opens. */
const addressOf = (address: string | null, base: string | undefined): string | null => {
  const url = address === null ? null : URL.parse(address, base);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
};

const firstAddress = (addresses: readonly Maybe<string>[], base: string | undefined): string | null => {
  for (const address of addresses) {
    const url = isFilled(address) ? addressOf(address.trim(), base) : null;
    if (url !== null) return url;
  }
  return null;
};

const oneLine = (html: Maybe<string>): string | null => {
  const line = plainText(html).replace(/\s+/g, " ");
  return line === "" ? null : line;
};

const keywordsOf = (given: readonly Maybe<string>[]): readonly string[] => [
  ...new Set(given.flatMap((keyword) => oneLine(keyword) ?? [])),
];

const dayOf = (dates: readonly Maybe<string>[]): FeedItem["publishedOn"] => {
  for (const date of dates) {
    const day = isFilled(date) ? publishedDay(date) : null;
    if (day !== null) return day;
  }
  return null;
};

/**
 * An item as every feed gives it, by what one kind of feed tells; null where neither title, address nor content stands in
 * it.
 *
 * @param base the address of the feed
 */
export const itemOf = (raw: RawItem, base: string | undefined): FeedItem | null => {
  const title = oneLine(raw.title);
  const url = firstAddress(raw.urls, base);
  const summary = plainText(raw.summary);
  const content = isFilled(raw.plain) ? raw.plain.trim() : plainText(raw.content);
  const contentText = content === "" ? summary : content;
  const id = firstFilled(raw.ids) ?? url ?? title;
  if (id === null || (title === null && url === null && contentText === "")) return null;
  return {
    id,
    title,
    url,
    publishedOn: dayOf(raw.dates),
    summary: summary === "" ? null : summary,
    contentHtml: firstFilled([raw.content]),
    contentText,
    image: firstAddress([...raw.images, firstPicture(raw.content), firstPicture(raw.summary)], base),
    keywords: keywordsOf(raw.keywords),
    author: oneLine(firstFilled(raw.authors)),
  };
};
