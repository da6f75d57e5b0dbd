import type { Decimal } from "../../decimal/decimal.js";
import type { Indicator } from "../../indicator/indicator.js";
import { formatPeriod } from "../../period/wording.js";
import type { Bilingual } from "../../problem/problem.js";
import type { Unit } from "../../unit/unit.js";
import type { Locale } from "../../vietnamese/number.js";
import { formatQuantity } from "../../vietnamese/quantity.js";
import type { Observation } from "../observation.js";

const LOCALES = ["vi", "en"] as const;

const both = (say: (locale: Locale) => string): Bilingual => {
  const [vi, en] = LOCALES.map(say);
  return { vi: vi ?? "", en: en ?? "" };
};

const nameOf = ({ indicator }: Observation, indicators: ReadonlyMap<string, Indicator>, locale: Locale): string =>
  indicators.get(indicator)?.name[locale] ?? indicator;

const OF_ZONE = { vi: "khu", en: "zone" } as const;

/** Whose figure of when: `Doanh thu, khu hon-la, năm 2023`. */
const whose = (record: Observation, indicators: ReadonlyMap<string, Indicator>, locale: Locale): string =>
  [
    nameOf(record, indicators, locale),
    record.zone === null ? null : `${OF_ZONE[locale]} ${record.zone}`,
    record.period === null ? record.asOf : formatPeriod(record.period, locale),
  ]
    .filter((part) => part !== null)
    .join(", ");

/** `Doanh thu, năm 2023: 6.299 tỷ đồng; …` with what speaks against it. */
export const sayFinding = (
  record: Observation,
  indicators: ReadonlyMap<string, Indicator>,
  against: (locale: Locale) => string,
): Bilingual =>
  both(
    (locale) =>
      `${whose(record, indicators, locale)}: ${formatQuantity(record.value, record.unit, { locale })}; ${against(locale)}.`,
  );

export const sayQuantity = (value: Decimal, unit: Unit, locale: Locale): string =>
  formatQuantity(value, unit, { locale });
