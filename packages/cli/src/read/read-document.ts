import type { Day } from "@khukit/core/day";
import type { Problem, Result } from "@khukit/core/problem";
import { type Reading, readText } from "@khukit/reader";
import { type FileText, textOfFile } from "@khukit/reader/file";
import { type NewsItem, newsIn } from "@khukit/reader/import";

/** A file that was read: what it is, its text, and what the text tells. */
export interface ReadDocument {
  readonly file: string;
  readonly format: FileText["kind"];
  readonly encoding: string | null;
  readonly title: string | null;
  readonly publishedOn: Day | null;
  /** What the places in the reading count in: of a page its article, where one can be told from the rest. */
  readonly text: string;
  readonly reading: Reading;
  /** As a news item, where the text looks like one. */
  readonly news: NewsItem | null;
  /** What of the file could not be read, though the rest was. */
  readonly problems: readonly Problem[];
}

/** Counters stand outside an article. */
const withCountersOf = (reading: Reading, whole: () => Reading): Reading => {
  if (reading.visits !== null && reading.views !== null) return reading;
  const page = whole();
  return { ...reading, visits: reading.visits ?? page.visits, views: reading.views ?? page.views };
};

const newsOf = (file: FileText, text: string): ReturnType<typeof newsIn> => {
  const { item, publishedOn } = newsIn(text);
  const article = file.kind === "html" ? file.article : null;
  if (article === null) return { item, publishedOn };
  const title = article.title ?? item?.title ?? null;
  const keywords = newsIn(file.text).item?.keywords ?? [];
  const news = title === null ? null : { title, lead: null, keywords, body: item?.body ?? text };
  return { item: news, publishedOn: article.publishedOn ?? publishedOn ?? newsIn(file.text).publishedOn };
};

/**
 * Reads a file's bytes.
 *
 * @param published the day on which it was published, where the caller knows better than the file
 */
export const readDocument = async (
  bytes: Uint8Array,
  name: string,
  published: Day | null,
): Promise<Result<ReadDocument>> => {
  const result = await textOfFile(bytes, name);
  if (!result.ok) return result;
  const file = result.value;
  const text = file.kind === "html" && file.article !== null ? file.article.text : file.text;
  const news = newsOf(file, text);
  const publishedOn = published ?? news.publishedOn;
  const read = (given: string): Reading => readText(given, publishedOn === null ? {} : { publishedOn });
  const reading = text === file.text ? read(text) : withCountersOf(read(text), () => read(file.text));
  return {
    ok: true,
    value: {
      file: name,
      format: file.kind,
      encoding: "charset" in file ? file.charset : null,
      title: news.item?.title ?? null,
      publishedOn,
      text,
      reading,
      news: reading.header === null ? news.item : null,
      problems: file.problems,
    },
  };
};
