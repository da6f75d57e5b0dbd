import type { Locale } from "@khukit/core/vietnamese";
import type { VisitCounts } from "@khukit/core/visit";
import type { ElementWords } from "../element/words.js";

export type Figure = Exclude<keyof VisitCounts, "asOf">;

export interface VisitorCounterWords extends ElementWords {
  readonly views: string;
  readonly figures: Readonly<Record<Figure, string>>;
}

/** The Vietnamese labels are those of the boards' portals, to the letter. */
export const VISITOR_COUNTER_WORDS: Record<Locale, VisitorCounterWords> = {
  vi: {
    subject: "số lượt truy cập",
    empty: "",
    views: "Lượt xem trang",
    figures: {
      online: "Đang truy cập",
      today: "Hôm nay",
      yesterday: "Hôm qua",
      week: "Trong tuần",
      month: "Tháng hiện tại",
      year: "Năm nay",
      total: "Tổng lượt truy cập",
    },
  },
  en: {
    subject: "the visitor figures",
    empty: "",
    views: "Views of this page",
    figures: {
      online: "Online now",
      today: "Today",
      yesterday: "Yesterday",
      week: "This week",
      month: "This month",
      year: "This year",
      total: "Total visits",
    },
  },
};

export const FIGURES = Object.keys(VISITOR_COUNTER_WORDS.en.figures) as readonly Figure[];
