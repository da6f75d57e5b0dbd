import type { DateMention, PeriodMention, Span } from "../../src/reading.ts";
import { canonicalPeriod, canonicalText } from "../canonical.ts";
import type { DateLabel, Labels, PeriodLabel } from "../label.ts";
import type { Line, Verdict } from "../tally.ts";
import { overlaps } from "./place.ts";

interface Kind<Label extends Span, Found extends Span> {
  readonly line: Line;
  readonly isSame: (label: Label, found: Found) => boolean;
  readonly isFree: (found: Found, labels: readonly Label[]) => boolean;
  readonly shown: (mention: Label | Found) => string;
}

/** Mentions in the order they were found, each to the first label that it meets; optional labels never count. */
const scoreMentions = <Label extends Span & { readonly optional?: boolean }, Found extends Span>(
  kind: Kind<Label, Found>,
  labels: readonly Label[],
  mentions: readonly Found[],
): Verdict => {
  const open = [...labels];
  const unmatched = mentions.filter((found) => {
    const hit = open.findIndex((label) => overlaps(found, label) && kind.isSame(label, found));
    if (hit >= 0) open.splice(hit, 1);
    return hit < 0;
  });
  const extras = unmatched.filter(
    (found) => !labels.some((label) => label.optional && overlaps(found, label)) && !kind.isFree(found, labels),
  );
  const misses = open.filter((label) => !label.optional);
  const wanted = labels.filter((label) => !label.optional);
  return {
    tallies: {
      [kind.line]: { hits: wanted.length - misses.length, extras: extras.length, misses: misses.length },
    },
    remarks: [
      ...extras.map((found) => `extra ${kind.line} ${found.text} ${kind.shown(found)}`),
      ...misses.map((label) => `miss ${kind.line} ${label.text} ${kind.shown(label)}`),
    ],
  };
};

const DATES: Kind<DateLabel, DateMention> = {
  line: "dates",
  isSame: (label, found) => label.date === found.date,
  isFree: () => false,
  shown: ({ date }) => date,
};

const RELATIVE = /(năm|tháng|quý)\s+(trước|ngoái|nay|này|tới|qua|sau|mới)|cả năm|đầu năm|cuối năm|cùng kỳ/;

/** `năm nay`, `cùng kỳ` and their like are not labelled, and may be read. */
const isRelative = (found: PeriodMention, labels: readonly PeriodLabel[]): boolean => {
  const text = canonicalText(found.text);
  return !/\d/.test(text) && RELATIVE.test(text) && !labels.some((label) => overlaps(found, label));
};

const PERIODS: Kind<PeriodLabel, PeriodMention> = {
  line: "periods",
  isSame: (label, found) => canonicalPeriod(label.period) === canonicalPeriod(found.period),
  isFree: isRelative,
  shown: ({ period }) => period,
};

export const scoreDates = ({ dates }: Labels, found: readonly DateMention[]): Verdict =>
  scoreMentions(DATES, dates, found);

export const scorePeriods = ({ periods }: Labels, found: readonly PeriodMention[]): Verdict =>
  scoreMentions(PERIODS, periods, found);
