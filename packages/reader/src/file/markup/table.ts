import { fromTcvn3 } from "../charset/tcvn3.js";
import { fromVni } from "../charset/vni.js";

/** The lines of one cell. */
export type Cell = readonly string[];

/**
 * What stands only in the table at the head or the foot of a letter, which puts two columns of lines side by side.
 * Source: Decree 30/2020/NĐ-CP, Appendix I (verified).
 */
const LETTER =
  /cộng h(?:òa|oà) x(?:ã) hội chủ nghĩa|đảng cộng sản việt nam|^nơi nhận|^kính gửi|^số\s*:.*\/|độc lập\s*[-–]\s*tự do/i;

/** A letter in the letters of an old font is one before it is converted. */
const isOfLetter = (line: string): boolean =>
  LETTER.test(line) || (/[\u00a1-\u00ff]/.test(line) && (LETTER.test(fromTcvn3(line)) || LETTER.test(fromVni(line))));

/** Cells with as many lines are columns of a page, not values of a row. */
const MOST_LINES_OF_TWO = 2;
const MOST_LINES = 12;

const isFilled = (cell: Cell): boolean => cell.length > 0;

const standsInColumns = (row: readonly Cell[]): boolean => {
  const filled = row.filter(isFilled);
  const most = filled.length <= 2 ? MOST_LINES_OF_TWO : MOST_LINES;
  return filled.length === 1 || filled.some((cell) => cell.length > most);
};

const inOneLine = (row: readonly Cell[]): string =>
  row
    .slice(0, row.findLastIndex(isFilled) + 1)
    .map((cell) => cell.join(" "))
    .join(" | ");

/**
 * The lines of a table: a row of values is one line, its cells parted by ` | `; where a table only puts columns side by
 * side, as at the head of a letter, the lines of the left cell stand before those of the right.
 *
 * @example
 * tableLines([[["Năm"], ["2023"]], [["Dự án"], ["12"]]]) //=> ["Năm | 2023", "Dự án | 12"]
 * tableLines([[["UBND TỈNH A", "BAN QUẢN LÝ"], ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]]])
 * //=> ["UBND TỈNH A", "BAN QUẢN LÝ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]
 */
export const tableLines = (rows: readonly (readonly Cell[])[]): readonly string[] => {
  const isLetter = rows.some((row) => row.filter(isFilled).length <= 2 && row.some((cell) => cell.some(isOfLetter)));
  return rows.flatMap((row) => {
    if (!row.some(isFilled)) return [];
    const isColumns = standsInColumns(row) || (isLetter && row.filter(isFilled).length <= 2);
    return isColumns ? row.flat() : [inOneLine(row)];
  });
};
