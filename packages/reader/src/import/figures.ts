import type { Observation } from "@khukit/core/observation";
import { canonicalPeriod } from "@khukit/core/period";
import { formatQuantity } from "@khukit/core/vietnamese";
import { type Change, changeOf, type Draft, type Held } from "./change.js";
import { type FigureContext, isSameValue, observationFieldsThatDiffer, observationOf, saysAll } from "./figure.js";
import { disagreeing, type Refusal } from "./refusal.js";
import type { ImportSource } from "./source.js";

type Drafts = readonly Draft<Observation>[];

/** The figures of a source as observations, and those that cannot be. */
export const draftFigures = (
  source: ImportSource,
  context: FigureContext,
): { readonly drafts: Drafts; readonly refusals: readonly Refusal[] } => {
  const drafts: Draft<Observation>[] = [];
  const refusals: Refusal[] = [];
  for (const mention of source.reading.quantities) {
    const made = observationOf(mention, context);
    const place = { printed: mention.text, source: source.name };
    if ("vi" in made) refusals.push({ kind: "figure", ...place, reason: made });
    else drafts.push({ value: made, ...place });
  }
  return { drafts, refusals };
};

/** What is measured, over what, in what sense: such rows may still be of two zones, or counted until two days. */
const looseKey = ({ indicator, period, status, unit }: Observation): string =>
  [indicator, period === null ? null : canonicalPeriod(period), status, unit].join(" ");

/** What core tells two rows of one figure by. */
const keyOf = (row: Observation): string => [looseKey(row), row.zone, row.project, row.asOf, row.cumulative].join(" ");

const wordsOf = ({ value: { value, unit } }: Draft<Observation>): string => formatQuantity(value, unit);

/** One figure told twice in one way is one; told in two ways, nobody here can say which is right. */
const agreed = (group: Drafts): Draft<Observation> | Refusal => {
  const [first] = group as readonly [Draft<Observation>, ...Drafts];
  const { printed, source } = first;
  if (group.every(({ value }) => isSameValue(value.value, first.value.value))) {
    const comparisons = group.map(({ value }) => value.comparisons).find((said) => said.length > 0) ?? [];
    return { ...first, value: { ...first.value, comparisons } };
  }
  return { kind: "figure", printed, source, reason: disagreeing([...new Set(group.map(wordsOf))]) };
};

type Index = ReadonlyMap<string, readonly Held<Observation>[]>;

const indexBy = (held: readonly Held<Observation>[], key: (row: Observation) => string): Index =>
  Map.groupBy(held, ({ value }) => key(value));

const significantDigits = (value: string): string => value.replace(/\D/g, "").replace(/^0+|0+$/g, "");

/** Two zones may well have 7 projects each, but hardly 218.700 crossings, or the same growth besides. */
const isTelling = (held: Observation, draft: Observation): boolean =>
  significantDigits(draft.value).length > 2 || (draft.comparisons.length > 0 && saysAll(held, draft));

const isOfSame = (held: Observation, draft: Observation): boolean =>
  (held.zone === draft.zone && held.project === draft.project) ||
  (draft.zone === null && draft.project === null && isTelling(held, draft));

/** The same value, where the text does not say of which zone it is, or one side not until which day it was counted. */
const isSameFigure = (held: Observation, draft: Observation): boolean =>
  isSameValue(held.value, draft.value) &&
  (held.asOf === null || draft.asOf === null || held.asOf === draft.asOf) &&
  isOfSame(held, draft);

/** What becomes of all figures of an import, against the rows that the folder holds. */
export const settleFigures = (
  drafts: Drafts,
  held: readonly Held<Observation>[],
  replace: boolean,
): { readonly changes: readonly Change<Observation>[]; readonly refusals: readonly Refusal[] } => {
  const exact = indexBy(held, keyOf);
  const loose = indexBy(held, looseKey);
  const settled = [...Map.groupBy(drafts, ({ value }) => keyOf(value)).values()].map(agreed);
  const changes = settled.flatMap((draft) => {
    if (!("value" in draft)) return [];
    const found =
      exact.get(keyOf(draft.value))?.[0] ??
      loose.get(looseKey(draft.value))?.find(({ value }) => isSameFigure(value, draft.value)) ??
      null;
    return [changeOf(draft, found, observationFieldsThatDiffer, replace)];
  });
  return { changes, refusals: settled.flatMap((draft) => ("value" in draft ? [] : [draft])) };
};
