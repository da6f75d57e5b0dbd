import type { Article } from "@khukit/core/article";
import type { BoardRecords } from "@khukit/core/folder";
import type { NewsItem } from "@khukit/core/publication";
import { newsItemPath, withOrigin } from "../address.js";
import { newsItem } from "../news-item.js";
import { boardNode, type Node, SCHEMA_CONTEXT } from "./vocabulary.js";

type ArticleEvent = NonNullable<NewsItem["_khukit"]["event"]>;

const aboutEvent = ({ name, date, place }: ArticleEvent): Node => ({
  "@type": "Event",
  name,
  startDate: date,
  ...(place === null ? {} : { location: { "@type": "Place", name: place } }),
});

/** An article as a schema.org NewsArticle. Source: https://schema.org/NewsArticle */
export const articleLinkedData = (records: BoardRecords, article: Article, origin?: string): Node => {
  const { board } = records;
  const { title, summary, url, date_published, tags, authors, _khukit } = newsItem(records, article, origin);
  const { event } = _khukit;
  return {
    "@context": SCHEMA_CONTEXT,
    "@type": "NewsArticle",
    "@id": withOrigin(newsItemPath(board.id, article.slug), origin),
    url,
    mainEntityOfPage: url,
    headline: title,
    description: summary,
    datePublished: date_published,
    inLanguage: "vi",
    keywords: tags,
    image: _khukit.images.map(({ src, caption, width, height }) => ({
      "@type": "ImageObject",
      url: src,
      caption,
      width,
      height,
    })),
    author: authors === undefined ? boardNode(board, origin) : { "@type": "Organization", name: authors[0]?.name },
    publisher: boardNode(board, origin),
    citation: _khukit.documents.map(({ reference, issuer, date }) => ({
      "@type": "CreativeWork",
      name: reference,
      creator: { "@type": "Organization", name: issuer },
      datePublished: date,
    })),
    ...(event === null ? {} : { about: aboutEvent(event) }),
  };
};
