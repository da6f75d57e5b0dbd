import type { ObservationStatus, Qualifier } from "@khukit/core/observation";
import type { Locale } from "@khukit/core/vietnamese";
import type { ElementWords } from "../element/words.js";

export interface KpiCardsWords extends ElementWords {
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  readonly statuses: Readonly<Record<ObservationStatus, string>>;
  readonly cumulative: string;
  /** Before a day or a month. */
  readonly until: string;
  readonly reached: (percent: string) => string;
  readonly source: string;
}

export const KPI_CARDS_WORDS: Readonly<Record<Locale, KpiCardsWords>> = {
  vi: {
    subject: "số liệu",
    empty: "Chưa có số liệu. Số liệu công bố sẽ hiện ở đây.",
    qualifiers: { gt: "hơn", lt: "gần", approx: "khoảng" },
    statuses: { actual: "", estimate: "ước thực hiện", target: "kế hoạch", forecast: "dự kiến" },
    cumulative: "lũy kế",
    until: "đến",
    reached: (percent) => `đạt ${percent}`,
    source: "Nguồn",
  },
  en: {
    subject: "the figures",
    empty: "No figures yet. Published figures will appear here.",
    qualifiers: { gt: "over", lt: "nearly", approx: "about" },
    statuses: { actual: "", estimate: "estimate", target: "plan", forecast: "forecast" },
    cumulative: "cumulative",
    until: "to",
    reached: (percent) => `${percent} reached`,
    source: "Source",
  },
};
