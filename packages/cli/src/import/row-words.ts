import type { Article } from "@khukit/core/article";
import type { Directive } from "@khukit/core/directive";
import { citeDocument, type Document } from "@khukit/core/document";
import type { BoardRecords } from "@khukit/core/folder";
import type { Observation } from "@khukit/core/observation";
import { comparisonWords } from "../read/wording/comparison-words.js";
import { dayWords, indicatorWords, STATUS_WORDS, timeWords, valueWords } from "../read/wording/figure-words.js";

/** A row in words. */
export interface RowWords<Value> {
  /** All that is to be checked of a new row. */
  readonly whole: (value: Value) => string;
  /** What tells a row of the folder from the others. */
  readonly name: (value: Value) => string;
  readonly fields: Readonly<Partial<Record<keyof Value & string, FieldWords<Value>>>>;
  /** Whether the words of the source say more than the row does. */
  readonly quoted: boolean;
}

interface FieldWords<Value> {
  readonly name: string;
  readonly words: (value: Value) => string;
}

const EMPTY = "(trống)";

const field = <Value>(name: string, words: (value: Value) => string | null): FieldWords<Value> => ({
  name,
  words: (value) => words(value) || EMPTY,
});

const present = (words: readonly (string | null)[]): readonly string[] =>
  words.filter((word): word is string => word !== null && word !== "");

const comparisonsOf = ({ comparisons, unit }: Observation): string =>
  comparisons.map((comparison) => comparisonWords(comparison, unit)).join("; ");

export const observationWords = ({ indicators, zones }: BoardRecords): RowWords<Observation> => {
  const name = ({ indicator }: Observation): string => indicatorWords(indicator, indicators);
  const value = ({ value: figure, unit, qualifier }: Observation): string => valueWords(figure, unit, qualifier);
  const place = (row: Observation): readonly string[] =>
    present([zones.find(({ id }) => id === row.zone)?.name.vi ?? null, timeWords(row), STATUS_WORDS[row.status]]);
  return {
    whole: (row) => present([`${name(row)}: ${value(row)}`, ...place(row), comparisonsOf(row)]).join(" · "),
    name: (row) => [name(row), ...place(row)].join(" · "),
    fields: {
      value: field("Giá trị", value),
      qualifier: field("Mức", value),
      comparisons: field("So sánh", comparisonsOf),
    },
    quoted: true,
  };
};

const cite = (row: Document): string => `${citeDocument(row, "short").vi} ngày ${dayWords(row.date)}`;

export const documentWords: RowWords<Document> = {
  whole: (row) => present([cite(row), row.issuer, row.subject]).join(" · "),
  name: cite,
  fields: {
    date: field("Ngày ban hành", ({ date }) => dayWords(date)),
    subject: field("Trích yếu", ({ subject }) => subject),
  },
  quoted: false,
};

export const directiveWords = ({ board: { units } }: BoardRecords): RowWords<Directive> => {
  const unitName = (id: string): string => units.find((unit) => unit.id === id)?.name.vi ?? id;
  const due = ({ due: day }: Directive): string | null => (day === null ? null : dayWords(day));
  const others = (row: Directive): string => row.with.map(unitName).join(", ");
  return {
    whole: (row) =>
      present([
        row.text,
        `chủ trì: ${unitName(row.lead)}`,
        row.with.length === 0 ? null : `phối hợp: ${others(row)}`,
        due(row) === null ? null : `hạn ${due(row)}`,
      ]).join(" · "),
    name: ({ id }) => id,
    fields: {
      text: field("Nội dung", ({ text }) => text),
      lead: field("Chủ trì", ({ lead }) => unitName(lead)),
      with: field("Phối hợp", others),
      due: field("Hạn", due),
    },
    quoted: false,
  };
};

const beginning = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text);

const titleOf = ({ meta }: Article): string => `${dayWords(meta.published)} ${meta.title}`;

export const articleWords: RowWords<Article> = {
  whole: titleOf,
  name: titleOf,
  fields: {
    meta: field("Sapo", ({ meta }) => beginning(meta.lead)),
    body: field("Nội dung", ({ body }) => beginning(body)),
  },
  quoted: false,
};
