import { cleanShareOf, type Evaluation } from "./evaluation.ts";
import { ALL_LINES, LINES, type Line, MAIN_LINES, NOTHING, qualityOf, type Tallies } from "./tally.ts";

const percent = (share: number | null): string => (share === null ? "-" : (100 * share).toFixed(1)).padStart(6);

const rounded = (share: number | null): number | null => (share === null ? null : Math.round(share * 1e4) / 1e4);

const rowOf = (line: Line, tallies: Tallies): string => {
  const tally = tallies[line] ?? NOTHING;
  const { precision, recall, f1 } = qualityOf(tally);
  const counts = [tally.hits, tally.extras, tally.misses].map((count) => String(Math.round(count)).padStart(6));
  return [LINES[line].padEnd(26), ...[precision, recall, f1].map(percent), ...counts].join("");
};

/** The table of an evaluation, as text. */
export const tableOf = ({ texts, tallies, negatives }: Evaluation): string => {
  const titles = ["P", "R", "F1", "tp", "fp", "fn"].map((title) => title.padStart(6));
  const clean =
    negatives.texts === 0 ? "-" : `${negatives.clean}/${negatives.texts} (false quantities: ${negatives.quantities})`;
  const errors = texts.filter(({ error }) => error !== null).map(({ id }) => id);
  return [
    ["task".padEnd(26), ...titles].join(""),
    ...ALL_LINES.map((line) => rowOf(line, tallies)),
    `negatives without a false quantity: ${clean}`,
    ...(errors.length === 0 ? [] : [`readText threw on ${errors.join(", ")}`]),
  ].join("\n");
};

/** The same on one line of JSON, shares with four decimals. */
export const summaryOf = (folder: string, { texts, tallies, negatives, macro }: Evaluation): string =>
  JSON.stringify({
    dir: folder,
    texts: texts.length,
    errors: texts.filter(({ error }) => error !== null).length,
    macro: rounded(macro),
    ...Object.fromEntries(MAIN_LINES.map((line) => [line, rounded(qualityOf(tallies[line] ?? NOTHING).f1)])),
    negativesClean: rounded(cleanShareOf(negatives)),
    negativeFalse: negatives.quantities,
  });

/** What was missed, too much or wrong, text by text. */
export const remarksOf = ({ texts }: Evaluation): string =>
  texts
    .flatMap(({ id, kind, error, remarks }) => [
      `## ${id} ${kind}`,
      ...(error === null ? [] : [`  ERROR ${error}`]),
      ...remarks.map((remark) => `  ${remark}`),
    ])
    .join("\n");
