import { toDay } from "@khukit/core/day";
import type { NewsItem } from "@khukit/core/publication";
import { formatDate } from "@khukit/core/vietnamese";
import { html, raw, type SafeHtml } from "./html.ts";
import type { PageContext } from "./page.ts";

export type Picture = NewsItem["_khukit"]["images"][number];

/** @example formatDay("2020-07-03") //=> "03/7/2020" */
export const formatDay = (text: string): string => {
  const day = toDay(text);
  return day === null ? text : formatDate(day, "vi");
};

export const publishedOn = ({ _khukit }: Pick<NewsItem, "_khukit">): SafeHtml =>
  html`<time datetime="${_khukit.published}">${formatDay(_khukit.published)}</time>`;

export const bodyOf = (item: NewsItem): SafeHtml => raw(item.content_html);

/** A picture that keeps its place while it loads. */
export const image = ({ src, alt, width, height }: Picture, loading: "eager" | "lazy" = "lazy"): SafeHtml =>
  html`<img src="${src}" alt="${alt}" width="${width}" height="${height}" loading="${loading}">`;

/** A list of articles by their titles: what a news widget holds for those without JavaScript. */
export const titleList = (items: readonly NewsItem[]): SafeHtml =>
  html`<ul class="khu-fallback">${items.map((item) => html`<li><a href="${item.url}">${item.title}</a></li>`)}</ul>`;

/** Nobody shall take a sample page for the board's own. */
export const SAMPLE_NOTE = "Trang mẫu của dự án Khukit, không phải trang chính thức của Ban.";

export const pageTitle = ({ records, article, isHome }: PageContext): string =>
  isHome ? records.board.name.vi : `${article.title} | ${records.board.name.vi}`;
