import type { Article } from "@khukit/core/article";
import type { BoardRecords } from "@khukit/core/folder";
import {
  articleLinkedData,
  NEWS_PAGE,
  newsAtom,
  newsFeed,
  newsItemPublication,
  newsRss,
} from "../../publication/index.js";
import { ref } from "../../publication/schema/index.js";
import { textParameter } from "../parameter/index.js";
import { unknownArticle } from "../problems.js";
import type { Resource } from "../resource.js";
import { type BoardServices, boardResource } from "./board-resource.js";
import { LINKED_DATA } from "./linked-data.js";
import { pagedResources } from "./paged-resources.js";
import { limitOf, SEARCH } from "./parameters.js";

const TAG = textParameter("tag", { vi: "Từ khóa của bài", en: "A keyword of the articles" });

const FILTERS = { tag: TAG, query: SEARCH };

const articleNamed = ({ articles }: BoardRecords, slug: string): Article => {
  const article = articles.find((candidate) => candidate.slug === slug);
  if (article === undefined) throw unknownArticle(slug);
  return article;
};

const feedResources = (services: BoardServices): readonly Resource[] => {
  const parameters = { ...FILTERS, limit: limitOf(NEWS_PAGE.most) };
  const summary = { vi: "Tin tức dạng", en: "News as" };
  return [
    boardResource(services, {
      path: "/news.rss",
      id: "readNewsRss",
      summary: { vi: `${summary.vi} RSS 2.0`, en: `${summary.en} RSS 2.0` },
      parameters,
      representations: [
        { type: "application/rss+xml", read: (records, selection) => newsRss(records, selection, services.origin) },
      ],
    }),
    boardResource(services, {
      path: "/news.atom",
      id: "readNewsAtom",
      summary: { vi: `${summary.vi} Atom`, en: `${summary.en} Atom` },
      parameters,
      representations: [
        { type: "application/atom+xml", read: (records, selection) => newsAtom(records, selection, services.origin) },
      ],
    }),
  ];
};

const itemResources = (services: BoardServices): readonly Resource[] => {
  const { origin } = services;
  const linkedData = (records: BoardRecords, slug: string) =>
    articleLinkedData(records, articleNamed(records, slug), origin);
  return [
    boardResource(services, {
      path: "/news/:slug{[^./]+}",
      id: "readNewsItem",
      summary: { vi: "Một bài và các bài liên quan", en: "One article with related ones" },
      parameters: {},
      representations: [
        {
          type: "application/json",
          schema: ref("NewsItemPublication"),
          read: (records, _, c) =>
            newsItemPublication(records, articleNamed(records, c.req.param("slug") ?? ""), origin),
        },
        { ...LINKED_DATA, read: (records, _, c) => linkedData(records, c.req.param("slug") ?? "") },
      ],
    }),
    boardResource(services, {
      path: "/news/:slug{[^/]+\\.jsonld}",
      id: "readNewsItemLinkedData",
      summary: { vi: "Một bài theo schema.org", en: "One article in terms of schema.org" },
      parameters: {},
      representations: [
        {
          ...LINKED_DATA,
          read: (records, _, c) => linkedData(records, (c.req.param("slug") ?? "").replace(/\.jsonld$/, "")),
        },
      ],
    }),
  ];
};

/** The board's news as three kinds of feed, and each article. */
export const newsResources = (services: BoardServices): readonly Resource[] => [
  ...pagedResources(services, {
    list: "news",
    id: "readNews",
    summary: { vi: "Tin tức, mới nhất trước", en: "News, the newest first" },
    filters: FILTERS,
    size: NEWS_PAGE,
    type: "application/feed+json",
    schema: ref("NewsFeed"),
    read: (records, filters, page) => newsFeed(records, { ...filters, ...page }, services.origin),
    lengthOf: ({ articles }) => articles.length,
  }),
  ...feedResources(services),
  ...itemResources(services),
];
