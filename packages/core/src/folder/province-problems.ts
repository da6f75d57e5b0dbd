import type { BoardProfile } from "../board/board.js";
import type { Problem } from "../problem/problem.js";
import { provinceAt } from "../province/province.js";
import { findProvinces } from "../province/search.js";
import { quoteFound } from "../record/check-record.js";

const contradiction = (column: string, vi: string, en: string): Problem => ({
  code: "contradiction",
  file: "board.yaml",
  row: null,
  column,
  message: { vi, en },
});

/**
 * A province's code and name must mean the same unit on the day that the board gives: seven codes were given to another
 * unit in 2025.
 */
export const provinceProblems = ({ province: { code, name, asOf } }: BoardProfile): readonly Problem[] => {
  const held = provinceAt(code, asOf);
  if (held !== null && findProvinces(name, asOf).includes(held)) return [];
  const found = `${quoteFound(code)} ${quoteFound(name)}`;
  const meant = held === null ? null : `"${code}" "${held.name.vi}"`;
  return [
    contradiction(
      "province",
      `${found} không phải là một tỉnh vào ngày ${asOf}${meant === null ? "" : `; mã này khi đó là ${meant}`}; hãy sửa mã, tên hoặc ngày.`,
      `${found} was no province on ${asOf}${meant === null ? "" : `; the code was ${meant} then`}; mend the code, the name or the day.`,
    ),
  ];
};
