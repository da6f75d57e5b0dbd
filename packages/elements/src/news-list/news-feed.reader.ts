import { count, listOf, nullable, nullableText, type Reader, record, text } from "../element/json-reader.js";

interface FeedImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** An item of any JSON Feed 1.1; what Khukit adds is under `_khukit`. */
export interface FeedItem {
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly image: string | null;
  readonly date_published: string | null;
  readonly language: string | null;
  readonly tags: readonly string[] | null;
  readonly _khukit: {
    readonly slug: string;
    readonly published: string;
    readonly images: readonly FeedImage[];
  } | null;
}

const feedItem: Reader<FeedItem> = record<FeedItem>({
  id: text,
  url: nullableText,
  title: nullableText,
  summary: nullableText,
  image: nullableText,
  date_published: nullableText,
  language: nullableText,
  tags: nullable(listOf(text)),
  _khukit: nullable(
    record({
      slug: text,
      published: text,
      images: listOf(record<FeedImage>({ src: text, width: count, height: count })),
    }),
  ),
});

const items = listOf(feedItem);

/** `news.json`, or another JSON Feed. */
export const readFeed: Reader<readonly FeedItem[]> = (value, path) => record({ items })(value, path).items;

/** `news/{slug}`: the articles related to one. */
export const readRelated: Reader<readonly FeedItem[]> = (value, path) =>
  record({ related: items })(value, path).related;
