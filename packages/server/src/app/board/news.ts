import { newsFeed, newsItemPublication } from "../../publication/index.js";
import type { Catalogue } from "../catalogue.js";
import { unknownArticle } from "../problems.js";
import { countParameter, textParameter } from "../query.js";
import type { Resource } from "../resource.js";
import { boardResource } from "./board-resource.js";

export const newsResources = (catalogue: Catalogue, origin: string | undefined): readonly Resource[] => [
  boardResource(
    catalogue,
    "/news.json",
    (records, c) => {
      const selection = {
        tag: textParameter(c, "tag"),
        query: textParameter(c, "q"),
        limit: countParameter(c, "limit", 1),
        offset: countParameter(c, "offset", 0),
      };
      return newsFeed(records, selection, origin);
    },
    "application/feed+json; charset=utf-8",
  ),
  boardResource(catalogue, "/news/:slug", (records, c) => {
    const slug = c.req.param("slug") ?? "";
    const article = records.articles.find((candidate) => candidate.slug === slug);
    if (article === undefined) throw unknownArticle(slug);
    return newsItemPublication(records, article, origin);
  }),
];
