import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../src/reading.ts";
import type { Labels } from "./label.ts";

export interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly labels: Labels;
}

const spansOf = ({ kpis, documents, dates, periods, tasks, neutral = [] }: Labels): readonly Span[] => [
  ...kpis,
  ...kpis.flatMap(({ comparisons }) => comparisons),
  ...documents,
  ...dates,
  ...periods,
  ...tasks,
  ...neutral,
];

/** A text that was edited after it was labelled would be scored against the wrong places. */
const refuseMisplaced = ({ id, text, labels }: LabelledText): void => {
  const misplaced = spansOf(labels).find((span) => text.slice(span.start, span.end) !== span.text);
  if (misplaced === undefined) return;
  const { start, end } = misplaced;
  throw new Error(
    `${id}.labels.json: "${misplaced.text}" does not stand at ${start}-${end} of ${id}.txt, which has "${text.slice(start, end)}" there: label it again`,
  );
};

const labelledTextOf = (folder: string, id: string): LabelledText => {
  const labelled = {
    id,
    text: readFileSync(join(folder, `${id}.txt`), "utf8"),
    labels: JSON.parse(readFileSync(join(folder, `${id}.labels.json`), "utf8")) as Labels,
  };
  refuseMisplaced(labelled);
  return labelled;
};

/** The labelled texts of a folder in order of their numbers; `only` is the number of one of them. */
export const labelledTextsOf = (folder: string, only: string | null): readonly LabelledText[] =>
  readdirSync(folder)
    .filter((file) => /^\d+\.txt$/.test(file))
    .map((file) => file.slice(0, -".txt".length))
    .filter((id) => only === null || id === only)
    .sort()
    .map((id) => labelledTextOf(folder, id));
