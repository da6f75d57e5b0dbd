import { columnOf } from "../../form/national-forms.js";
import type { Indicator } from "../indicator.js";
import { type Finding, unitsOf } from "./finding.js";

const unknownColumn = (indicator: Indicator, reference: string): Finding => ({
  indicator,
  field: "columns",
  code: "unknown-reference",
  message: {
    vi: `chỉ tiêu ${indicator.code}: biểu mẫu không có cột số "${reference}"; hãy sửa, ví dụ "2104.fdi_revenue".`,
    en: `indicator ${indicator.code}: no form has a figure column "${reference}"; mend it, as in "2104.fdi_revenue".`,
  },
});

const otherUnit = (indicator: Indicator, reference: string, unit: string): Finding => ({
  indicator,
  field: "columns",
  code: "contradiction",
  message: {
    vi: `chỉ tiêu ${indicator.code}: cột ${reference} tính bằng "${unit}", khác unit và otherUnits của chỉ tiêu; hãy thêm đơn vị hoặc bỏ cột.`,
    en: `indicator ${indicator.code}: the column ${reference} is in "${unit}", which is neither its unit nor among its otherUnits; add the unit or drop the column.`,
  },
});

export const wrongColumns = (indicator: Indicator): readonly Finding[] =>
  indicator.columns.flatMap((reference) => {
    const column = columnOf(reference);
    if (column === null) return [unknownColumn(indicator, reference)];
    const { unit } = column;
    return unit === null || unitsOf(indicator).includes(unit) ? [] : [otherUnit(indicator, reference, unit)];
  });

/** A column holds the figures of one indicator: a second claim to it is the wrong one. */
export const columnsFedTwice = (indicators: readonly Indicator[]): readonly Finding[] => {
  const first = new Map<string, Indicator>();
  return indicators.flatMap((indicator) =>
    indicator.columns.flatMap((reference): readonly Finding[] => {
      const other = first.get(reference);
      if (other === undefined) {
        first.set(reference, indicator);
        return [];
      }
      return [
        {
          indicator,
          field: "columns",
          code: "duplicate",
          message: {
            vi: `chỉ tiêu ${indicator.code}: cột ${reference} đã lấy số liệu của ${other.code}; mỗi cột chỉ một chỉ tiêu.`,
            en: `indicator ${indicator.code}: the column ${reference} is fed by ${other.code} already; a column has one indicator.`,
          },
        },
      ];
    }),
  );
};
