import {
  COPY_TYPES,
  DOCUMENT_TYPES,
  findTypeByAbbreviation,
  LEGAL_TYPES,
  PARTY_TYPES,
  type ReferenceType,
} from "@khukit/core/document";
import { type Phrases, phraseAt, phrasesOf, type Token } from "../text/index.js";

/** The word that tells what kind of document a number belongs to. */
export interface TypeWord {
  readonly type: ReferenceType | null;
  /** As it is called; null of an abbreviation. */
  readonly name: string | null;
  /** Licences, certificates, contracts and the like have numbers too, but are no documents that one cites. */
  readonly isOther: boolean;
}

const named = (type: ReferenceType | null, name: string): TypeWord => ({ type, name, isOther: false });

const tableOf = (table: Readonly<Record<string, { readonly vi: string }>>): readonly (readonly [string, TypeWord])[] =>
  Object.entries(table).map(([type, { vi }]) => [vi, named(type as ReferenceType, vi)]);

const OTHER_NAMES: readonly (readonly [string, TypeWord])[] = [
  [
    "văn bản|công văn khẩn|công văn hỏa tốc|công văn chỉ đạo|văn bản chỉ đạo|văn bản hướng dẫn",
    named("CV", "Công văn"),
  ],
  ["sắc lệnh", named(null, "Sắc lệnh")],
  ["hiến pháp", named(null, "Hiến pháp")],
  ["chương trình hành động|chương trình công tác|chương trình phối hợp", named("CTr", "Chương trình")],
  ["kế hoạch hành động|kế hoạch phối hợp|kế hoạch liên tịch", named("KH", "Kế hoạch")],
  ["thông báo kết luận|thông báo ý kiến kết luận", named("TB", "Thông báo")],
  ["công điện khẩn|công điện hỏa tốc", named("CĐ", "Công điện")],
  ["hướng dẫn liên ngành", named("HD", "Hướng dẫn")],
  ["quy chế phối hợp", named("QC", "Quy chế")],
  ["decree", named("NĐ", "Nghị định")],
  ["circular", named("TT", "Thông tư")],
  ["decision", named("QĐ", "Quyết định")],
  ["resolution", named("NQ", "Nghị quyết")],
  ["law", named("Lu", "Luật")],
];

/** Source: what boards print with a number of its own; none of them is among the types of Decree 30/2020/NĐ-CP. */
const NOT_CITED =
  "giấy phép|giấy chứng nhận|gcn|gcnđkđt|gcnđt|gcnđkkd|gcnđkdn|gpxd|gpmt|gplx|giấy xác nhận|giấy đăng ký|chứng chỉ|chứng thư|hợp đồng|" +
  "phụ lục hợp đồng|hđ|hđlđ|hóa đơn|biên lai|biển|biển kiểm soát|tài khoản|mã|lô|lô đất|thửa|thửa đất|tờ bản đồ|" +
  "tcvn|qcvn|tcxdvn|tcxd|qcxdvn|tiêu chuẩn|quy chuẩn|iso|iec|passport|hộ chiếu|vận đơn|tờ khai|mẫu|biểu mẫu|biểu|phiếu thu|phiếu chi";

const OFFICIAL_NAMES = [COPY_TYPES, PARTY_TYPES, DOCUMENT_TYPES, LEGAL_TYPES].flatMap(tableOf);

/** The types by their official names, as they stand above a document. */
export const TYPE_NAMES: Phrases<TypeWord> = phrasesOf(OFFICIAL_NAMES);

const WORDS: Phrases<TypeWord> = phrasesOf([
  ...OFFICIAL_NAMES,
  ...OTHER_NAMES,
  [NOT_CITED, { type: null, name: null, isOther: true }],
]);

const NUMBER_WORDS = phrasesOf<true>([
  ["số|so|no|no.|nr|số hiệu|ký hiệu|số ký hiệu|số, ký hiệu|số và ký hiệu|số/ký hiệu|mang số|có số|số văn bản", true],
]);

export interface Announcement {
  /** Where the words begin that announce a number. */
  readonly from: number;
  readonly word: TypeWord | null;
  /** `số` stands before the number, or the type's word right before it. */
  readonly isNear: boolean;
  /** `số` itself stands before the number. */
  readonly isNumbered: boolean;
  readonly wordFrom: number | null;
}

