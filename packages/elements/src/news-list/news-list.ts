import type { Locale } from "@khukit/core/vietnamese";
import type { TemplateResult } from "lit/html.js";
import { choiceIn, positiveIn, wordsIn } from "../element/attributes.js";
import { DataElement } from "../element/data-element.js";
import { type JsonBody, readBody } from "../element/json-reader.js";
import { number, type Properties, text } from "../element/reactive-element.js";
import { type FeedItem, readFeed, readRelated } from "./news-feed.reader.js";
import { type NewsEntry, newsEntries } from "./news-items.js";
import { newsListStyles } from "./news-list.styles.js";
import {
  NEWS_DETAILS,
  NEWS_LAYOUTS,
  type NewsLayout,
  type NewsListView,
  newsListSkeleton,
  newsListView,
} from "./news-list.view.js";
import { NEWS_LIST_WORDS } from "./news-list.words.js";

interface Feed {
  readonly url: URL;
  readonly items: readonly FeedItem[];
}

/**
 * The board's newest articles, or those related to one. Reads `news.json` or any JSON Feed 1.1.
 *
 * @summary `<khu-news-list limit="5" tag="đầu tư"></khu-news-list>`
 */
export class KhuNewsList extends DataElement<Feed, NewsListView> {
  static override readonly properties: Properties = {
    ...DataElement.properties,
    limit: number(5),
    tag: text(),
    exclude: text(),
    relatedTo: text(),
    layout: text("list"),
    show: text("date lead"),
  };

  static override readonly styles: readonly string[] = [...DataElement.styles, newsListStyles];

  /** How many articles at most. */
  declare limit: number;
  /** Only articles with this keyword. */
  declare tag: string | null;
  /** The slug of an article to leave out. */
  declare exclude: string | null;
  /** The slug of an article: shows those related to it. */
  declare relatedTo: string | null;
  declare layout: NewsLayout;
  /** What stands beside the title, of: date lead image tags. */
  declare show: string;

  protected readonly words = NEWS_LIST_WORDS;

  protected addresses(): readonly URL[] {
    if (this.relatedTo) return [this.addressOf(`news/${encodeURIComponent(this.relatedTo)}`)];
    const address = this.addressOf("news.json");
    if (!this.src) {
      if (this.tag) address.searchParams.set("tag", this.tag);
      address.searchParams.set("limit", String(positiveIn("limit", this.limit) + (this.exclude ? 1 : 0)));
    }
    return [address];
  }

  read([body]: readonly [JsonBody]): Feed {
    return { url: body.url, items: readBody(body, this.relatedTo ? readRelated : readFeed) };
  }

  protected present({ items, url }: Feed): NewsListView | null {
    const layout = choiceIn("layout", this.layout, NEWS_LAYOUTS);
    const details = new Set(wordsIn(this.show).map((word) => choiceIn("show", word, NEWS_DETAILS)));
    const { tag, exclude } = this;
    const entries = newsEntries(items, url, { limit: positiveIn("limit", this.limit), tag, exclude });
    return entries.length === 0 ? null : { entries, layout, details };
  }

  protected renderView(view: NewsListView, language: Locale): TemplateResult {
    return newsListView(view, language, this.choose);
  }

  protected renderSkeleton(): TemplateResult {
    return newsListSkeleton(this.layout, this.limit);
  }

  private readonly choose = ({ id, slug, url, title }: NewsEntry, event: Event): void => {
    if (!this.select({ id, slug, url, title })) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "khu-news-list": KhuNewsList;
  }
}
