import {
  address,
  constant,
  count,
  instant,
  list,
  nullable,
  object,
  type Properties,
  ref,
  text,
} from "./json-schema.js";

const itemWithoutContent = (): readonly [required: Properties, optional: Properties] => [
  {
    id: text,
    url: address,
    title: text,
    summary: text,
    date_published: instant,
    language: constant("vi"),
    tags: list(text),
    _khukit: object({
      slug: ref("identifier"),
      published: ref("day"),
      byline: nullable(text),
      event: nullable(object({ date: ref("day"), name: text, place: nullable(text) })),
      images: list(object({ src: address, caption: text, alt: text, width: count, height: count })),
      documents: list(ref("PublishedDocument")),
    }),
  },
  { image: address, authors: list(object({ name: text })) },
];

/** Source: https://www.jsonfeed.org/version/1.1/ */
export const newsSchemas = (): Properties => {
  const [required, optional] = itemWithoutContent();
  return {
    NewsItem: object({ ...required, content_html: text }, optional),
    RelatedNewsItem: object(required, optional),
    NewsFeed: object(
      {
        version: constant("https://jsonfeed.org/version/1.1"),
        title: text,
        language: constant("vi"),
        feed_url: address,
        items: list(ref("NewsItem")),
      },
      { home_page_url: address, next_url: address },
    ),
    NewsItemPublication: object({ item: ref("NewsItem"), related: list(ref("RelatedNewsItem")) }),
  };
};
