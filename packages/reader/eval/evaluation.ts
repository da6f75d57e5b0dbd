import type { Reading, ReadingContext } from "../src/reading.ts";
import type { LabelledText } from "./labelled-text.ts";
import { scoreText } from "./score/text.ts";
import { MAIN_LINES, mergeVerdicts, NOTHING, qualityOf, type Tallies, type Verdict } from "./tally.ts";

export type ReadText = (text: string, context: ReadingContext) => Partial<Reading> | null | undefined;

const EMPTY: Reading = {
  header: null,
  quantities: [],
  dates: [],
  periods: [],
  references: [],
  tasks: [],
  visits: null,
  views: null,
  problems: [],
};

export interface TextVerdict extends Verdict {
  readonly id: string;
  readonly kind: string;
  /** What `readText` threw: the text then counts as one where nothing was found. */
  readonly error: string | null;
  readonly quantities: number;
}

/** The labels of a set against what a reader makes of its texts. */
export interface Evaluation {
  readonly texts: readonly TextVerdict[];
  readonly tallies: Tallies;
  readonly negatives: { readonly texts: number; readonly clean: number; readonly quantities: number };
  /** Mean of the F1 of the main lines and of the share of clean negatives; null without any of them. */
  readonly macro: number | null;
}

const read = (readText: ReadText, { text, labels }: LabelledText): { reading: Reading; error: string | null } => {
  const context = labels.publishedOn === null ? {} : { publishedOn: labels.publishedOn };
  try {
    return { reading: { ...EMPTY, ...readText(text, context) }, error: null };
  } catch (error) {
    return { reading: EMPTY, error: String(error) };
  }
};

const judge = (readText: ReadText, text: LabelledText): TextVerdict => {
  const { reading, error } = read(readText, text);
  return {
    id: text.id,
    kind: text.labels.kind,
    error,
    quantities: reading.quantities.length,
    ...scoreText(text.labels, reading),
  };
};

const negativesOf = (texts: readonly TextVerdict[]): Evaluation["negatives"] => {
  const negatives = texts.filter(({ kind }) => kind === "negative").map(({ quantities }) => quantities);
  return {
    texts: negatives.length,
    clean: negatives.filter((quantities) => quantities === 0).length,
    quantities: negatives.reduce((sum, quantities) => sum + quantities, 0),
  };
};

/** Share of the negatives in which no figure was found; null without negatives. */
export const cleanShareOf = ({ texts, clean }: Evaluation["negatives"]): number | null =>
  texts === 0 ? null : clean / texts;

export const evaluate = (readText: ReadText, texts: readonly LabelledText[]): Evaluation => {
  const verdicts = texts.map((text) => judge(readText, text));
  const { tallies } = mergeVerdicts(verdicts);
  const negatives = negativesOf(verdicts);
  const parts = [...MAIN_LINES.map((line) => qualityOf(tallies[line] ?? NOTHING).f1), cleanShareOf(negatives)].filter(
    (part) => part !== null,
  );
  return {
    texts: verdicts,
    tallies,
    negatives,
    macro: parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0) / parts.length,
  };
};
