import type { FormColumn, NationalForm } from "./form.js";
import { FORM_2101 } from "./form-2101.js";
import { FORM_2102 } from "./form-2102.js";
import { FORM_2103 } from "./form-2103.js";
import { FORM_2104 } from "./form-2104.js";
import { FORM_2105, FORM_2106 } from "./form-2105-2106.js";
import { FORM_2107 } from "./form-2107.js";
import { FORM_2108 } from "./form-2108.js";
import { FORM_2109 } from "./form-2109.js";
import { FORM_2110 } from "./form-2110.js";
import { FORM_2111 } from "./form-2111.js";
import { FORM_2112 } from "./form-2112.js";
import { FORM_2113 } from "./form-2113.js";
import { FORM_2114 } from "./form-2114.js";
import { FORM_2115 } from "./form-2115.js";
import { FORM_2116 } from "./form-2116.js";
import { FORM_A4 } from "./form-a4.js";
import { FORM_B4 } from "./form-b4.js";

/**
 * The national forms on industrial parks and economic zones with their figure columns. Columns of text, dates, choices and
 * row numbers are left out. Numbers on these forms group thousands by commas and have a dot before the fraction (rule
 * BR01), the opposite of office prose: read them with the locale `en`, never by guess.
 *
 * Source: unofficial specification of the national reporting module, not checked against the circular (secondary source).
 */
export const NATIONAL_FORMS: readonly NationalForm[] = [
  FORM_2101,
  FORM_2102,
  FORM_2103,
  FORM_2104,
  FORM_2105,
  FORM_2106,
  FORM_2107,
  FORM_2108,
  FORM_2109,
  FORM_2110,
  FORM_2111,
  FORM_2112,
  FORM_2113,
  FORM_2114,
  FORM_2115,
  FORM_2116,
  FORM_A4,
  FORM_B4,
];

/**
 * The national form of an id (`2104`, `A.4`) or of a printed code (`2104.H.QLKKT`), or null.
 *
 * @example formOf("2104")?.row.en //=> "an industrial park"
 * formOf("2103.H.QLKKT")?.columns.length //=> 10
 * formOf("2117") //=> null
 */
export const formOf = (id: string): NationalForm | null =>
  NATIONAL_FORMS.find((form) => form.id === id || form.code === id) ?? null;

/**
 * The column of a reference, or null where no form has it.
 *
 * @example columnOf("2104.fdi_revenue")?.printedUnit //=> { vi: "triệu USD", en: "USD million" }
 * columnOf("A.4.park_land")?.number //=> "2.5.1"
 * columnOf("2104.park_name") //=> null
 */
export const columnOf = (reference: string): FormColumn | null =>
  NATIONAL_FORMS.flatMap(({ columns }) => columns).find((column) => column.reference === reference) ?? null;
