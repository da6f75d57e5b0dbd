import type { Locale } from "@khukit/core/vietnamese";
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { CardTrend, KpiCard } from "./kpi-card.js";
import { KPI_CARDS_WORDS } from "./kpi-cards.words.js";

const ARROWS = ["M6 10 1.5 3h9z", "M1 5h10v2H1z", "M6 2l4.5 7h-9z"] as const;

const trendView = ({ tone, trend, words, source }: CardTrend): TemplateResult =>
  html`<dd class=${tone} title=${source}>
    <svg viewBox="0 0 12 12" aria-hidden="true"><path d=${ARROWS[trend + 1] ?? ""} /></svg> ${words}
  </dd>`;

const cardView = (
  { entry, name, place, qualifier, number, unit, trends, besides, when, source }: KpiCard,
  language: Locale,
  choose: (entry: KpiCard["entry"], event: Event) => void,
): TemplateResult => html`<div class="card">
    <dt>${name} ${place ? html`<span class="small">${place}</span>` : nothing}</dt>
    <dd class="value">${qualifier} <b>${number}</b>${unit === "%" ? html`<b>%</b>` : ` ${unit}`}</dd>
    ${trends.map(trendView)}
    ${besides.map(
      ({ words, share }) =>
        html`<dd class="small">${words} <progress value=${share} aria-label=${words}></progress></dd>`,
    )}
    <dd class="small when">${when}</dd>
    ${
      source
        ? html`<dd class="small">
            <a href=${source.url} @click=${(event: Event) => choose(entry, event)}
              >${KPI_CARDS_WORDS[language].source} ${source.published}<span class="unseen">: ${source.title}</span></a
            >
          </dd>`
        : nothing
    }
  </div>`;

export const kpiCardsView = (
  cards: readonly KpiCard[],
  language: Locale,
  choose: (entry: KpiCard["entry"], event: Event) => void,
): TemplateResult => html`<dl>${cards.map((card) => cardView(card, language, choose))}</dl>`;
