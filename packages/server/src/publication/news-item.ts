import type { Article } from "@khukit/core/article";
import type { BoardRecords } from "@khukit/core/folder";
import type { NewsItem } from "@khukit/core/publication";
import { articleUrl, withOrigin } from "./address.js";
import { publishedDocument } from "./document.js";
import { renderMarkdown } from "./markdown.js";
import { onceForEach } from "./once-for-each.js";

const htmlOf = onceForEach((article: Article) => renderMarkdown(article.body));

/** The renderer writes no quote into text, so what looks like an address within a tag is one. */
const absolute = (html: string, origin: string | undefined): string =>
  origin === undefined ? html : html.replace(/ (href|src)="\/(?!\/)/g, ` $1="${origin}/`);

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
    content_html: absolute(htmlOf(article), origin),
    ...(image === undefined ? {} : { image: withOrigin(image, origin) }),
    date_published: `${meta.published}T00:00:00+07:00`,
    language: "vi",
    tags: meta.keywords ?? [],
    ...(meta.byline === undefined ? {} : { authors: [{ name: meta.byline }] }),
    _khukit: extensionOf(records, article, origin),
  };
};
