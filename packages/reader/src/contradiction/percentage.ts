import {
  addDecimals,
  compareDecimals,
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  negateDecimal,
  roundDecimal,
  shiftDecimal,
} from "@khukit/core/decimal";
import { formatDecimal } from "@khukit/core/vietnamese";
import type { Figure, FigureComparison } from "../figure/index.js";
import type { Token } from "../text/index.js";
import { halfStepOf, type Spread, spreadOf } from "./printed.js";
import type { Contradiction } from "./problem.js";

const HUNDRED = "100" as Decimal;

/** Whether a share of a base may be a percentage: everything rounded as it was printed. */
const agrees = (value: Spread, base: Spread, percent: Spread): boolean => {
  const least = multiplyDecimals(shiftDecimal(percent.low, -2), base.low);
  const most = multiplyDecimals(shiftDecimal(percent.high, -2), base.high);
  return compareDecimals(most, value.low) >= 0 && compareDecimals(least, value.high) <= 0;
};

const problem = (
  place: { readonly from: number; readonly to: number },
  printed: Decimal,
  found: Decimal | null,
): Contradiction => {
  const said = { vi: formatDecimal(printed, "vi"), en: formatDecimal(printed, "en") };
  const real = found === null ? null : roundDecimal(found, 1);
  return {
    kind: "percentage-base",
    from: place.from,
    to: place.to,
    message: {
      vi: `Tỷ lệ ghi trong văn bản là ${said.vi}%, nhưng theo các số liệu bên cạnh là ${real === null ? "một tỷ lệ khác" : `${formatDecimal(real, "vi")}%`}; đề nghị kiểm tra lại.`,
      en: `The text says ${said.en}%, but the figures beside it give ${real === null ? "another share" : `${formatDecimal(real, "en")}%`}; check the original figures.`,
    },
  };
};

const MOST_SENTENCES_BETWEEN = 1;

const shareOf = (value: Decimal, base: Decimal): Decimal | null =>
  divideDecimals(multiplyDecimals(value, HUNDRED), base, 4);

/** A comparison as the percentage of its base: `tăng 14 %` is 114 %, `gấp 3 lần` 300 %. */
const asRatio = ({ spoken }: FigureComparison): Decimal | null => {
  if (spoken.form === "ratio") return spoken.amount;
  if (spoken.form === "multiple") return multiplyDecimals(spoken.amount, HUNDRED);
  if (spoken.form !== "change") return null;
  return addDecimals(HUNDRED, spoken.down ? negateDecimal(spoken.amount) : spoken.amount);
};

const besideBase = (tokens: readonly Token[], figure: Figure): readonly Contradiction[] =>
  figure.comparisons.flatMap((comparison) => {
    const { spoken } = comparison;
    const { baseValue } = spoken;
    const ratio = asRatio(comparison);
    if (typeof figure.value !== "string" || baseValue === null || baseValue.unit !== figure.unit || ratio === null)
      return [];
    const value = spreadOf(figure.value, halfStepOf(tokens, figure, figure.value), figure.qualifier);
    const base = spreadOf(baseValue.value, halfStepOf(tokens, spoken, baseValue.value), null);
    const factor = spoken.form === "multiple" ? HUNDRED : ("1" as Decimal);
    const half = multiplyDecimals(
      halfStepOf(tokens, { from: spoken.from, to: spoken.amountTo }, spoken.amount),
      factor,
    );
    const percent = spreadOf(ratio, half, spoken.qualifier);
    if (agrees(value, base, percent)) return [];
    return [problem(spoken, ratio, shareOf(figure.value, baseValue.value))];
  });

const besideTotal = (
  tokens: readonly Token[],
  figures: readonly Figure[],
  figure: Figure,
): readonly Contradiction[] => {
  const total = figure.part === null ? undefined : figures[figure.part.of];
  if (typeof figure.value !== "string" || typeof total?.value !== "string" || total.unit !== figure.unit) return [];
  const value = spreadOf(figure.value, halfStepOf(tokens, figure, figure.value), figure.qualifier);
  const base = spreadOf(total.value, halfStepOf(tokens, total, total.value), total.qualifier);
  const { value: own } = figure;
  const whole = total.value;
  return figure.shares.flatMap((share) => {
    const percent = spreadOf(share.percent, halfStepOf(tokens, share, share.percent), share.loose ? "approx" : null);
    return agrees(value, base, percent) ? [] : [problem(share, share.percent, shareOf(own, whole))];
  });
};

const isPlanOf = (figure: Figure, plan: Figure): boolean =>
  plan.status === "target" &&
  figure.status !== "target" &&
  figure.unit !== "percent" &&
  plan.indicator === figure.indicator &&
  plan.unit === figure.unit &&
  plan.entity === figure.entity &&
  plan.period !== null &&
  plan.period === figure.period?.slice(0, 4) &&
  Math.abs(plan.sentence - figure.sentence) <= MOST_SENTENCES_BETWEEN;

/** `được giao 25 triệu USD …; thu hút được 9,5 triệu USD, đạt 48 % kế hoạch`: the plan is a figure of its own. */
const besidePlan = (tokens: readonly Token[], figures: readonly Figure[], figure: Figure): readonly Contradiction[] => {
  const compared = figure.comparisons.filter(({ base, spoken }) => base === "plan" && spoken.baseValue === null);
  const [plan, ...others] = compared.length === 0 ? [] : figures.filter((other) => isPlanOf(figure, other));
  if (typeof plan?.value !== "string" || others.length > 0) return [];
  const baseValue = { value: plan.value, unit: plan.unit };
  const beside = compared.map((comparison) => ({ ...comparison, spoken: { ...comparison.spoken, baseValue } }));
  return besideBase(tokens, { ...figure, comparisons: beside });
};

/** Where a printed percentage is not that of the figures beside it. */
export const findPercentageProblems = (
  tokens: readonly Token[],
  figures: readonly Figure[],
): readonly Contradiction[] =>
  figures.flatMap((figure) => [
    ...besideBase(tokens, figure),
    ...besidePlan(tokens, figures, figure),
    ...besideTotal(tokens, figures, figure),
  ]);
