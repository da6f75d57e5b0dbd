import { isVoid } from "../markup/element.js";
import { entityReader } from "../markup/entity.js";
import { markupOf, type OpenTag } from "../markup/token.js";

/** An element that bears a moment. */
export interface TimeElement {
  readonly value: string;
  /** The page says that it is the moment of publication. */
  readonly isPublication: boolean;
}

/** What a page tells about itself, and how large its tree would be. */
export interface PageSurvey {
  /** By `property`, `name` or `itemprop` in small letters. */
  readonly metas: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly times: readonly TimeElement[];
  readonly hasBody: boolean;
  readonly tags: number;
  /** How deep its elements would stand in each other if every end that is not written were missing. */
  readonly depth: number;
  readonly mostAttributes: number;
  readonly longestClass: number;
}

const MOST_JSON = 20;
const MOST_TIMES = 50;
const PUBLICATION = /publish|pubdate|entry-date|post-date|ngay-?dang|date-?created/i;

const keyOf = ({ attributes }: OpenTag): string =>
  (attributes.get("property") ?? attributes.get("itemprop") ?? attributes.get("name") ?? "").trim().toLowerCase();

const timeOf = (tag: OpenTag): TimeElement | null => {
  const { attributes } = tag;
  const value = attributes.get("datetime") ?? attributes.get("content") ?? attributes.get("title");
  const role = `${attributes.get("itemprop") ?? ""} ${(attributes.get("class") ?? "").slice(0, 200)}`;
  const isPublication = attributes.has("pubdate") || PUBLICATION.test(role);
  return value !== undefined && (tag.name === "time" || isPublication) ? { value, isPublication } : null;
};

const isJsonLd = ({ name, attributes }: OpenTag): boolean =>
  name === "script" && /^\s*application\/ld\+json/i.test(attributes.get("type") ?? "");

/** A page's own account of itself, in one pass. */
export const surveyPage = (html: string): PageSurvey => {
  const decode = entityReader();
  const metas = new Map<string, string>();
  const jsonLd: string[] = [];
  const times: TimeElement[] = [];
  const size = { hasBody: false, tags: 0, depth: 0, mostAttributes: 0, longestClass: 0 };
  let depth = 0;
  let isJson = false;
  for (const token of markupOf(html)) {
    if (token.kind === "close") depth = Math.max(0, depth - 1);
    if (token.kind === "raw" && isJson && jsonLd.length < MOST_JSON) jsonLd.push(token.text);
    if (token.kind !== "open") continue;
    size.tags += 1;
    size.hasBody ||= token.name === "body";
    size.mostAttributes = Math.max(size.mostAttributes, token.attributeCount);
    size.longestClass = Math.max(size.longestClass, token.attributes.get("class")?.length ?? 0);
    if (!isVoid(token)) depth += 1;
    size.depth = Math.max(size.depth, depth);
    isJson = isJsonLd(token);
    const key = token.name === "meta" ? keyOf(token) : "";
    if (key !== "" && !metas.has(key)) metas.set(key, decode(token.attributes.get("content") ?? "").trim());
    const time = times.length < MOST_TIMES ? timeOf(token) : null;
    if (time !== null) times.push(time);
  }
  return { metas, jsonLd, times, ...size };
};
