import { toDay } from "@khukit/core/day";
import type { Decimal } from "@khukit/core/decimal";
import { type Indicator, indicatorByCode } from "@khukit/core/indicator";
import { formatPeriod, toPeriod } from "@khukit/core/period";
import { UNITS, type Unit } from "@khukit/core/unit";
import { formatDate, formatDecimal, formatMonth, formatQuantity } from "@khukit/core/vietnamese";
import type { FigureStatus, MentionedValue, Qualifier } from "@khukit/reader";

const isUnit = (unit: string): unit is Unit => unit in UNITS;

const quantityWords = (value: string, unit: string): string =>
  isUnit(unit) ? formatQuantity(value as Decimal, unit) : `${formatDecimal(value as Decimal, "vi")} ${unit}`;

const QUALIFIERS: Readonly<Record<Qualifier, string>> = { gt: "hơn", lt: "gần", approx: "khoảng" };

/**
 * A figure in office wording.
 *
 * @example valueWords("116000000000000", "VND", "gt") //=> "hơn 116.000 tỷ đồng"
 */
export const valueWords = (value: MentionedValue, unit: string, qualifier: Qualifier | null = null): string => {
  if (value === null) return "không ghi số";
  const before = qualifier === null ? "" : `${QUALIFIERS[qualifier]} `;
  if (typeof value === "string") return before + quantityWords(value, unit);
  return `${before}từ ${quantityWords(value[0], unit)} đến ${quantityWords(value[1], unit)}`;
};

/** An indicator's name in the registry, or in a board's own. */
export const indicatorWords = (code: string | null, indicators?: readonly Indicator[]): string =>
  code === null ? "Chưa rõ chỉ tiêu" : (indicatorByCode(code, indicators)?.name.vi ?? code);

/**
 * A period in words.
 *
 * @example periodWords("2023-YTD") //=> "từ đầu năm 2023"
 */
export const periodWords = (period: string): string => {
  const known = toPeriod(period);
  if (known !== null) return formatPeriod(known, "vi");
  return period.endsWith("-YTD") ? `từ đầu năm ${period.slice(0, 4)}` : period;
};

/**
 * A day or a month in words; what is neither, as it is.
 *
 * @example dayWords("2024-01-31") //=> "31/01/2024"
 */
export const dayWords = (text: string): string => {
  const day = toDay(text);
  if (day !== null) return formatDate(day, "vi");
  return /^\d{4}-\d{2}$/.test(text) ? formatMonth(text, "vi") : text;
};

interface Time {
  readonly period: string | null;
  readonly asOf: string | null;
  readonly cumulative: boolean;
}

/**
 * When a figure is of.
 *
 * @example timeWords({ period: "2023", asOf: "2024-01-31", cumulative: true }) //=> "năm 2023, đến 31/01/2024, lũy kế"
 */
export const timeWords = ({ period, asOf, cumulative }: Time): string => {
  const times = [period === null ? null : periodWords(period), asOf === null ? null : `đến ${dayWords(asOf)}`].filter(
    (words) => words !== null,
  );
  return [...(times.length === 0 ? ["chưa rõ thời gian"] : times), ...(cumulative ? ["lũy kế"] : [])].join(", ");
};

export const STATUS_WORDS: Readonly<Record<FigureStatus, string>> = {
  actual: "thực hiện",
  estimate: "ước",
  target: "kế hoạch",
  forecast: "dự báo",
};
