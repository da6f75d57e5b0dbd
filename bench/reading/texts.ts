import { globSync, readFileSync } from "node:fs";

const FOLDER = new URL("../../packages/reader/eval/texts/", import.meta.url);

/** The evaluation's texts one after the other, as often as makes `length` units. */
export const officeText = (length: number): string => {
  const texts = globSync("*.txt", { cwd: FOLDER })
    .toSorted()
    .map((file) => readFileSync(new URL(file, FOLDER), "utf8"));
  const all = texts.join("\n\n");
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
};

const repeated = (part: string) => (length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** What makes careless readers slow: one thing over and over. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  "office text": officeText,
  digits: repeated("1234567890"),
  tỷ: repeated("tỷ "),
  "5 tỷ": repeated("5 tỷ "),
  "opening brackets": repeated("("),
  "combining marks": repeated("e\u0302\u0301"),
  dates: repeated("1/1/"),
  "tăng 5%": repeated("tăng 5% "),
  "dự án": repeated("12 dự án FDI "),
  "so với cùng kỳ": repeated("so với cùng kỳ "),
  tasks: repeated("- Giao Phòng A rà soát.\n"),
  references: repeated("31/QĐ-UBND "),
  counters: repeated("Hôm nay: 5; "),
  lines: repeated("\n"),
};
