import { toDay } from "@khukit/core/day";
import { findContradictions } from "./contradiction/index.js";
import { findDates, timeContextOf } from "./date/index.js";
import { readHeader } from "./document/index.js";
import { mentionOf, ownNames, readFigures } from "./figure/index.js";
import { numberMarksOf } from "./number/index.js";
import { findCutOffs, findPeriods } from "./period/index.js";
import { type ChromeKind, findChrome } from "./portal/index.js";
import type { DocumentHeader, Reading, ReadingContext, ReferenceMention } from "./reading.js";
import { type FoundReference, findReferences } from "./reference/index.js";
import { findTasks } from "./task/index.js";
import { spanOf, type Text, type TokenRange, textOf } from "./text/index.js";
import { findViews, findVisits } from "./visit/index.js";

/** Furniture in which numbers are telephone numbers, sizes of files and the dates of other news. */
const WITHOUT_FIGURES: ReadonlySet<ChromeKind> = new Set([
  "attachment",
  "contact",
  "copyright",
  "login",
  "navigation",
  "poll",
  "related",
  "responsible",
  "share",
  "slug",
  "views",
  "widget",
]);

const claims = (text: Text, ...found: readonly (readonly TokenRange[])[]): readonly TokenRange[] => [
  ...found.flat(),
  ...findChrome(text).filter(({ kind }) => WITHOUT_FIGURES.has(kind)),
];

const present = <Found>(found: Found | null): readonly Found[] => (found === null ? [] : [found]);

/** A document's own number has the day and the issuer of its letterhead. */
const referenceMention = (
  text: Text,
  { number, symbol, type, date, issuer, ...place }: FoundReference,
  header: DocumentHeader | null,
): ReferenceMention => {
  const own = header?.number === number && header.symbol === symbol ? header : null;
  return {
    ...spanOf(text, place),
    number,
    symbol,
    type,
    date: date ?? own?.date ?? null,
    issuer: issuer ?? own?.issuer ?? null,
  };
};

/**
 * Everything that a text of an office tells: figures, dates, periods, documents, tasks, visits, and what in it contradicts
 * itself; each with its place in the text as given. Never throws; what cannot be known is null.
 *
 * @example
 * readText("Năm 2023, các khu công nghiệp thu hút 12 dự án FDI mới.").quantities[0]?.indicator //=> "projects_new_fdi"
 */
export const readText = (given: string, context: ReadingContext = {}): Reading => {
  const text = textOf(given);
  const { tokens } = text;
  const publishedOn = toDay(context.publishedOn ?? "");
  const time = timeContextOf(text, publishedOn);
  const dates = findDates(text, time);
  const periods = findPeriods(text, dates, time);
  const references = findReferences(text, dates);
  const visits = findVisits(text);
  const views = findViews(text);
  const document = readHeader(text, dates, references);
  const body = document?.body ?? { from: 0, to: tokens.length };
  const cutOffs = findCutOffs(text, dates, periods);
  const phrases = references.map(({ phrase }) => phrase);
  const claimed = claims(text, dates, phrases, present(visits), present(views));
  const known = {
    tokens,
    text: text.source.text,
    marks: numberMarksOf(tokens),
    periods,
    cutOffs,
    claimed,
    own: ownNames(context.indicators),
  };
  const figures = readFigures(known, body, publishedOn, document !== null);
  const tasks = findTasks(text, dates, periods, body);
  return {
    header: document?.header ?? null,
    quantities: figures.map((figure) => mentionOf(text, figure)),
    dates: dates.map((found) => ({ ...spanOf(text, found), date: found.date, inferred: found.inferred })),
    periods: periods.map((found) => ({ ...spanOf(text, found), period: found.period, inferred: found.inferred })),
    references: references.map((reference) => referenceMention(text, reference, document?.header ?? null)),
    tasks: tasks.map(({ section, lead, with: others, due, ...place }) => ({
      ...spanOf(text, place),
      section,
      lead,
      with: others,
      due,
    })),
    visits: visits?.counts ?? null,
    views: views?.views ?? null,
    problems: findContradictions(tokens, figures).map(({ kind, message, ...place }) => ({
      ...spanOf(text, place),
      kind,
      message,
    })),
  };
};
