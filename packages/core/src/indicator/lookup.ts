import type { FormColumn } from "../form/form.js";
import { columnOf } from "../form/national-forms.js";
import type { Indicator } from "./indicator.js";
import { INDICATORS } from "./registry.js";

/**
 * The indicator of a code, or null; in the built-in registry unless another is given.
 *
 * @example indicatorByCode("workers_total")?.name.vi //=> "Số lao động"
 * indicatorByCode("dormitories") //=> null
 */
export const indicatorByCode = (code: string, indicators: readonly Indicator[] = INDICATORS): Indicator | null =>
  indicators.find((indicator) => indicator.code === code) ?? null;

/**
 * The indicator whose figures a form's column holds, or null where none feeds it.
 *
 * @example indicatorOfColumn("2104.fdi_revenue")?.code //=> "revenue_fdi"
 * indicatorOfColumn("2103.registered_capital_foreign")?.code //=> "capital_registered_infrastructure_fdi"
 * indicatorOfColumn("2104.park_name") //=> null
 */
export const indicatorOfColumn = (reference: string, indicators: readonly Indicator[] = INDICATORS): Indicator | null =>
  indicators.find(({ columns }) => columns.includes(reference)) ?? null;

/**
 * The columns of the national forms that an indicator feeds; none where the code or a column is unknown.
 *
 * @example formColumnsOf("workers_total").map(({ reference, label }) => [reference, label.vi])
 * //=> [["2109.workers_total", "Tổng số lao động"]]
 * formColumnsOf("iip") //=> []
 */
export const formColumnsOf = (code: string, indicators: readonly Indicator[] = INDICATORS): readonly FormColumn[] =>
  (indicatorByCode(code, indicators)?.columns ?? []).flatMap((reference) => columnOf(reference) ?? []);
