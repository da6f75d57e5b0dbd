import type { Article } from "@khukit/core/article";
import { fold } from "@khukit/core/vietnamese";

const tagKey = (tag: string): string => tag.normalize("NFC").toLocaleLowerCase("vi").trim();

/** Capital and small letters are one tag, but letters with other accents are another word. */
export const hasTag = ({ meta }: Article, tag: string): boolean =>
  (meta.keywords ?? []).some((keyword) => tagKey(keyword) === tagKey(tag));

const searchedText = ({ meta }: Article): string => fold([meta.title, meta.lead, ...(meta.keywords ?? [])].join(" "));

/** Every word of the query stands in title, lead or keywords; accents and capitals do not matter. */
export const matchesQuery = (article: Article, query: string): boolean => {
  const text = searchedText(article);
  return fold(query)
    .split(" ")
    .every((word) => text.includes(word));
};
