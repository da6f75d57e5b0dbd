import * as z from "zod/mini";
import { daySchema } from "../day/schema.js";
import { expects } from "../record/expectation.js";
import { countSchema, identifierSchema, proseSchema, webAddressSchema } from "../record/fields.js";

/** A picture with its caption; width and height keep its place while it loads. */
export const imageSchema = expects(
  z.strictObject({
    src: webAddressSchema,
    caption: proseSchema,
    /** What is to be seen, for those who cannot see it. */
    alt: z.optional(proseSchema),
    width: countSchema,
    height: countSchema,
  }),
  "một ảnh: src, caption (chú thích), width, height",
  "an image: src, caption, width, height",
);

export type Image = z.infer<typeof imageSchema>;

/** The front matter of `news/YYYY-MM-DD-slug.md`. */
export const articleMetaSchema = expects(
  z.strictObject({
    title: proseSchema,
    published: daySchema,
    lead: proseSchema,
    keywords: z.optional(z.array(proseSchema)),
    /** Who signs it: an office, never a person. */
    byline: z.optional(proseSchema),
    images: z.optional(z.array(imageSchema)),
    /** Documents that it cites, by id. */
    documents: z.optional(z.array(identifierSchema)),
    /** When what it tells of took place. */
    event: z.optional(z.strictObject({ date: daySchema, name: proseSchema, place: z.optional(proseSchema) })),
  }),
  "phần đầu của bài: title, published, lead, keywords, images…",
  "an article's front matter: title, published, lead, keywords, images…",
);

export type ArticleMeta = z.infer<typeof articleMetaSchema>;

/** An article: its front matter, and the text below it. */
export const articleSchema = expects(
  z.strictObject({
    /** The file's name without its date: what stands in addresses. */
    slug: identifierSchema,
    meta: articleMetaSchema,
    body: expects(
      z.string().check(z.regex(/\S/)),
      "nội dung viết bằng Markdown, không để trống",
      "Markdown text that is not empty",
    ),
  }),
  "một bài viết: slug (tên trong địa chỉ), meta (phần đầu), body (nội dung Markdown)",
  "an article: slug (its name in addresses), meta (front matter), body (Markdown)",
);

export type Article = z.infer<typeof articleSchema>;

/**
 * Newest first; on one day by slug, so that the order never changes by chance.
 *
 * @example
 * compareArticles(
 *   { slug: "b", meta: { title: "b", published: "2024-01-22", lead: "b" }, body: "" },
 *   { slug: "a", meta: { title: "a", published: "2024-01-05", lead: "a" }, body: "" },
 * ) < 0 //=> true
 */
export const compareArticles = (left: Article, right: Article): number =>
  right.meta.published.localeCompare(left.meta.published) || left.slug.localeCompare(right.slug);

/**
 * Other articles that share the most keywords with one, newest first among equals; at most `limit` of them.
 *
 * @example
 * relatedArticles(
 *   { slug: "a", meta: { title: "a", published: "2024-01-22", lead: "a", keywords: ["hạ tầng"] }, body: "" },
 *   [
 *     { slug: "b", meta: { title: "b", published: "2024-01-20", lead: "b" }, body: "" },
 *     { slug: "c", meta: { title: "c", published: "2024-01-05", lead: "c", keywords: ["hạ tầng"] }, body: "" },
 *   ],
 *   1,
 * ).map(({ slug }) => slug) //=> ["c"]
 */
export const relatedArticles = (article: Article, all: readonly Article[], limit: number): readonly Article[] => {
  const keywords = new Set(article.meta.keywords ?? []);
  const shared = (other: Article): number => (other.meta.keywords ?? []).filter((word) => keywords.has(word)).length;
  return all
    .filter((other) => other.slug !== article.slug)
    .toSorted((a, b) => shared(b) - shared(a) || compareArticles(a, b))
    .slice(0, limit);
};
