import type { Qualifier } from "@khukit/core/observation";
import type { Bilingual } from "@khukit/core/problem";

/** How a figure that is not exact is told, before its number. */
export const QUALIFIER_NAMES: Readonly<Record<Qualifier, Bilingual>> = {
  gt: { vi: "hơn", en: "over" },
  lt: { vi: "gần", en: "nearly" },
  approx: { vi: "khoảng", en: "about" },
};
