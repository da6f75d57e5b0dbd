import type { Bilingual } from "../problem/problem.js";

/** A word of the counter, with what exactly it counts. */
export interface VisitTerm {
  readonly name: Bilingual;
  readonly definition: Bilingual;
}

/**
 * What the counter's words mean, for the pages that explain it. Visits add up over days; visitors do not.
 *
 * @example VISIT_TERMS.visit.name //=> { vi: "lượt truy cập", en: "visit" }
 */
export const VISIT_TERMS = {
  view: {
    name: { vi: "lượt xem", en: "view" },
    definition: {
      vi: "Một lần một trang được mở hoặc tải lại, không kể ai mở.",
      en: "One page opened or reloaded once, whoever opens it.",
    },
  },
  visit: {
    name: { vi: "lượt truy cập", en: "visit" },
    definition: {
      vi: "Lượt xem đầu tiên trong ngày của một người, hoặc lượt xem đầu tiên sau 30 phút không xem trang nào.",
      en: "A visitor's first view of the day, or the first after 30 minutes without one.",
    },
  },
  visitor: {
    name: { vi: "người truy cập", en: "visitor" },
    definition: {
      vi: "Một trình duyệt từ một địa chỉ mạng, tính một lần trong ngày; sang ngày hôm sau không còn nhận ra ai.",
      en: "One browser at one network address, counted once in a day; nobody is recognised from one day to the next.",
    },
  },
  online: {
    name: { vi: "đang truy cập", en: "online" },
    definition: {
      vi: "Số người có xem trang trong 5 phút gần nhất.",
      en: "The visitors who saw a page within the last 5 minutes.",
    },
  },
} as const satisfies Record<string, VisitTerm>;
