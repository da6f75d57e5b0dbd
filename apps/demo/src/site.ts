import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { relatedArticles } from "@khukit/core/article";
import type { BoardRecords } from "@khukit/core/folder";
import { newsItem } from "@khukit/server";
import type { SafeHtml } from "./html.ts";
import { indexPage } from "./index-page.ts";
import type { PageContext, Portal } from "./page.ts";
import { PORTALS } from "./portals/index.ts";
import { contentTypeOf, type SiteFile } from "./site-file.ts";
import { vendorFiles } from "./vendor.ts";

const htmlFile = (path: string, page: SafeHtml): SiteFile => ({
  path,
  contentType: "text/html; charset=utf-8",
  content: { text: String(page) },
});

/** Every file of a folder under `portals/`, below an address. */
const assetFiles = (folder: string, path: string): readonly SiteFile[] => {
  const directory = fileURLToPath(new URL(`../portals/${folder}`, import.meta.url));
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: `${path}${file.slice(directory.length)}`,
      contentType: contentTypeOf(file),
      content: { file },
    }));
};

const RELATED_LIMIT = 5;

const contextsOf = (records: BoardRecords, { leadArticle }: Portal, base: string): readonly PageContext[] => {
  const items = records.articles.map((article) => newsItem(records, article));
  const itemOf = new Map(records.articles.map((article, index) => [article, items[index]]));
  const contexts = records.articles.flatMap((article): PageContext[] => {
    const item = itemOf.get(article);
    const related = relatedArticles(article, records.articles, RELATED_LIMIT).flatMap(
      (other) => itemOf.get(other) ?? [],
    );
    return item === undefined ? [] : [{ records, article: item, related, items, khu: { base }, isHome: false }];
  });
  const lead = contexts.find(({ article }) => article._khukit.slug === leadArticle) ?? contexts[0];
  return lead === undefined ? [] : [{ ...lead, isHome: true }, ...contexts];
};

const pagesOf = (records: BoardRecords, portal: Portal, base: string): readonly SiteFile[] =>
  contextsOf(records, portal, base).map((context) =>
    htmlFile(context.isHome ? `/${portal.id}/` : context.article.url, portal.page(context)),
  );

/**
 * Everything that the demo itself serves: the index, each portal's pages and assets, and the hosts' libraries.
 *
 * @param boards records of the boards; a portal whose board is missing has no pages
 * @param elements the version that stands in the elements' addresses
 */
export const siteFiles = (
  boards: readonly BoardRecords[],
  elements: { readonly version: string },
): readonly SiteFile[] => {
  const base = `/khu/${elements.version}`;
  const found = PORTALS.flatMap((portal) => {
    const records = boards.find(({ board }) => board.id === portal.id);
    return records === undefined ? [] : [{ portal, records }];
  });
  return [
    htmlFile("/", indexPage(found, base)),
    ...assetFiles("index", "/assets"),
    ...found.flatMap(({ portal, records }) => [
      ...pagesOf(records, portal, base),
      ...assetFiles(portal.id, `/${portal.id}/assets`),
    ]),
    ...vendorFiles,
  ];
};
