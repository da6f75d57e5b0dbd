import { type Article, articleMetaSchema } from "@khukit/core/article";
import { checkRecord, formatPath } from "@khukit/core/record";
import { cleanText, fold } from "@khukit/core/vietnamese";
import { type Change, changeOf, type Held } from "./change.js";
import { markdownOf } from "./markdown.js";
import { againstRecord, EMPTY_TEXT, NO_PUBLICATION_DAY, type Refusal } from "./refusal.js";
import { freeSlug, slugOf } from "./slug.js";
import type { ImportSource, NewsItem } from "./source.js";

export interface NewsContext {
  readonly articles: readonly Held<Article>[];
  /** Ids of the documents that it cites. */
  readonly documents: readonly string[];
  readonly replace: boolean;
}

const LONGEST_LEAD = 400;

const oneLine = (text: string): string => cleanText(text.replace(/\s+/g, " "));

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r\n?|\n/)
    .map(oneLine)
    .filter((line) => line !== "");

/** The text below its own title. */
const bodyOf = (text: string, title: string): string => {
  const [first = "", ...rest] = paragraphsOf(text);
  return fold(first) === fold(title) && rest.length > 0 ? rest.join("\n") : [first, ...rest].join("\n");
};

/** Cut behind a sentence, else behind a word. */
const shortened = (text: string): string => {
  if (text.length <= LONGEST_LEAD) return text;
  const cut = text.slice(0, LONGEST_LEAD);
  const sentence = cut.lastIndexOf(". ");
  return sentence > LONGEST_LEAD / 3 ? cut.slice(0, sentence + 1) : `${cut.replace(/\s\S*$/, "")}…`;
};

const leadOf = ({ lead, title }: NewsItem, body: string): string =>
  shortened(oneLine(lead ?? "") || (paragraphsOf(body)[0] ?? title));

const fieldsThatDiffer = (held: Article, draft: Article): readonly (keyof Article & string)[] => {
  const keywords = held.meta.keywords ?? [];
  const isSameMeta =
    held.meta.lead === draft.meta.lead && (draft.meta.keywords ?? []).every((keyword) => keywords.includes(keyword));
  return [...(isSameMeta ? [] : (["meta"] as const)), ...(held.body === draft.body ? [] : (["body"] as const))];
};

const isSameArticle = (held: Article, draft: Article): boolean =>
  held.meta.published === draft.meta.published && fold(held.meta.title) === fold(draft.meta.title);

/** What the folder's editors added (pictures, an event) stays. */
const withHeldMeta = (draft: Article, held: Article): Article => ({
  ...draft,
  slug: held.slug,
  meta: { ...held.meta, ...draft.meta },
});

/** The source as an article of the folder, where it is a news item. */
export const importNews = (
  source: ImportSource,
  { articles, documents, replace }: NewsContext,
): Change<Article> | Refusal | null => {
  const { news, publishedOn, name } = source;
  if (news === null) return null;
  const title = oneLine(news.title);
  const place = { printed: title || name, source: name };
  const body = bodyOf(news.body, title);
  if (body === "" || title === "") return { kind: "news", ...place, reason: EMPTY_TEXT };
  if (publishedOn === null) return { kind: "news", ...place, reason: NO_PUBLICATION_DAY };
  const keywords = [...new Set(news.keywords.map(oneLine))].filter((keyword) => keyword !== "");
  const checked = checkRecord(
    articleMetaSchema,
    {
      title,
      published: publishedOn,
      lead: leadOf(news, body),
      ...(keywords.length > 0 ? { keywords } : {}),
      ...(documents.length > 0 ? { documents } : {}),
    },
    (path) => ({ file: "news/", row: null, column: formatPath(path) }),
  );
  if (!checked.ok) return { kind: "news", ...place, reason: againstRecord(checked.problems) };
  const slugs = new Set(articles.map(({ value }) => value.slug));
  const draft: Article = {
    slug: freeSlug(slugOf(title) || "bai-viet", slugs),
    meta: checked.value,
    body: markdownOf(body),
  };
  const held = articles.find(({ value }) => isSameArticle(value, draft)) ?? null;
  const value = held === null ? draft : withHeldMeta(draft, held.value);
  return changeOf({ value, ...place }, held, fieldsThatDiffer, replace);
};
