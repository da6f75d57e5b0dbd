import type { Article } from "@khukit/core/article";
import { onceForEach } from "./once-for-each.js";
import { holdsWords, searchedText, wordsOf } from "./words.js";

const tagKey = (tag: string): string => tag.normalize("NFC").toLocaleLowerCase("vi").trim();

/** Capital and small letters are one tag, but letters with other accents are another word. */
export const hasTag = ({ meta }: Article, tag: string): boolean =>
  (meta.keywords ?? []).some((keyword) => tagKey(keyword) === tagKey(tag));

const textOf = onceForEach(({ meta }: Article) => searchedText(meta.title, meta.lead, ...(meta.keywords ?? [])));

/** Every word of the query stands in title, lead or keywords; accents and capitals do not matter. */
export const matchesQuery = (article: Article, query: string): boolean => holdsWords(textOf(article), wordsOf(query));
