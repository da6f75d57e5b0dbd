import { BODY_HEADS } from "../reference/index.js";
import { hasPhraseAt, phraseAt, phrasesOf, spellingOf, type Text, type TokenRange } from "../text/index.js";
import { isCapitalised, isInCapitals } from "./line.js";

/** Source: Decree 30/2020/NĐ-CP, Appendix I: TM., KT., TL., TUQ., Q. (verified); T/M of the party. */
const POWERS: ReadonlySet<string> = new Set(["TM", "KT", "TL", "TUQ", "Q", "QUYỀN"]);

const TITLES = phrasesOf<true>([
  [
    "trưởng ban|phó trưởng ban|phó ban|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc|chánh văn phòng|" +
      "phó chánh văn phòng|trưởng phòng|phó trưởng phòng|phó phòng|bí thư|phó bí thư|ủy viên|chánh thanh tra|phó chánh thanh tra|bộ trưởng|thứ trưởng|" +
      "thủ tướng|phó thủ tướng|cục trưởng|phó cục trưởng|chi cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|kế toán trưởng|đội trưởng|tổ trưởng|trưởng đoàn|" +
      "chủ trì|thư ký|người lập|quyền trưởng ban|phụ trách|q. trưởng ban|thường trực",
    true,
  ],
]);

const SIGNED = phrasesOf<true>([
  [
    "đã ký|đã kí|ký tên|ký|kí|đóng dấu|ký tên và đóng dấu|ký và đóng dấu|ký số|đã ký số|ký điện tử|đã ký điện tử|ghi rõ họ tên|ghi rõ họ và tên|ký và ghi rõ họ tên|họ tên|chữ ký|đã ký và đóng dấu|signed|và",
    true,
  ],
]);

/** The commonest families; in a line all in capitals they tell a name from a title. */
const FAMILIES: ReadonlySet<string> = new Set(
  (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh đoàn lâm mai trịnh trương lưu hà tạ thái cao châu chu " +
    "quách phùng tô tăng kiều la lương mạc nghiêm nông ninh ông quan thạch thân tôn tống triệu từ vi viên vương đàm giang hứa khổng kim lại lò sầm " +
    "điểu siu rơ rmah ksor y a hầu giàng sùng vàng thào lù bế lục phí tưởng văn bạch cù diệp doãn đồng khuất khương lều mẫn nhâm phó sơn thiều tiêu trà ứng xa"
  )
    .split(" ")
    .map(spellingOf),
);

const SHORTEST_NAME = 2;
const LONGEST_NAME = 6;
const LONGEST_TITLE = 24;

/** A prefix of learning before a name: `TS.`, `ThS.` */
const DEGREES: ReadonlySet<string> = new Set(["TS", "ThS", "Ths", "PGS", "GS", "KS", "CN", "BS", "Dr", "KTS"]);

/** Where a segment begins behind `(Đã ký)` and the like; its end where it is nothing else. */
export const behindSigned = ({ tokens }: Text, { from, to }: TokenRange): number => {
  let at = from;
  while (at < to) {
    const signed = phraseAt(SIGNED, tokens, at);
    if (signed !== null && at + signed.length <= to) at += signed.length;
    else if (tokens[at]?.kind === "mark") at += 1;
    else return at;
  }
  return to;
};

const power = ({ tokens }: Text, from: number): boolean => {
  const [first, mark, next] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (/^[KT]$/.test(first?.text ?? "") && /^[./]$/.test(mark?.text ?? "") && /^[MTL]$/.test(next?.text ?? ""))
    return true;
  return POWERS.has(first?.text ?? "") && (mark?.text === "." || isCapitalised(mark?.text));
};

/** Whether a segment says by whose power, or in which office, somebody signs. */
export const isTitle = (text: Text, range: TokenRange): boolean => {
  const { from, to } = range;
  if (to - from > LONGEST_TITLE || to <= from) return false;
  if (power(text, from)) return true;
  const title = phraseAt(TITLES, text.tokens, from);
  if (isInCapitals(text, range)) return title !== null || hasPhraseAt(BODY_HEADS, text.tokens, from);
  const isOffice = title !== null && isCapitalised(text.tokens[from]?.text) && to - from <= LONGEST_NAME + 2;
  return isOffice && text.tokens.slice(from, to).every(({ kind, text }) => kind === "word" || text === ".");
};

/** Where a name begins, behind degrees. */
const behindDegrees = ({ tokens }: Text, { from, to }: TokenRange): number => {
  let at = from;
  while (at < to && DEGREES.has(tokens[at]?.text ?? "")) at += tokens[at + 1]?.text === "." ? 2 : 1;
  return at;
};

/** Whether a segment is a person's name and nothing else. */
export const isPersonName = (text: Text, range: TokenRange): boolean => {
  if (range.to - range.from > LONGEST_TITLE) return false;
  const from = behindDegrees(text, range);
  const words = text.tokens.slice(from, range.to);
  if (words.length < SHORTEST_NAME || words.length > LONGEST_NAME) return false;
  const isCapital = isInCapitals(text, { from, to: range.to });
  if (!words.every(({ kind, text }) => kind === "word" && isCapitalised(text))) return false;
  // "Lưu VT" is what is filed, not somebody of the family Lưu.
  if (!isCapital && words.some(({ text }) => text.length > 1 && text === text.toUpperCase())) return false;
  if (hasPhraseAt(BODY_HEADS, text.tokens, from) || hasPhraseAt(TITLES, text.tokens, from)) return false;
  return FAMILIES.has(words[0]?.key ?? "") || !isCapital;
};

/** A title or a name beside or under a list of recipients, who may have titles too: `Chủ tịch UBND tỉnh`. */
export const isSurelySignature = (text: Text, range: TokenRange): boolean => {
  if (isTitle(text, range)) return power(text, range.from) || isInCapitals(text, range);
  return isPersonName(text, range) && FAMILIES.has(text.tokens[behindDegrees(text, range)]?.key ?? "");
};
