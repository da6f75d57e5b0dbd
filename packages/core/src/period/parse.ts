import { formatMonth } from "../vietnamese/date.js";
import { fold } from "../vietnamese/fold.js";
import { type Period, toPeriod } from "./parts.js";
import { canonicalPeriod } from "./relation.js";
import { periodsWithin } from "./sequence.js";

// Eleven to a row. Vietnamese five and eleven are not here: "năm" is year too, and "mười một" is two words.
const NUMBERS =
  "mot hai ba bon - sau bay tam chin muoi - one two three four five six seven eight nine ten eleven " +
  "i ii iii iv - - - - - - - first second third fourth";

/** Folded words with their numbers in figures. */
const inFigures = (words: string): string =>
  words
    .replace(/\bnam (?=nam|thang)/, "5 ")
    .replace(/ tu /, " 4 ")
    .replace(/[a-z]+/g, (word) => {
      const place = NUMBERS.split(" ").indexOf(word);
      return place < 0 ? word : `${(place % 11) + 1}`;
    })
    .replace(/10 (?=[12] )/, "1");

/**
 * What may stand before the year, and what it adds to the year in canonical text. Hardly one is anchored: whatever
 * else the text holds is left over, and then the result is no canonical text.
 */
const FORMS: readonly (readonly [form: RegExp, suffix: string])[] = [
  [/^(?:12 thang)?$/, ""],
  [/h1|1 half|nua dau/, "-H1"],
  [/h2|2 half|nua cuoi|6 thang cuoi/, "-H2"],
  [/(?:quy|q) ?(\d)/, "-Q$1"],
  [/(\d) quarter/, "-Q$1"],
  [/(?:1 )?(\d+) (?:thang|months)(?: dau)?/, "-$1M"],
  [/thang 0?(\d)$/, "-0$1"],
  [/thang (\d+)/, "-$1"],
];

const inYear = (head: string, year: string): Period | null => {
  const form = FORMS.find(([pattern]) => pattern.test(head));
  if (form) return toPeriod(year + head.replace(...form));
  const isNamed = (month: Period): boolean => fold(formatMonth(month, "en")).startsWith(head);
  return (head.length > 2 && periodsWithin(year as Period, "month").find(isNamed)) || null;
};

/**
 * The period that a whole text names in Vietnamese or English, in any letter case, with or without diacritics; null
 * where it names none, or names no year. Canonical text is read too, `2023-6M` as the `2023-H1` that it equals.
 *
 * @example
 * parsePeriod("sáu tháng cuối năm 2019") //=> "2019-H2"
 * parsePeriod("Quý IV-2020") //=> "2020-Q4"
 * parsePeriod("first nine months of 2017") //=> "2017-9M"
 * parsePeriod("giai đoạn 2021–2030") //=> "2021/2030"
 * parsePeriod("quý III") //=> null
 */
export const parsePeriod = (text: string): Period | null => {
  const words = inFigures(fold(text))
    .replace(/^the /, "")
    .replace(/ ?[–—-] ?/g, "-")
    .replace(/ ?[/,] ?/g, " ");
  const span = /^(?:giai doan )?(\d{4})-(\d{4})$/.exec(words);
  const [, head = "", year = ""] = /^(?:(.+?)[ -])??(?:(?:nam|ca nam|of) )?([1-9]\d{3})$/.exec(words) ?? [];
  const period = toPeriod(text.trim()) ?? (span ? toPeriod(`${span[1]}/${span[2]}`) : inYear(head, year));
  return period && canonicalPeriod(period);
};
