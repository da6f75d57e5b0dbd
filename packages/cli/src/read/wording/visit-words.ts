import type { Bilingual } from "@khukit/core/problem";
import { formatCount } from "@khukit/core/vietnamese";
import type { Reading, VisitCounts } from "@khukit/reader";

const NAMES: readonly (readonly [keyof VisitCounts, vi: string, en: string])[] = [
  ["online", "Đang truy cập", "Online"],
  ["today", "Hôm nay", "Today"],
  ["yesterday", "Hôm qua", "Yesterday"],
  ["week", "Trong tuần", "This week"],
  ["month", "Trong tháng", "This month"],
  ["year", "Trong năm", "This year"],
  ["total", "Tổng lượt truy cập", "All visits"],
];

interface Count {
  readonly name: Bilingual;
  readonly words: string;
}

const countOf = (vi: string, en: string, count: number | null | undefined): readonly Count[] =>
  count == null ? [] : [{ name: { vi, en }, words: formatCount(count, "vi") }];

/** What a page's counters show, each with its name; what they do not show is left out. */
export const visitWords = ({ visits, views }: Pick<Reading, "visits" | "views">): readonly Count[] => [
  ...NAMES.flatMap(([key, vi, en]) => countOf(vi, en, visits?.[key])),
  ...countOf("Lượt xem trang", "Views of the page", views),
];