const LONGEST_NUMBER_WORD = 4;
const LONGEST_TYPE_WORD = 6;
const FARTHEST = 24;

/** Where a phrase begins that ends right before a token. */
const phraseBefore = <Meaning>(
  phrases: Phrases<Meaning>,
  tokens: readonly Token[],
  end: number,
  longest: number,
): { readonly from: number; readonly meaning: Meaning } | null => {
  let found: { readonly from: number; readonly meaning: Meaning } | null = null;
  for (let length = 1; length <= Math.min(longest, end); length += 1) {
    const match = phraseAt(phrases, tokens, end - length);
    if (match?.length === length) found = { from: end - length, meaning: match.meaning };
  }
  return found;
};

const overColon = (tokens: readonly Token[], end: number): number => (tokens[end - 1]?.text === ":" ? end - 1 : end);

const overLineEnd = (tokens: readonly Token[], end: number): number =>
  tokens[end - 1]?.kind === "break" && tokens[end - 2]?.kind !== "break" ? end - 1 : end;

/** `NĐ 35/…`, `QĐ số …`: the type as its abbreviation. */
const abbreviationBefore = (tokens: readonly Token[], end: number): TypeWord | null => {
  const text = tokens[end - 1]?.text ?? "";
  if (tokens[end - 1]?.kind !== "word" || text.length < 2 || text.length > 4 || text === text.toLowerCase())
    return null;
  const type = findTypeByAbbreviation(text);
  return type === null ? null : { type, name: null, isOther: type === "HĐ" };
};

const typeWordBefore = (
  tokens: readonly Token[],
  end: number,
): { readonly from: number; readonly meaning: TypeWord } | null => {
  const found = phraseBefore(WORDS, tokens, end, LONGEST_TYPE_WORD);
  if (found !== null) return found;
  const short = abbreviationBefore(tokens, end);
  return short === null ? null : { from: end - 1, meaning: short };
};

const ENDS: ReadonlySet<string> = new Set([";", ".", "(", ")", "!", "?", "“", "”", '"']);

/** The nearest type's word farther before (`Luật Đầu tư số …`), within the sentence. */
const farTypeWord = (
  tokens: readonly Token[],
  end: number,
  least: number,
): { readonly from: number; readonly meaning: TypeWord } | null => {
  for (let at = end - 1; at >= Math.max(least, end - FARTHEST); at -= 1) {
    const token = tokens[at];
    if (token === undefined || ENDS.has(token.text) || (token.kind === "break" && tokens[at - 1]?.kind === "break"))
      break;
    const match = token.kind === "word" ? phraseAt(WORDS, tokens, at) : null;
    if (match === null || at + match.length > end) continue;
    // "luật" may be the end of "Bộ luật".
    const longer = at > least ? phraseAt(WORDS, tokens, at - 1) : null;
    const isPart = longer !== null && longer.length > match.length;
    return isPart ? { from: at - 1, meaning: longer.meaning } : { from: at, meaning: match.meaning };
  }
  return null;
};

/**
 * What announces the number at a token: `Quyết định số`, `Số:`, `NĐ`, `Luật Đầu tư số`; null where nothing does.
 *
 * @param least the first token that may be looked at: where the reference before ended
 */
export const announcementBefore = (tokens: readonly Token[], index: number, least: number): Announcement | null => {
  const end = overColon(tokens, overLineEnd(tokens, index));
  const number = phraseBefore(NUMBER_WORDS, tokens, end, LONGEST_NUMBER_WORD);
  const wordEnd = overColon(tokens, overLineEnd(tokens, number?.from ?? end));
  const near = typeWordBefore(tokens, wordEnd);
  if (near !== null && near.from >= least) {
    return { from: near.from, word: near.meaning, isNear: true, isNumbered: number !== null, wordFrom: near.from };
  }
  const far = farTypeWord(tokens, wordEnd, least);
  if (number === null && far === null) return null;
  const isNumbered = number !== null;
  return {
    from: number?.from ?? end,
    word: far?.meaning ?? null,
    isNear: isNumbered,
    isNumbered,
    wordFrom: far?.from ?? null,
  };
};
