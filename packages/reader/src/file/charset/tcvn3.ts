/** Rows of letters that stand one behind the other, each behind the code of its first. */
const ROWS: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
];

const LETTERS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  ROWS.flatMap(([first, letters]) => [...letters].map((letter, at) => [String.fromCharCode(first + at), letter])),
);

const CODE = /[\u00a1-\u00fe]/g;
const WORD = /[\p{L}\u00a1-\u00fe]+/gu;

/** `CéNG`, `UBND`: its plain letters are capitals, one of them behind the first place. */
const isShouted = (word: string): boolean => /^.+[A-Z]/.test(word) && !/[a-z]/.test(word);

/** `X·`: one capital and signs, which alone is a name (`Hµ`) and among capitals a word in capitals. */
const isOpen = (word: string): boolean => /^[A-Z]?[\u00a1-\u00fe]+$/.test(word);

const hasSign = (word: string): boolean => /[\u00a1-\u00fe]/.test(word);

const convertWord = (word: string): string => word.replace(CODE, (code) => LETTERS.get(code) ?? code);

/**
 * Which words of a line are in capitals: the fonts have no capitals with tones, so those were left small. Open words are
 * in capitals where they stand in one row with words in capitals, a Vietnamese one among them.
 */
const capitalsOf = (words: readonly string[]): readonly boolean[] => {
  const capitals = words.map(isShouted);
  for (let from = 0; from < words.length; from += 1) {
    let to = from;
    let isSigned = false;
    for (; isShouted(words[to] ?? "") || isOpen(words[to] ?? ""); to += 1) {
      isSigned ||= isShouted(words[to] ?? "") && hasSign(words[to] ?? "");
    }
    if (isSigned) capitals.fill(true, from, to);
    from = to;
  }
  return capitals;
};

const convertLine = (line: string): string => {
  const capitals = capitalsOf(line.match(WORD) ?? []);
  let at = -1;
  return line.replace(WORD, (word) => {
    at += 1;
    const converted = convertWord(word);
    return capitals[at] === true ? converted.toUpperCase() : converted;
  });
};

/**
 * Text of the TCVN3 fonts (ABC: `.VnTime`), given as Latin-1 letters, in Unicode. What the table lacks stays.
 * Source: TCVN 5712:1993, VN3 (verified against the table of iconv).
 *
 * @example
 * fromTcvn3("Khu c«ng nghiÖp") //=> "Khu công nghiệp"
 * fromTcvn3("CéNG HßA X· HéI") //=> "CỘNG HÒA XÃ HỘI"
 */
export const fromTcvn3 = (text: string): string => text.split("\n").map(convertLine).join("\n");
