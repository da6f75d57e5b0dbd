import type { Day } from "@khukit/core/day";
import { toApproximateNumber } from "@khukit/core/decimal";
import { formatPeriod } from "@khukit/core/period";
import { formatDate, formatQuantity, type Locale, wordQuantity } from "@khukit/core/vietnamese";
import { webLink } from "../element/addresses.js";
import { comparisonWords, type WordedComparison } from "../publication/comparison-words.js";
import { momentWords } from "../publication/moment-words.js";
import type { FigureBeside, Indicator } from "./indicators.reader.js";
import { KPI_CARDS_WORDS } from "./kpi-cards.words.js";

export interface CardTrend extends WordedComparison {
  readonly tone: "good" | "adverse" | "neutral";
}

/** A figure in words, ready to be set. */
export interface KpiCard {
  readonly entry: Indicator;
  readonly name: string;
  readonly place: string | null;
  readonly qualifier: string;
  readonly number: string;
  readonly unit: string;
  readonly trends: readonly CardTrend[];
  /** The plan or the forecast, and how far the figure is on the way to it (0 to 1). */
  readonly besides: readonly { readonly words: string; readonly share: number }[];
  readonly when: string;
  readonly source: { readonly url: string; readonly title: string; readonly published: string } | null;
}

export interface CardOptions {
  readonly language: Locale;
  readonly style: "exact" | "short";
  /** What links are relative to. */
  readonly publication: URL;
}

const TONES = { more: ["adverse", "neutral", "good"], less: ["good", "neutral", "adverse"] } as const;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const whenWords = ({ period, asOf }: Pick<Indicator, "period" | "asOf">, language: Locale): string =>
  [
    period && formatPeriod(period, language),
    asOf && `${KPI_CARDS_WORDS[language].until} ${momentWords(asOf, language)}`,
  ]
    .filter(Boolean)
    .join(", ");

const besideOf = (
  entry: Indicator,
  status: "target" | "forecast",
  { language, style }: CardOptions,
): KpiCard["besides"] => {
  const figure: FigureBeside | null = entry[status];
  if (figure === null) return [];
  const { statuses, reached } = KPI_CARDS_WORDS[language];
  const share = toApproximateNumber(entry.value) / toApproximateNumber(figure.value);
  const told = entry.comparisons.some(({ base }) => base === "plan");
  const percent = (Math.round(share * 1000) / 10).toLocaleString(language);
  const words = [
    `${statuses[status]} ${formatQuantity(figure.value, entry.unit, { locale: language, style })}`,
    status === "forecast" && figure.asOf
      ? `${KPI_CARDS_WORDS[language].until} ${momentWords(figure.asOf, language)}`
      : "",
    status === "target" && entry.direction === "more" && !told ? reached(`${percent}%`) : "",
  ];
  return [{ words: capitalised(words.filter(Boolean).join(", ")), share }];
};

/** All the words of a card. */
export const toCard = (entry: Indicator, options: CardOptions): KpiCard => {
  const { language, style, publication } = options;
  const words = KPI_CARDS_WORDS[language];
  const { number, unit } = wordQuantity(entry.value, entry.unit, { locale: language, style });
  const url = entry.source && webLink(entry.source.url, publication);
  return {
    entry,
    name: entry.name[language],
    place: (entry.project ?? entry.zone)?.name[language] ?? null,
    qualifier: entry.qualifier ? words.qualifiers[entry.qualifier] : "",
    number,
    unit,
    trends: entry.comparisons.map((comparison) => {
      const worded = comparisonWords(comparison, entry.unit, language);
      const tone = entry.direction === "none" ? "neutral" : TONES[entry.direction][worded.trend + 1];
      return { ...worded, tone: tone ?? "neutral" };
    }),
    besides: [...besideOf(entry, "target", options), ...besideOf(entry, "forecast", options)],
    when: capitalised(
      [words.statuses[entry.status], entry.cumulative && words.cumulative, whenWords(entry, language)]
        .filter(Boolean)
        .join(" "),
    ),
    source:
      entry.source && url
        ? { url, title: entry.source.title, published: formatDate(entry.source.published as Day, language) }
        : null,
  };
};
