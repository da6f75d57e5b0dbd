import type { Change, ImportPlan } from "@khukit/reader/import";
import { quoteWords, safeText } from "../command/safe-text.js";
import type { Style } from "../command/style.js";
import { wrap } from "../command/wrap.js";
import { articleWords, directiveWords, documentWords, observationWords, type RowWords } from "./row-words.js";

interface Setting {
  readonly style: Style;
  readonly width: number;
}

const oneLine = (words: string): string => safeText(words.replace(/\s+/g, " ")).trim();

const addedLines = <Value>({ value, printed }: Change<Value>, words: RowWords<Value>, { style, width }: Setting) => {
  const from = words.quoted ? ` ${style("dim", `← ${quoteWords(printed)}`)}` : "";
  return wrap(oneLine(words.whole(value)) + from, width, style("green", "  + "), "    ");
};

const KEPT = "giữ nguyên / kept";
const REPLACED = "sẽ thay / to be replaced";
const SHORT = 60;

/** Short values beside each other, long ones below each other. */
const changedLines = (name: string, before: string, after: string, width: number): readonly string[] =>
  before.length + after.length <= SHORT
    ? wrap(`${name}: ${before} → ${after}`, width, "      ")
    : [
        `      ${name}:`,
        ...wrap(before, width, "        cũ:  ", "             "),
        ...wrap(after, width, "        mới: ", "             "),
      ];

type Different<Value> = Extract<Change<Value>, { readonly state: "different" }>;

const differentLines = <Value>(change: Different<Value>, words: RowWords<Value>, { style, width }: Setting) => {
  const { held, value, row, fields, replaced } = change;
  const place = row === null ? "" : `dòng ${row}: `;
  const name = `${place}${oneLine(words.name(held))} (${replaced ? REPLACED : KEPT})`;
  return [
    ...wrap(name, width, style("yellow", "  ≠ "), "    "),
    ...fields.flatMap((key) => {
      const field = words.fields[key];
      return field === undefined
        ? []
        : changedLines(field.name, oneLine(field.words(held)), oneLine(field.words(value)), width);
    }),
  ];
};

/** `2–6, 9` */
const spansOf = (rows: readonly number[]): string => {
  const spans: (readonly [number, number])[] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last === undefined || row > last[1] + 1) spans.push([row, row]);
    else spans.splice(-1, 1, [last[0], Math.max(last[1], row)]);
  }
  return spans.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");
};

/** Rows that are there already are counted and not told one by one. */
const presentLines = <Value>(changes: readonly Change<Value>[], { style, width }: Setting): readonly string[] => {
  const present = changes.filter(({ state }) => state === "present");
  const rows = present.flatMap((change) => (change.state === "present" && change.row !== null ? [change.row] : []));
  const where = rows.length === 0 ? "" : ` (dòng ${spansOf(rows)})`;
  const words = `${present.length} đã có, giữ nguyên${where} / already there`;
  return present.length === 0 ? [] : wrap(words, width, style("dim", "  = "), "    ");
};

const tableLines = <Value>(
  file: string,
  changes: readonly Change<Value>[],
  words: RowWords<Value>,
  setting: Setting,
): readonly string[] => {
  if (changes.length === 0) return [];
  return [
    "",
    setting.style("bold", file),
    ...changes.flatMap((change) => {
      if (change.state === "added") return addedLines(change, words, setting);
      return change.state === "different" ? differentLines(change, words, setting) : [];
    }),
    ...presentLines(changes, setting),
  ];
};

const unrelatedLines = ({ unrelated, records }: ImportPlan, { style, width }: Setting): readonly string[] => {
  if (unrelated.length === 0) return [];
  const { name } = records.board.province;
  const listed = unrelated
    .slice(0, 5)
    .map((source) => quoteWords(source))
    .join(", ");
  const more = unrelated.length > 5 ? ` (+${unrelated.length - 5})` : "";
  return [
    "",
    ...wrap(
      `${listed}${more} không nhắc đến ${name} hay khu nào của ban: hãy xem số liệu, nhiệm vụ có đúng là của ban không.`,
      width,
      style("yellow", "! "),
      "  ",
    ),
    ...wrap(
      `names neither ${name} nor a zone of the board: see whether figures and tasks are the board's.`,
      width,
      "  ",
    ).map((line) => style("dim", line)),
  ];
};

/** What is left out for one reason stands together. */
const refusalLines = ({ refusals }: ImportPlan, { style, width }: Setting): readonly string[] => {
  if (refusals.length === 0) return [];
  const reasons = Map.groupBy(refusals, ({ reason }) => reason.vi);
  return [
    "",
    `${style("bold", `Không nhập được ${refusals.length} mục`)} / ${refusals.length} left out`,
    ...[...reasons.values()].flatMap((group) => [
      ...wrap(`${oneLine(group[0]?.reason.vi ?? "")}:`, width, style("red", "  - "), "    "),
      ...wrap(oneLine(group[0]?.reason.en ?? ""), width, "    ").map((line) => style("dim", line)),
      ...group.flatMap(({ printed }) => wrap(quoteWords(printed), width, "      ")),
    ]),
  ];
};

/** What an import would change in a folder, row by row, and what it leaves out. */
export const differenceLines = (plan: ImportPlan, setting: Setting): readonly string[] => {
  const { records, documents, observations, directives, articles } = plan;
  return [
    ...unrelatedLines(plan, setting),
    ...tableLines("documents.csv", documents, documentWords, setting),
    ...tableLines("news/", articles, articleWords, setting),
    ...tableLines("observations.csv", observations, observationWords(records), setting),
    ...tableLines("directives.csv", directives, directiveWords(records), setting),
    ...refusalLines(plan, setting),
  ];
};
