import { formatDate, type Locale } from "@khukit/core/vietnamese";
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { NewsEntry } from "./news-items.js";
import { NEWS_LIST_WORDS } from "./news-list.words.js";

export type NewsDetail = "date" | "lead" | "image" | "tags";
export const NEWS_DETAILS: readonly NewsDetail[] = ["date", "lead", "image", "tags"];

export type NewsLayout = "list" | "cards";
export const NEWS_LAYOUTS: readonly NewsLayout[] = ["list", "cards"];

export interface NewsListView {
  readonly entries: readonly NewsEntry[];
  readonly layout: NewsLayout;
  readonly details: ReadonlySet<NewsDetail>;
}

/** A picture that fails leaves no broken frame. */
const hide = (event: Event): void => {
  (event.target as HTMLElement).hidden = true;
};

const picture = ({ picture }: NewsEntry): TemplateResult | typeof nothing =>
  picture === null
    ? nothing
    : html`<img
        src=${picture.src}
        width=${picture.width}
        height=${picture.height}
        alt=""
        loading="lazy"
        decoding="async"
        @error=${hide}
      />`;

const title = (entry: NewsEntry, choose: (event: Event) => void): TemplateResult =>
  entry.url === null
    ? html`<span class="title">${entry.title}</span>`
    : html`<a class="title" href=${entry.url} @click=${choose}>${entry.title}</a>`;

const entryView = (
  entry: NewsEntry,
  details: ReadonlySet<NewsDetail>,
  language: Locale,
  choose: (event: Event) => void,
): TemplateResult => html`<li>
    ${details.has("image") ? picture(entry) : nothing}
    <div class="words" lang=${entry.language}>
      ${title(entry, choose)}
      ${
        details.has("date") && entry.day !== null
          ? html`<time class="small" datetime=${entry.day} lang=${language}>${formatDate(entry.day, language)}</time>`
          : nothing
      }
      ${details.has("lead") && entry.lead ? html`<p class="lead">${entry.lead}</p>` : nothing}
      ${
        details.has("tags") && entry.tags.length > 0
          ? html`<ul role="list" class="tags small" aria-label=${NEWS_LIST_WORDS[language].tags}>
              ${entry.tags.map((tag) => html`<li>${tag}</li>`)}
            </ul>`
          : nothing
      }
    </div>
  </li>`;

export const newsListView = (
  { entries, layout, details }: NewsListView,
  language: Locale,
  choose: (entry: NewsEntry, event: Event) => void,
): TemplateResult =>
  html`<ul role="list" class="entries ${layout}">
    ${entries.map((entry) => entryView(entry, details, language, (event) => choose(entry, event)))}
  </ul>`;

export const newsListSkeleton = (layout: NewsLayout, count: number): TemplateResult =>
  html`<div class="entries ${layout}" aria-hidden="true">
    ${Array.from({ length: count }, () => html`<div class="bone"></div>`)}
  </div>`;
