import type { BoardRecords } from "@khukit/core/folder";
import { articleUrl } from "./address.js";

/** The article in which something was published, as a line under it names it. */
export interface PublishedSource {
  readonly title: string;
  readonly url: string;
  readonly published: string;
}

export const sourceOf = (
  { board, articles }: BoardRecords,
  slug: string | null,
  origin: string | undefined,
): PublishedSource | null => {
  const article = slug === null ? undefined : articles.find((candidate) => candidate.slug === slug);
  return article === undefined
    ? null
    : { title: article.meta.title, url: articleUrl(board, article.slug, origin), published: article.meta.published };
};
