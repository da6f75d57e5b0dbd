import type { Indicator } from "../indicator.js";
import { type Finding, type Registry, unitsOf } from "./finding.js";

const shared = (indicators: readonly Indicator[]): readonly string[] => {
  const [first, ...others] = indicators.map(unitsOf);
  return (first ?? []).filter((unit) => others.every((units) => units.includes(unit)));
};

const withUnits = (indicators: readonly Indicator[]): string =>
  indicators.map((indicator) => `${indicator.code}: ${unitsOf(indicator).join(", ")}`).join("; ");

/** A whole and its parts must all be reported in some one unit: only figures in one unit are ever added up. */
const withoutSharedUnit = (whole: Indicator, parts: readonly Indicator[]): Pick<Finding, "code" | "message"> | null => {
  const all = [whole, ...parts];
  if (shared(all).length > 0) return null;
  return {
    code: "contradiction",
    message: {
      vi: `tổng thể và thành phần không có đơn vị tính chung (${withUnits(all)}); hãy sửa unit hoặc bỏ quan hệ này.`,
      en: `the whole and its parts share no unit (${withUnits(all)}); mend the unit or drop the relation.`,
    },
  };
};

const known = (codes: readonly string[], registry: Registry): readonly Indicator[] =>
  codes.flatMap((code) => registry.get(code) ?? []);

export const unitsOfParts = (indicator: Indicator, registry: Registry): readonly Finding[] => [
  ...known(indicator.partOf === null ? [] : [indicator.partOf], registry).flatMap((whole) => {
    const found = withoutSharedUnit(whole, [indicator]);
    return found === null ? [] : [{ indicator, field: "partOf" as const, ...found }];
  }),
  ...indicator.partitions.flatMap((codes) => {
    const found = withoutSharedUnit(indicator, known(codes, registry));
    return found === null ? [] : [{ indicator, field: "partitions" as const, ...found }];
  }),
];
