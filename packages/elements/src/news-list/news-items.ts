import { type Day, dayAt } from "@khukit/core/day";
import { webLink } from "../element/addresses.js";
import type { FeedItem } from "./news-feed.reader.js";

/** An article as the list shows it. */
export interface NewsEntry {
  readonly id: string;
  readonly slug: string | null;
  readonly title: string;
  readonly url: string | null;
  readonly lead: string | null;
  readonly day: Day | null;
  readonly tags: readonly string[];
  readonly language: string;
  readonly picture: { readonly src: string; readonly width: number; readonly height: number } | null;
}

export interface NewsSelection {
  readonly limit: number;
  readonly tag: string | null;
  /** The slug of an article that is left out: the one the page shows. */
  readonly exclude: string | null;
}

const dayOf = (instant: string | null): Day | null => {
  const date = new Date(instant ?? "");
  return Number.isNaN(date.getTime()) ? null : dayAt(date);
};

/** Any picture has a size, so that none moves the text when it arrives. */
const USUAL_SIZE = { width: 400, height: 300 } as const;

const pictureOf = ({ image, _khukit }: FeedItem, feed: URL): NewsEntry["picture"] => {
  const src = image === null ? null : webLink(image, feed);
  if (src === null) return null;
  const { width, height } = _khukit?.images.find((other) => webLink(other.src, feed) === src) ?? USUAL_SIZE;
  return { src, width, height };
};

const toEntry = (item: FeedItem, feed: URL): NewsEntry => ({
  id: item.id,
  slug: item._khukit?.slug ?? null,
  title: item.title ?? item.summary ?? item.url ?? item.id,
  url: item.url === null ? null : webLink(item.url, feed),
  lead: item.title === null ? null : item.summary,
  day: dayOf(item._khukit?.published ?? item.date_published),
  tags: item.tags ?? [],
  language: item.language ?? "vi",
  picture: pictureOf(item, feed),
});

/** What of a feed is shown. A static host ignores `?tag=` and `?limit=`, so both are applied here too. */
export const newsEntries = (
  items: readonly FeedItem[],
  feed: URL,
  { limit, tag, exclude }: NewsSelection,
): readonly NewsEntry[] =>
  items
    .filter(
      (item) => (tag === null || item.tags?.includes(tag)) && (exclude === null || item._khukit?.slug !== exclude),
    )
    .slice(0, limit)
    .map((item) => toEntry(item, feed));
