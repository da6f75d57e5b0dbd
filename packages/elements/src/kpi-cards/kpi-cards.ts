import type { Locale } from "@khukit/core/vietnamese";
import { html, type TemplateResult } from "lit/html.js";
import { choiceIn, positiveIn, wordsIn } from "../element/attributes.js";
import { DataElement } from "../element/data-element.js";
import { ElementProblem, sameWords } from "../element/element-problem.js";
import { type JsonBody, readBody } from "../element/json-reader.js";
import { number, type Properties, text } from "../element/reactive-element.js";
import { type Indicator, readIndicators } from "./indicators.reader.js";
import { type KpiCard, toCard } from "./kpi-card.js";
import { kpiCardsStyles } from "./kpi-cards.styles.js";
import { kpiCardsView } from "./kpi-cards.view.js";
import { KPI_CARDS_WORDS } from "./kpi-cards.words.js";
import { selectIndicators } from "./kpi-selection.js";

interface Indicators {
  readonly url: URL;
  readonly entries: readonly Indicator[];
}

const SKELETON_CARDS = 4;

/**
 * The latest figures, a card each: value in office wording, comparison in words, plan, period and source.
 *
 * @summary `<khu-kpi-cards indicators="revenue export_value" zone="_board"></khu-kpi-cards>`
 */
export class KhuKpiCards extends DataElement<Indicators, readonly KpiCard[]> {
  static override readonly properties: Properties = {
    ...DataElement.properties,
    indicators: text(),
    zone: text(),
    project: text(),
    limit: number(60),
    wording: text("exact"),
  };

  static override readonly styles: readonly string[] = [...DataElement.styles, kpiCardsStyles];

  /** Codes of indicators, in the order of the cards; all of them by default. */
  declare indicators: string | null;
  /** Ids of zones; `_board` for the whole board. */
  declare zone: string | null;
  /** Ids of projects. */
  declare project: string | null;
  declare limit: number;
  /** `exact` tells every digit, `short` rounds to a headline. */
  declare wording: "exact" | "short";

  protected readonly words = KPI_CARDS_WORDS;

  protected addresses(): readonly URL[] {
    return [this.addressOf("indicators.json")];
  }

  read([body]: readonly [JsonBody]): Indicators {
    return { url: body.url, entries: readBody(body, readIndicators) };
  }

  protected present({ url, entries }: Indicators): readonly KpiCard[] | null {
    const style = choiceIn("wording", this.wording, ["exact", "short"]);
    const codes = wordsIn(this.indicators);
    this.warnOfUnknown(codes, entries);
    const chosen = selectIndicators(entries, {
      codes,
      zones: wordsIn(this.zone),
      projects: wordsIn(this.project),
      limit: positiveIn("limit", this.limit),
    });
    const { language } = this;
    return chosen.length === 0 ? null : chosen.map((entry) => toCard(entry, { language, style, publication: url }));
  }

  protected renderView(cards: readonly KpiCard[], language: Locale): TemplateResult {
    return kpiCardsView(cards, language, this.choose);
  }

  protected renderSkeleton(): TemplateResult {
    const count = wordsIn(this.indicators).length || SKELETON_CARDS;
    return html`<div class="cards">${Array.from({ length: count }, () => html`<div class="bone"></div>`)}</div>`;
  }

  /** A board may not have a figure yet, so a code without one hides no other card. */
  private warnOfUnknown(codes: readonly string[], entries: readonly Indicator[]): void {
    const known = new Set(entries.map(({ code }) => code));
    const unknown = codes.filter((code) => !known.has(code)).join(" ");
    if (!unknown) return;
    const expected = sameWords([...known].join(" | "));
    this.warn(new ElementProblem({ code: "attribute", place: "indicators", found: unknown, expected }));
  }

  private readonly choose = ({ code, zone, project }: Indicator, event: Event): void => {
    if (!this.select({ code, zone: zone?.id ?? null, project: project?.id ?? null })) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "khu-kpi-cards": KhuKpiCards;
  }
}
