import type { Bilingual } from "@khukit/core/problem";
import type { Reading, Span } from "@khukit/reader";
import { comparisonOf, comparisonWords } from "../wording/comparison-words.js";
import { documentWords, taskWords } from "../wording/document-words.js";
import { dayWords, indicatorWords, periodWords, STATUS_WORDS, timeWords, valueWords } from "../wording/figure-words.js";

/** What is found in a text, in the order in which a page names it. */
export const FINDING_KINDS = {
  figure: { letter: "S", name: { vi: "số liệu", en: "figures" } },
  comparison: { letter: "S", name: { vi: "so sánh", en: "comparisons" } },
  task: { letter: "G", name: { vi: "nhiệm vụ giao", en: "tasks" } },
  document: { letter: "V", name: { vi: "văn bản dẫn", en: "documents cited" } },
  date: { letter: "N", name: { vi: "ngày", en: "dates" } },
  period: { letter: "K", name: { vi: "kỳ", en: "periods" } },
  problem: { letter: "M", name: { vi: "mâu thuẫn", en: "contradictions" } },
} as const satisfies Record<string, { readonly letter: string; readonly name: Bilingual }>;

export type FindingKind = keyof typeof FINDING_KINDS;

/** One thing that was found, where it stands, and what it became. */
export interface Finding {
  /** `S3`; what means the same thing bears the same tag, and a comparison that of its figure with a letter: `S3a`. */
  readonly tag: string;
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  /** The words in the text. */
  readonly printed: string;
  /** What it became: the thing first, then what is known of it. */
  readonly words: readonly string[];
  /** The same in English, where both are told. */
  readonly english: string | null;
}

type Untagged = Omit<Finding, "tag" | "kind">;

const untagged = ({ start, end, text }: Span, words: readonly string[], english: string | null = null): Untagged => ({
  start,
  end,
  printed: text,
  words,
  english,
});

const tagged = (kind: FindingKind, findings: readonly Untagged[]): readonly Finding[] => {
  const tags = new Map<string, string>();
  const { letter } = FINDING_KINDS[kind];
  return findings.map((finding) => {
    const meaning = finding.words.join("\n");
    const tag = tags.get(meaning) ?? `${letter}${tags.size + 1}`;
    tags.set(meaning, tag);
    return { tag, kind, ...finding };
  });
};

const inferredWords = (words: string, inferred: boolean): readonly string[] =>
  inferred ? [words, "năm suy ra từ bài"] : [words];

/** `a` … `z`, `aa` … */
const letterOf = (index: number): string =>
  (index < 26 ? "" : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

const figuresOf = ({ quantities }: Reading): readonly Finding[] =>
  quantities.flatMap((mention, index) => {
    const tag = `S${index + 1}`;
    const comparisons = mention.comparisons.map((comparison, at) => ({
      tag: tag + letterOf(at),
      kind: "comparison" as const,
      ...untagged(comparison, [comparisonWords(comparisonOf(comparison), mention.unit)]),
    }));
    const figure = untagged(mention, [
      `${indicatorWords(mention.indicator)}: ${valueWords(mention.value, mention.unit, mention.qualifier)}`,
      ...(mention.entity === null ? [] : [mention.entity]),
      timeWords(mention),
      STATUS_WORDS[mention.status],
      ...comparisons.map((comparison) => `${comparison.tag} ${comparison.words.join(" ")}`),
    ]);
    return [{ tag, kind: "figure" as const, ...figure }, ...comparisons];
  });

/** What holds another comes before it. */
const inOrder = (left: Finding, right: Finding): number => left.start - right.start || right.end - left.end;

/** Everything that was found in a text, in the order in which it stands there. */
export const findingsOf = (reading: Reading): readonly Finding[] =>
  [
    ...figuresOf(reading),
    ...tagged(
      "task",
      reading.tasks.map((task) => untagged(task, taskWords(task))),
    ),
    ...tagged(
      "document",
      reading.references.map((reference) => untagged(reference, documentWords(reference))),
    ),
    ...tagged(
      "date",
      reading.dates.map((mention) => untagged(mention, inferredWords(dayWords(mention.date), mention.inferred))),
    ),
    ...tagged(
      "period",
      reading.periods.map((mention) => untagged(mention, inferredWords(periodWords(mention.period), mention.inferred))),
    ),
    ...tagged(
      "problem",
      reading.problems.map((problem) => untagged(problem, [problem.message.vi], problem.message.en)),
    ),
  ].toSorted(inOrder);
