import type { TokenRange } from "../text/index.js";
import type { Figure } from "./figure.js";
import type { Memory } from "./frame/scope.js";
import { readSentence } from "./frame/walk.js";
import { isAside, type Known, scan } from "./scan.js";

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

/** The figures of a stretch of text, in order, with what the text says of each. */
export const readFigures = (known: Known, range: TokenRange, publishedOn: string | null): readonly Figure[] => {
  const memory: Memory = {
    figures: [],
    period: firstPeriod(known),
    cutOff: null,
    sectionStatus: null,
    section: [],
    isList: false,
    running: null,
    now: false,
    lastYear: null,
    hasPeriod: false,
    counted: null,
    family: null,
    bases: new Map(),
    year: publishedOn?.slice(0, 4) ?? null,
  };
  const walk = { memory, periodOf: (index: number): string | null => known.periods[index]?.period ?? null };
  scan(known, range).forEach((sentence, place) => {
    readSentence(walk, sentence, place);
  });
  return withoutToldBelow(memory.figures);
};
