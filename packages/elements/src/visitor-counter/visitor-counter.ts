import type { Locale } from "@khukit/core/vietnamese";
import { html, type TemplateResult } from "lit/html.js";
import { hitOnce } from "../count/hit.js";
import { addressIn, resourceOf } from "../element/addresses.js";
import { choiceIn, wordsIn } from "../element/attributes.js";
import { DataElement } from "../element/data-element.js";
import { type JsonBody, readBody } from "../element/json-reader.js";
import { flag, number, type Properties, text } from "../element/reactive-element.js";
import { visitorCounterStyles } from "./visitor-counter.styles.js";
import { FIGURES, VISITOR_COUNTER_WORDS } from "./visitor-counter.words.js";
import { readViews, readVisits, type Visits } from "./visits.reader.js";

interface Counts {
  readonly visits: Visits;
  readonly views: number | null;
}

/**
 * The block "Thống kê truy cập": who is on the site now, visits of the day, week, month and in all.
 *
 * @summary `<khu-visitor-counter figures="online today total" views></khu-visitor-counter>`
 */
export class KhuVisitorCounter extends DataElement<Counts, Counts> {
  static override readonly properties: Properties = {
    ...DataElement.properties,
    refresh: number(60),
    site: text(),
    figures: text("online today week month total"),
    views: flag,
    path: text(),
    count: flag,
  };

  static override readonly styles: readonly string[] = [...DataElement.styles, visitorCounterStyles];

  /** The site's address: `https://host/v1/sites/quang-binh`. */
  declare site: string | null;
  /** What is shown, of: online today yesterday week month year total. */
  declare figures: string;
  /** Also how often this page was seen. */
  declare views: boolean;
  /** The page that `views` is about; this one by default. */
  declare path: string | null;
  /** Counts this view itself, where neither `khu.js` nor `count.js` does. */
  declare count: boolean;

  protected readonly words = VISITOR_COUNTER_WORDS;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("khu-hit", this.refetchCounts);
    if (this.count) void hitOnce(this.siteAddress("hits").href);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("khu-hit", this.refetchCounts);
  }

  protected addresses(): readonly URL[] {
    const visits = this.src ? addressIn("src", this.src) : this.siteAddress("visits");
    if (!this.views) return [visits];
    const views = this.siteAddress("views");
    views.searchParams.set("path", this.pagePath);
    return [visits, views];
  }

  read([visits, views]: readonly [JsonBody, ...JsonBody[]]): Counts {
    return { visits: readBody(visits, readVisits), views: views ? readBody(views, readViews(this.pagePath)) : null };
  }

  protected present(counts: Counts): Counts {
    return counts;
  }

  protected renderView({ visits, views }: Counts, language: Locale): TemplateResult {
    const words = VISITOR_COUNTER_WORDS[language];
    const lines = wordsIn(this.figures)
      .map((word) => choiceIn("figures", word, FIGURES))
      .map((figure) => [words.figures[figure], visits[figure]] as const);
    if (views !== null) lines.push([words.views, views]);
    return html`<dl>
      ${lines.map(
        ([label, count]) => html`<div class="line"><dt>${label}</dt><dd>${count.toLocaleString(language)}</dd></div>`,
      )}
    </dl>`;
  }

  protected renderSkeleton(): TemplateResult {
    return html`${wordsIn(this.figures).map(() => html`<div class="bone"></div>`)}`;
  }

  private get pagePath(): string {
    return this.path ?? location.pathname;
  }

  private siteAddress(resource: string): URL {
    return resourceOf("site", this.site, resource);
  }

  private readonly refetchCounts = (): void => void this.refetch();
}

declare global {
  interface HTMLElementTagNameMap {
    "khu-visitor-counter": KhuVisitorCounter;
  }
}
