import type { Article } from "@khukit/core/article";
import type { BoardRecords } from "@khukit/core/folder";
import type { NewsItem } from "@khukit/core/publication";
import { articleUrl, withOrigin } from "./address.js";
import { publishedDocument } from "./document.js";
import { renderMarkdown } from "./markdown.js";

/** Records never change once read, so each text is rendered once. */
const rendered = new WeakMap<Article, string>();

const htmlOf = (article: Article): string => {
  const known = rendered.get(article);
  if (known !== undefined) return known;
  const html = renderMarkdown(article.body);
  rendered.set(article, html);
  return html;
};

const extensionOf = (records: BoardRecords, { slug, meta }: Article, origin: string | undefined) => ({
  slug,
  published: meta.published,
  byline: meta.byline ?? null,
  event: meta.event ? { date: meta.event.date, name: meta.event.name, place: meta.event.place ?? null } : null,
  images: (meta.images ?? []).map(({ src, caption, alt, width, height }) => ({
    src: withOrigin(src, origin),
    caption,
    alt: alt ?? caption,
    width,
    height,
  })),
  documents: records.documents.filter(({ id }) => meta.documents?.includes(id)).map(publishedDocument),
});

/**
 * An article as an item of the board's feed.
 *
 * @param origin scheme and host put before paths; without it they stay paths
 */
export const newsItem = (records: BoardRecords, article: Article, origin?: string): NewsItem => {
  const { board } = records;
  const { slug, meta } = article;
  const image = meta.images?.[0]?.src;
  return {
    // Never the address: it changes when a portal moves, and readers would see every item anew.
    id: `${board.id}/${slug}`,
    url: articleUrl(board, slug, origin),
    title: meta.title,
    summary: meta.lead,
    content_html: htmlOf(article),
    ...(image === undefined ? {} : { image: withOrigin(image, origin) }),
    date_published: `${meta.published}T00:00:00+07:00`,
    language: "vi",
    tags: meta.keywords ?? [],
    ...(meta.byline === undefined ? {} : { authors: [{ name: meta.byline }] }),
    _khukit: extensionOf(records, article, origin),
  };
};
