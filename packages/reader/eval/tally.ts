/** The lines of the table: the first fifteen make the mean, the others are for the one who mends the rules. */
export const LINES = {
  kpi: "kpi span+value+unit",
  indicator: "kpi indicator",
  period: "kpi period",
  comparison: "kpi comparison",
  cumulativeStatus: "kpi cumulative+status",
  dates: "dates",
  periods: "periods",
  references: "references",
  header: "header fields",
  tasks: "tasks",
  taskLead: "tasks: lead",
  taskDue: "tasks: due",
  visits: "visits",
  views: "views",
  contradictions: "contradictions",
  asOf: "(extra) kpi asOf",
  cumulative: "(extra) kpi cumulative",
  status: "(extra) kpi status",
  qualifier: "(extra) kpi qualifier",
  taskWith: "(extra) tasks: with",
} as const;

export type Line = keyof typeof LINES;

export const ALL_LINES = Object.keys(LINES) as readonly Line[];

export const MAIN_LINES: readonly Line[] = ALL_LINES.filter((line) => !LINES[line].startsWith("(extra)"));

/** What was found rightly, what was found and is not there, what is there and was not found. */
export interface Tally {
  readonly hits: number;
  readonly extras: number;
  readonly misses: number;
}

export type Tallies = Readonly<Partial<Record<Line, Tally>>>;

/** What one scorer says of one text: numbers for the table, remarks for `--verbose`. */
export interface Verdict {
  readonly tallies: Tallies;
  readonly remarks: readonly string[];
}

export const NOTHING: Tally = { hits: 0, extras: 0, misses: 0 };

export const sumOfTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, { hits, extras, misses }) => ({
      hits: sum.hits + hits,
      extras: sum.extras + extras,
      misses: sum.misses + misses,
    }),
    NOTHING,
  );

/** Several verdicts as one, line by line. */
export const mergeVerdicts = (verdicts: readonly Verdict[]): Verdict => ({
  tallies: Object.fromEntries(
    ALL_LINES.map((line) => [line, sumOfTallies(verdicts.map(({ tallies }) => tallies[line] ?? NOTHING))]),
  ),
  remarks: verdicts.flatMap(({ remarks }) => remarks),
});

export interface Quality {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Shares between 0 and 1; null where nothing was there, or nothing found, to take a share of. */
export const qualityOf = ({ hits, extras, misses }: Tally): Quality => {
  const precision = hits + extras === 0 ? null : hits / (hits + extras);
  const recall = hits + misses === 0 ? null : hits / (hits + misses);
  if (precision === null && recall === null) return { precision, recall, f1: null };
  return { precision, recall, f1: hits === 0 ? 0 : (2 * hits) / (2 * hits + extras + misses) };
};
