import type { Indicator } from "../indicator.js";
import type { Finding } from "./finding.js";

const DIRECTIONS = ["overZones", "overTime"] as const;

const contradiction = (indicator: Indicator, field: keyof Indicator, vi: string, en: string): Finding => ({
  indicator,
  field,
  code: "contradiction",
  message: { vi: `chỉ tiêu ${indicator.code} ${vi}.`, en: `indicator ${indicator.code} ${en}.` },
});

/** Parts belong to a ratio alone, and a ratio with parts is recomputed from them. */
const ratioAddingUp = (indicator: Indicator): readonly Finding[] => {
  if (indicator.measure !== "ratio")
    return [
      contradiction(
        indicator,
        "measure",
        `có tử số và mẫu số nhưng measure là "${indicator.measure}"; cần "ratio", hoặc bỏ ratio`,
        `has a numerator and a denominator but its measure is "${indicator.measure}"; expected "ratio", or no ratio`,
      ),
    ];
  return DIRECTIONS.filter((field) => indicator[field] === "sum").map((field) =>
    contradiction(
      indicator,
      field,
      `là tỷ lệ nên không cộng được; ${field} cần "recompute" hoặc "none"`,
      `is a ratio, which never adds up; expected "recompute" or "none" in ${field}`,
    ),
  );
};

const recomputedFromNothing = (indicator: Indicator): readonly Finding[] =>
  DIRECTIONS.filter((field) => indicator[field] === "recompute").map((field) =>
    contradiction(
      indicator,
      field,
      `không có ratio để tính lại; hãy ghi ratio, hoặc ${field} là "none"`,
      `has no ratio to be recomputed from; give its ratio, or "none" in ${field}`,
    ),
  );

const summedStock = (indicator: Indicator): readonly Finding[] =>
  indicator.measure === "stock" && indicator.overTime === "sum"
    ? [
        contradiction(
          indicator,
          "overTime",
          'là số hiện có (stock) nên không cộng qua các kỳ; overTime cần "last" hoặc "none"',
          'is a stock, which does not add up over time; expected "last" or "none" in overTime',
        ),
      ]
    : [];

export const wrongAddingUp = (indicator: Indicator): readonly Finding[] => [
  ...summedStock(indicator),
  ...(indicator.ratio === null ? recomputedFromNothing(indicator) : ratioAddingUp(indicator)),
];
