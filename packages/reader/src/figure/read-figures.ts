import type { TokenRange } from "../text/index.js";
import type { Figure } from "./figure.js";
import type { Memory } from "./frame/scope.js";
import { readSentence } from "./frame/walk.js";
import { isAside, type Known, scan } from "./scan.js";
import type { Family } from "./sign.js";

/** The first period of the text that is not a base or a plan: what a title without a period speaks of. */
const firstPeriod = ({ tokens, periods }: Known): string | null =>
  periods.find(({ from }) => !isAside(tokens, from))?.period ?? null;

/** `Doanh thu tăng gần 60 %` in a title, where the text gives the figure itself. */
const isToldBelow = (figure: Figure, figures: readonly Figure[]): boolean =>
  figure.value === null &&
  figure.sentence <= 1 &&
  figures.some((other) => other.value !== null && other.indicator === figure.indicator);

/** Without what a title only announces; parts go on pointing to their wholes. */
const withoutToldBelow = (figures: readonly Figure[]): readonly Figure[] => {
  const kept = figures.map((figure) => !isToldBelow(figure, figures));
  let before = 0;
  const places = kept.map((isKept) => (isKept ? before++ : -1));
  return figures
    .filter((_, place) => kept[place])
    .map((figure) =>
      figure.part === null ? figure : { ...figure, part: { ...figure.part, of: places[figure.part.of] ?? -1 } },
    );
};

/** What any page may count: guests, staff, money given. */
const EVERYDAY: ReadonlySet<Family> = new Set([
  "enterprise",
  "worker",
  "staff",
  "income",
  "passenger",
  "tourist",
  "allocation",
  "floor",
  "vehicle",
]);
const MOST_EVERYDAY = 4;

/** A sentence alone is taken at its word. */
const LEAST_PAGE = 5;

/** A page about something else that counts a few people in passing: nothing is compared, nothing is of zones. */
const isInPassing = (figures: readonly Figure[]): boolean =>
  figures.length <= MOST_EVERYDAY &&
  figures.every(
    ({ family, comparisons, status }) =>
      EVERYDAY.has(family) && comparisons.length === 0 && (status === "actual" || family === "allocation"),
  );

/** The figures of a stretch of text, in order, with what the text says of each. */
export const readFigures = (
  known: Known,
  range: TokenRange,
  publishedOn: string | null,
  isDocument: boolean,
): readonly Figure[] => {
  const memory: Memory = {
    figures: [],
    period: firstPeriod(known),
    outerPeriod: null,
    cutOff: null,
    sectionStatus: null,
    section: [],
    isList: false,
    running: null,
    now: false,
    lastYear: null,
    hasPeriod: isDocument,
    counted: null,
    family: null,
    bases: new Map(),
    publishedOn,
    year: publishedOn?.slice(0, 4) ?? null,
  };
  const walk = { memory, periodOf: (index: number): string | null => known.periods[index]?.period ?? null };
  const sentences = scan(known, range);
  sentences.forEach((sentence, place) => {
    readSentence(walk, sentence, place);
  });
  const isPage = sentences.length >= LEAST_PAGE && !isDocument;
  return isPage && isInPassing(memory.figures) ? [] : withoutToldBelow(memory.figures);
};
