import type { Day } from "@khukit/core/day";
import type { AsOf } from "@khukit/core/observation";
import { formatDate, formatMonth, type Locale } from "@khukit/core/vietnamese";

/** @example momentWords("2024-01", "vi") //=> "tháng 01/2024" */
export const momentWords = (asOf: AsOf, language: Locale): string =>
  asOf.length > 7 ? formatDate(asOf as string as Day, language) : formatMonth(asOf, language);
