import type { Count } from "./count.js";
import type { Item } from "./item.js";
import type { Label } from "./label.js";

/** A label and the count that belongs to it. */
export interface Entry {
  readonly label: Label;
  readonly count: Count;
  readonly from: number;
  readonly to: number;
  readonly isOnLine: boolean;
}

type LabelItem = Extract<Item, { is: "label" }>;
type CountItem = Extract<Item, { is: "count" }>;

const entryOf = ({ label, ...labelAt }: LabelItem, { count, ...countAt }: CountItem): Entry => ({
  label,
  count,
  from: Math.min(labelAt.from, countAt.from),
  to: Math.max(labelAt.to, countAt.to),
  isOnLine: labelAt.line === countAt.line,
});

/** Each of the one kind with the next item, where that is of the other kind. */
const neighbours = (items: readonly Item[], first: Item["is"]): readonly Entry[] => {
  const entries: Entry[] = [];
  for (let at = 0; at + 1 < items.length; at += 1) {
    const [one, other] = [items[at], items[at + 1]];
    if (one?.is !== first || one === undefined || other === undefined) continue;
    if (one.is === "label" && other.is === "count") entries.push(entryOf(one, other));
    else if (one.is === "count" && other.is === "label") entries.push(entryOf(other, one));
    else continue;
    at += 1;
  }
  return entries;
};

/** How many find label and count on one line. */
const linesKept = (entries: readonly Entry[]): number => entries.filter(({ isOnLine }) => isOnLine).length;

/** Label and count of a line, whichever stands first: `15 người đang online`, then `Bạn là khách thứ 5 231 447`. */
const onLines = (items: readonly Item[]): readonly Entry[] => {
  const entries: Entry[] = [];
  for (let at = 0; at + 1 < items.length; at += 1) {
    const [one, other] = [items[at], items[at + 1]];
    if (one?.line !== other?.line) continue;
    if (one?.is === "label" && other?.is === "count") entries.push(entryOf(one, other));
    else if (one?.is === "count" && other?.is === "label") entries.push(entryOf(other, one));
    else continue;
    at += 1;
  }
  return entries;
};

const isHeading = (item: Item | undefined): boolean => item?.is === "label" && !item.label.explicit;

/** A row or column of labels, then one of as many counts; a heading may stand before. */
const columns = (items: readonly Item[]): readonly Entry[] => {
  const split = items.findIndex(({ is }) => is === "count");
  const counts = items.slice(split).filter((item): item is CountItem => item.is === "count");
  const labels = items.slice(0, split).filter((item): item is LabelItem => item.is === "label");
  const heading = labels.length === counts.length + 1 && isHeading(labels[0]) ? 1 : 0;
  if (counts.length < 2 || counts.length < items.length - split || labels.length - heading !== counts.length) return [];
  return counts.map((count, at) => entryOf(labels[at + heading] as LabelItem, count));
};

/**
 * The entries of a stretch of labels and counts: labels first, counts first, or a row of each. A heading before and a
 * unit behind a count (`34 lượt`) take no count from a label that names what is counted.
 */
export const entriesOf = (items: readonly Item[]): readonly Entry[] => {
  const rows = columns(items);
  if (rows.length > 0) return rows;
  const labelsFirst = neighbours(items, "label");
  const countsFirst = neighbours(items, "count");
  const ofLines = onLines(items);
  if (ofLines.length > linesKept(labelsFirst) + 1) return ofLines;
  const isLeftOver = isHeading(items[0]) && items.at(-1)?.is === "label" && !isHeading(items.at(-1));
  if (countsFirst.length > labelsFirst.length) return countsFirst;
  return countsFirst.length === labelsFirst.length && isLeftOver ? countsFirst : labelsFirst;
};
