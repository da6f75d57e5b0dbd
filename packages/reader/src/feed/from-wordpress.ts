import type { RawItem } from "./item.js";

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null;

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;

/** What stands at the end of a path through objects and lists. */
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((place, name) => (isJson(place) && Object.hasOwn(place, name) ? place[name] : undefined), value);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Posts as WordPress gives them: titles and texts are what is rendered. */
export const isWordPressPost = (value: unknown): value is Json =>
  typeof at(value, "title", "rendered") === "string" && typeof at(value, "link") === "string";

/** What WordPress answers when it refuses; null for anything else. */
export const refusalOf = (value: unknown): string | null =>
  typeof at(value, "code") === "string" && isJson(at(value, "data")) ? (textOf(at(value, "message")) ?? "") : null;

/** The moment in UTC, or else the clock of the site. */
const datesOf = (post: Json): RawItem["dates"] => {
  const universal = textOf(post["date_gmt"]);
  return [universal === undefined ? undefined : `${universal}Z`, textOf(post["date"])];
};

/** Terms, pictures and authors stand in a post only where they were asked for (`_embed`). */
const termsOf = (post: Json): RawItem["keywords"] =>
  list(at(post, "_embedded", "wp:term")).flatMap((terms) => list(terms).map((term) => textOf(at(term, "name"))));

/** Source: WordPress REST API handbook, posts (from memory). */
export const fromWordPress = (post: Json): RawItem => ({
  ids: [textOf(at(post, "guid", "rendered")), textOf(post["id"])],
  title: textOf(at(post, "title", "rendered")),
  urls: [textOf(post["link"])],
  dates: datesOf(post),
  summary: textOf(at(post, "excerpt", "rendered")),
  content: textOf(at(post, "content", "rendered")),
  images: [
    textOf(at(post, "_embedded", "wp:featuredmedia", "0", "source_url")),
    textOf(post["jetpack_featured_media_url"]),
    textOf(at(post, "yoast_head_json", "og_image", "0", "url")),
  ],
  keywords: termsOf(post),
  authors: [textOf(at(post, "_embedded", "author", "0", "name")), textOf(at(post, "yoast_head_json", "author"))],
});
