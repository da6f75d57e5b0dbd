import { addDecimals, type Decimal, divideDecimals, shiftDecimal } from "../decimal/decimal.js";
import type { PublicInvestment } from "./public-investment.schema.js";

/**
 * The share of a plan that is disbursed, in percent to two decimals; null where either is unknown or nothing is planned.
 * Above 100 where more was disbursed than planned. Source: the boards' reports (verified wording).
 *
 * @example
 * disbursementRate("408371000000" as Decimal, "332250645600" as Decimal) //=> "81.36"
 * disbursementRate("0" as Decimal, "0" as Decimal) //=> null
 */
export const disbursementRate = (plan: Decimal | null, disbursed: Decimal | null): Decimal | null =>
  plan === null || disbursed === null ? null : divideDecimals(shiftDecimal(disbursed, 2), plan, 2);

/** Public investment of a year: the ratio of the sums, with the projects that it leaves out. */
export interface YearOfDisbursement {
  readonly year: number;
  readonly plan: Decimal;
  readonly disbursed: Decimal;
  readonly rate: Decimal | null;
  /** Projects whose plan or disbursement is not known, by id; the sums are partial where there are any. */
  readonly missing: readonly string[];
}

interface KnownInvestment {
  readonly plan: Decimal;
  readonly disbursed: Decimal;
}

const knownIn = (investments: readonly PublicInvestment[]): readonly KnownInvestment[] =>
  investments.flatMap(({ plan, disbursed }) => (plan === null || disbursed === null ? [] : [{ plan, disbursed }]));

const yearOf = (year: number, investments: readonly PublicInvestment[]): YearOfDisbursement => {
  const known = knownIn(investments);
  const plan = addDecimals(...known.map((investment) => investment.plan));
  const disbursed = addDecimals(...known.map((investment) => investment.disbursed));
  const missing = investments.filter((investment) => investment.plan === null || investment.disbursed === null);
  return {
    year,
    plan,
    disbursed,
    rate: disbursementRate(plan, disbursed),
    missing: missing.map(({ project }) => project),
  };
};

/**
 * Public investment year by year, over all projects, the earliest year first. A year's rate is the ratio of its sums,
 * never the mean of its projects' rates.
 *
 * @example
 * disbursementByYear([
 *   { project: "a", year: 2023, plan: "300", disbursed: "300" },
 *   { project: "b", year: 2023, plan: "700", disbursed: "0" },
 *   { project: "c", year: 2023, plan: "50", disbursed: null },
 * ])
 * //=> [{ year: 2023, plan: "1000", disbursed: "300", rate: "30", missing: ["c"] }]
 */
export const disbursementByYear = (investments: readonly PublicInvestment[]): readonly YearOfDisbursement[] =>
  [...new Set(investments.map(({ year }) => year))]
    .toSorted((a, b) => a - b)
    .map((year) =>
      yearOf(
        year,
        investments.filter((investment) => investment.year === year),
      ),
    );
