import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { HOSTILE_TEXTS, hostileRecords } from "../hostile-records.fixture.js";
import { elementsNamed, runningParts } from "../markup/parsed.fixture.js";
import { xmlText } from "../markup/xml-text.js";
import { newsAtom, newsFeed, newsRss, reportPage, reportPublication, statisticsCsv } from "./index.js";
import { renderMarkdown } from "./markdown.js";

const parse = (xml: string) => {
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser({ ignoreAttributes: false, isArray: (name) => ["item", "entry"].includes(name) }).parse(xml);
};

describe.each(HOSTILE_TEXTS)("the text %j in everything that people write", (hostile) => {
  const records = hostileRecords(hostile);

  test("is text in a report's page, and runs nothing", () => {
    for (const report of records.reports) {
      const page = reportPage(records, report);
      expect(runningParts(page)).toEqual(["<style>"]);
      expect(elementsNamed(page, "title")).toHaveLength(1);
      expect(elementsNamed(page, "html")).toHaveLength(1);
    }
  });

  test("runs nothing in the HTML of articles and sections", () => {
    const contents = [
      ...newsFeed(records).items.map((item) => item.content_html),
      ...records.reports.flatMap((report) =>
        reportPublication(records, report).report.sections.map(({ html }) => html),
      ),
    ];
    expect(contents.flatMap(runningParts)).toEqual([]);
  });

  test("leaves feeds well formed, with the articles as they are", () => {
    const titles = records.articles.map(({ meta }) => xmlText(meta.title).trim());
    const rss = newsRss(records);
    const atom = newsAtom(records);
    expect([rss, atom].map(xmlText)).toEqual([rss, atom]);
    const { item } = parse(rss).rss.channel;
    const { entry } = parse(atom).feed;
    expect(item.map(({ title }: { title: string }) => title)).toEqual(titles);
    expect(entry.map(({ title }: { title: string }) => title)).toEqual(titles);
    const contents = item.map((one: Readonly<Record<string, string>>) => one["content:encoded"]);
    expect(contents.flatMap(runningParts)).toEqual([]);
  });

  test("is no formula in a spreadsheet", () => {
    const { data } = Papa.parse<readonly string[]>(statisticsCsv(records), { skipEmptyLines: true });
    const cells = data.flat().filter((cell) => !/^-?\d/.test(cell));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

/** Pieces that Markdown and HTML make something of, in any order. */
const markdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."<>&\"'`*_[]()!|#-:\\\n /=", "\n\n", "](", "![", "<!--", "-->", "<![CDATA["),
      fc.constantFrom("javascript:", "data:", "//evil", "onerror=", "script", "svg", "a href=", "x", "&#106;", "&Tab;"),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

test("Markdown of any kind becomes HTML that runs nothing and holds no tag of the source", () => {
  fc.assert(
    fc.property(markdown, (source) => {
      expect(runningParts(renderMarkdown(source))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
