import { beginsCompound, compoundsOf } from "../number/index.js";
import { type Phrases, phraseAt, phrasesOf, spellingOf, type Token } from "../text/index.js";
import type { UnitMatch } from "./unit-match.js";

/**
 * How currencies are called, by their ISO 4217 code; `cent` is a hundredth of whatever is paid in.
 * Source: the boards' pages for the first ten, public lists of Vietnamese names for the rest.
 */
const NAMES: readonly (readonly [wordings: string, code: string])[] = [
  ["đồng|đ|₫|VND|VNĐ|VN$|đồng Việt Nam|Việt Nam đồng|đồng VN|VN đồng|đồng VNĐ|dong", "VND"],
  [
    "USD|US$|$|$US|đô|đô la|đôla|đola|đô-la|đô Mỹ|đô la Mỹ|đôla Mỹ|đô-la Mỹ|đô la Hoa Kỳ|đô US|Mỹ kim|dollar|dollars",
    "USD",
  ],
  ["EUR|€|euro|euros|ơ rô|ơ-rô|đồng euro", "EUR"],
  ["JPY|¥|yên|yen|yên Nhật|yên Nhật Bản|đồng yên|đồng yên Nhật", "JPY"],
  ["CNY|RMB|NDT|nhân dân tệ|tệ|yuan|đồng nhân dân tệ", "CNY"],
  ["KRW|₩|won|uôn|won Hàn Quốc|đồng won", "KRW"],
  ["SGD|S$|đô la Singapore|đôla Singapore|đô Sing|đô la Sing|đô Singapore", "SGD"],
  ["HKD|HK$|đô la Hồng Kông|đô la Hong Kong|đôla Hồng Kông|đô Hồng Kông", "HKD"],
  ["TWD|NT$|NTD|đô la Đài Loan|đôla Đài Loan|Đài tệ|tân Đài tệ|đô Đài Loan", "TWD"],
  ["AUD|A$|đô la Úc|đôla Úc|đô Úc", "AUD"],
  ["CAD|C$|đô la Canada|đôla Canada|đô Canada", "CAD"],
  ["NZD|đô la New Zealand|đôla New Zealand", "NZD"],
  ["GBP|£|bảng Anh|pound|pounds|bảng|pao", "GBP"],
  ["THB|฿|baht|bạt|bath Thái|baht Thái|bạt Thái|baht Thái Lan|đồng baht", "THB"],
  ["LAK|₭|kíp|kip|kíp Lào|kip Lào", "LAK"],
  ["KHR|riel|riên|riel Campuchia", "KHR"],
  ["CHF|franc Thụy Sĩ|phơ răng Thụy Sĩ|Francs Thụy Sĩ", "CHF"],
  ["RUB|₽|rúp|rúp Nga|đồng rúp", "RUB"],
  ["INR|₹|rupee|rupees|rupi|ru pi|Rs|Rs.", "INR"],
  ["MYR|ringgit|RM", "MYR"],
  ["IDR|rupiah", "IDR"],
  ["PHP|peso|peso Philippines", "PHP"],
  ["AED|dirham|dirhams", "AED"],
  ["SEK|krona Thụy Điển", "SEK"],
  ["NOK|krone Na Uy", "NOK"],
  ["DKK|krone Đan Mạch", "DKK"],
  ["xu|xen|cent|cents|cắc", "cent"],
];

const CURRENCIES: Phrases<string> = phrasesOf(NAMES);

const CODES: ReadonlySet<string> = new Set(NAMES.map(([, code]) => code));

/**
 * Whether a unit is money, whatever it is counted by.
 *
 * @example isMoneyUnit("VND/person/month") //=> true
 */
export const isMoneyUnit = (unit: string): boolean => CODES.has(unit.split("/", 1)[0] ?? "");

const SIGN_OR_CODE = /[^\p{L}\s.-]|^[A-Z]{3}$|^(?:VNĐ|Rs\.?)$/u;

/** Signs and codes also stand before the sum: `$10`, `EUR 20`. */
export const CURRENCY_SIGNS: Phrases<string> = phrasesOf(
  NAMES.map(([wordings, code]) => [
    wordings
      .split("|")
      .filter((wording) => SIGN_OR_CODE.test(wording))
      .join("|"),
    code,
  ]),
);

const COMPOUNDS = compoundsOf([
  ["đồng", "chí bào nghiệp minh đội phạm hồ ruộng bằng cỏ lúa bóng tác môn hương"],
  ["đô", "thị đốc hộ vật ngự thành thống lương"],
  ["yên", "bình tâm ổn vị lặng nghỉ ngựa xe"],
  ["xu", "hướng thế nịnh"],
  ["bạt", "che nhựa"],
]);

/** `Năm 2023 đồng loạt`, `50 tấn đồng thời`: adverbs, unless a scale word makes it a sum. */
const ADVERBS = compoundsOf([["đồng", "thời bộ loạt tình ý đều lòng"]]);

/** Also a table, a shift, bad, a direction: money only behind a scale word. */
const AMBIGUOUS: ReadonlySet<string> = new Set("bảng kíp tệ rm pao peso cắc dong".split(" ").map(spellingOf));

/** Yên Bái, Đô Lương. */
const isName = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && next?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(token.text) && /^\p{Lu}/u.test(next.text);

const isOtherWord = (tokens: readonly Token[], from: number, to: number, scaled: boolean): boolean => {
  if (beginsCompound(COMPOUNDS, tokens, to - 1)) return true;
  if (scaled) return false;
  const isAmbiguous = to - from === 1 && AMBIGUOUS.has(tokens[from]?.key ?? "");
  return isAmbiguous || beginsCompound(ADVERBS, tokens, to - 1);
};

/** The currency behind a number; `scaled` where a scale word stands between, or nothing but money can be meant. */
export const currencyAt = (tokens: readonly Token[], index: number, scaled: boolean): UnitMatch | null => {
  const match = phraseAt(CURRENCIES, tokens, index);
  if (match === null) return null;
  const to = index + match.length;
  const isOther = isOtherWord(tokens, index, to, scaled) || (match.length === 1 && isName(tokens[index], tokens[to]));
  return isOther ? null : { unit: match.meaning, to };
};

/** The currency before a number. */
export const currencyBefore = (tokens: readonly Token[], index: number): UnitMatch | null => {
  const match = phraseAt(CURRENCY_SIGNS, tokens, index);
  return match === null ? null : { unit: match.meaning, to: index + match.length };
};
