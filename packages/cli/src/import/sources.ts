import type { Day } from "@khukit/core/day";
import type { Problem, Result } from "@khukit/core/problem";
import { type Reading, readText } from "@khukit/reader";
import { type Feed, type FeedItem, readFeed } from "@khukit/reader/feed";
import { textOfFile } from "@khukit/reader/file";
import type { ImportSource } from "@khukit/reader/import";
import { readDocument } from "../read/read-document.js";

/** What is to be imported, and what of it could not be read. */
export interface Sources {
  readonly sources: readonly ImportSource[];
  readonly problems: readonly Problem[];
}

const readingOf = (text: string, publishedOn: Day | null): Reading =>
  readText(text, publishedOn === null ? {} : { publishedOn });

const itemSource = ({ id, title, url, publishedOn, summary, contentText, keywords }: FeedItem): ImportSource => {
  // The title often says of which time the figures are.
  const text = title === null ? contentText : `${title}\n\n${contentText}`;
  return {
    name: url ?? title ?? id,
    text,
    reading: readingOf(text, publishedOn),
    publishedOn,
    news: title === null ? null : { title, lead: summary, keywords, body: contentText },
  };
};

const feedSources = ({ items, problems }: Feed): Sources => ({ sources: items.map(itemSource), problems });

/** JSON is text to whoever does not know what is in it. */
const isJson = (name: string, text: string): boolean => {
  if (name.toLowerCase().endsWith(".json")) return true;
  if (!/^\s*[[{]/.test(text.slice(0, 100))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const isFeed = async (bytes: Uint8Array, name: string): Promise<boolean> => {
  const result = await textOfFile(bytes, name);
  if (!result.ok) return result.problems.some(({ reason }) => reason === "feed");
  return result.value.kind === "text" && isJson(name, result.value.text);
};

/** A file's name without its folders, which are nobody's business who reads the board's records. */
const nameOf = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;

/**
 * What a file holds for a board's folder: every item of a saved feed, or the file itself.
 *
 * @param published the day on which the file was published, where the caller knows better than the file
 */
export const sourcesOf = async (bytes: Uint8Array, file: string, published: Day | null): Promise<Result<Sources>> => {
  if (await isFeed(bytes, file)) {
    const feed = readFeed(bytes);
    return feed.ok
      ? { ok: true, value: feedSources(feed.value) }
      : { ok: false, problems: feed.problems.map((problem) => ({ ...problem, file })) };
  }
  const document = await readDocument(bytes, file, published);
  if (!document.ok) return document;
  const { text, reading, publishedOn, news, problems } = document.value;
  return { ok: true, value: { sources: [{ name: nameOf(file), text, reading, publishedOn, news }], problems } };
};
