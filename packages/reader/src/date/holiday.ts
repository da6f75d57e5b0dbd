import { phraseAt, phrasesOf, type Token } from "../text/index.js";

export interface Holiday {
  readonly date: number;
  readonly month: number;
  readonly to: number;
}

/**
 * Days that bear a name and have a fixed date. Those of the lunar calendar are not here.
 * Source: Labour Code 45/2019/QH14, article 112 (1/1, 30/4, 1/5, 2/9); the others by long usage.
 */
const HOLIDAYS = phrasesOf<readonly [date: number, month: number]>([
  ["tết dương|tết dương lịch|tết tây|năm mới dương lịch|giao thừa dương lịch năm mới", [1, 1]],
  ["lễ tình nhân|tình nhân|lễ tình yêu|valentine|valentines", [14, 2]],
  ["thành lập đảng", [3, 2]],
  ["thầy thuốc việt nam", [27, 2]],
  ["quốc tế phụ nữ", [8, 3]],
  ["thành lập đoàn", [26, 3]],
  ["giải phóng miền nam|thống nhất đất nước|chiến thắng 30 tháng 4|giải phóng", [30, 4]],
  ["quốc tế lao động|lao động", [1, 5]],
  ["sinh nhật bác|sinh nhật bác hồ", [19, 5]],
  ["quốc tế thiếu nhi|thiếu nhi", [1, 6]],
  ["môi trường thế giới", [5, 6]],
  ["báo chí cách mạng việt nam|báo chí|nhà báo", [21, 6]],
  ["gia đình việt nam", [28, 6]],
  ["thương binh liệt sĩ|thương binh liệt sỹ|thương binh - liệt sĩ|thương binh - liệt sỹ", [27, 7]],
  ["cách mạng tháng tám|cách mạng tháng 8", [19, 8]],
  ["quốc khánh", [2, 9]],
  ["doanh nhân việt nam|doanh nhân", [13, 10]],
  ["phụ nữ việt nam", [20, 10]],
  ["halloween", [31, 10]],
  ["pháp luật việt nam|pháp luật", [9, 11]],
  ["nhà giáo|nhà giáo việt nam", [20, 11]],
  ["quân đội nhân dân|thành lập quân đội|thành lập quân đội nhân dân|thành lập quân đội nhân dân việt nam", [22, 12]],
  ["giáng sinh|noel|christmas|xmas", [25, 12]],
]);

const PREFIXES = phrasesOf([["ngày|lễ|ngày lễ|dịp|dịp lễ|đại lễ", true]]);

/** `quốc khánh`, `ngày Nhà giáo Việt Nam`, `lễ Giáng sinh`. */
export const holidayAt = (tokens: readonly Token[], index: number): Holiday | null => {
  const at = index + (phraseAt(PREFIXES, tokens, index)?.length ?? 0);
  const name = phraseAt(HOLIDAYS, tokens, at) ?? phraseAt(HOLIDAYS, tokens, index);
  if (name === null) return null;
  const [date, month] = name.meaning;
  const start = phraseAt(HOLIDAYS, tokens, at) === null ? index : at;
  return { date, month, to: start + name.length };
};
