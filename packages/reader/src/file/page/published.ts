import type { Day } from "@khukit/core/day";
import { publishedDay } from "./published-day.js";
import type { PageSurvey } from "./survey.js";

/** In the order in which they are believed. */
const METAS = (
  "article:published_time og:article:published_time datepublished dc.date.issued dcterms.issued dc.date.created " +
  "dcterms.created dc.date dcterms.date parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date " +
  "publication_date published_time og:published_time cxenseparse:recs:publishtime datecreated date"
).split(" ");

const LONGEST_JSON = 200_000;
const MOST_NODES = 2_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};

/** The first moment of publication in JSON-LD, wherever it stands in it. */
const inJsonLd = (json: string): string | null => {
  if (json.length > LONGEST_JSON) return null;
  const queue: unknown[] = [parsed(json)];
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const node = queue[at];
    if (!isRecord(node)) continue;
    const published = node["datePublished"];
    if (typeof published === "string") return published;
    for (const value of Object.values(node)) queue.push(value);
  }
  return null;
};

const firstDay = (texts: readonly (string | null | undefined)[]): Day | null => {
  for (const text of texts) {
    const day = text == null ? null : publishedDay(text);
    if (day !== null) return day;
  }
  return null;
};

/**
 * The day in Vietnam on which a page was published, as its `<meta>`, its JSON-LD or a `<time>` that is marked so says;
 * a `<time>` that is not, where it is the only one. Null when the page does not tell in its markup.
 */
export const publishedOn = ({ metas, jsonLd, times }: PageSurvey): Day | null => {
  const marked = times.filter(({ isPublication }) => isPublication);
  const only = times.length === 1 ? times : [];
  return firstDay([
    ...METAS.map((name) => metas.get(name)),
    ...jsonLd.map(inJsonLd),
    ...[...marked, ...only].map(({ value }) => value),
  ]);
};
