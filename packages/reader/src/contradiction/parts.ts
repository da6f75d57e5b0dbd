import { addDecimals, compareDecimals, type Decimal } from "@khukit/core/decimal";
import { formatDecimal } from "@khukit/core/vietnamese";
import type { Figure } from "../figure/index.js";
import type { Trait } from "../figure/sign.js";
import type { Token } from "../text/index.js";
import { halfStepOf, type Spread, spreadOf } from "./printed.js";
import type { Contradiction } from "./problem.js";

type Plain = Figure & { readonly value: Decimal };

const isPlain = (figure: Figure | undefined): figure is Plain => typeof figure?.value === "string";

const spread = (tokens: readonly Token[], figure: Plain): Spread =>
  spreadOf(figure.value, halfStepOf(tokens, figure, figure.value), figure.qualifier);

const kinOf = (total: Figure, part: Figure): boolean =>
  part.unit === total.unit && part.family === total.family && part.status === total.status;

/** What parts may be told apart by, each leaving nothing out. Women and locals overlap, so they are no such parts. */
const AXES: readonly (readonly Trait[])[] = [
  ["foreign", "domestic", "abroad", "home"],
  ["industry", "services"],
  ["permanent", "seasonal"],
  ["operating", "building"],
  ["new", "increase"],
];

const placeOn = (axis: readonly Trait[], part: Figure): string =>
  axis.filter((trait) => part.traits.has(trait)).join() || (axis.includes("foreign") ? (part.origin ?? "") : "");

const differ = (names: readonly string[]): boolean => !names.includes("") && new Set(names).size === names.length;

/** `gồm 690 ha ở … và 536 ha ở …`: one thing at several places, and all of it. */
const areTold = (parts: readonly Figure[]): boolean =>
  parts.every(({ part }) => part?.whole === true) && new Set(parts.map(({ indicator }) => indicator)).size === 1;

/** Whether the parts exclude each other: by one of the axes, or each of another zone. */
const areApart = (parts: readonly Figure[]): boolean =>
  AXES.some((axis) => differ(parts.map((part) => placeOn(axis, part)))) ||
  areTold(parts) ||
  (differ(parts.map(({ entity }) => entity ?? "")) && new Set(parts.map(({ indicator }) => indicator)).size === 1);

/** Foreign and domestic leave nothing out, even where `trong đó` does not promise it. */
const isComplete = (parts: readonly Figure[]): boolean =>
  parts.length === 2 && AXES.slice(0, 1).some((axis) => differ(parts.map((part) => placeOn(axis, part))));

const sum = (spreads: readonly Spread[]): Spread => ({
  low: addDecimals(...spreads.map(({ low }) => low)),
  high: addDecimals(...spreads.map(({ high }) => high)),
});

const problem = (total: Plain, parts: readonly Plain[], whole: Decimal): Contradiction => {
  const printed = formatDecimal(total.value, "vi");
  const added = formatDecimal(whole, "vi");
  return {
    kind: "parts-total",
    from: Math.min(total.from, ...parts.map(({ from }) => from)),
    to: Math.max(total.to, ...parts.map(({ to }) => to)),
    message: {
      vi: `Các phần cộng lại được ${added}, nhưng tổng ghi trong văn bản là ${printed}; đề nghị kiểm tra lại số liệu gốc.`,
      en: `The parts add up to ${formatDecimal(whole, "en")}, but the text gives a total of ${formatDecimal(total.value, "en")}; check the original figures.`,
    },
  };
};

const contradicts = (tokens: readonly Token[], total: Plain, parts: readonly Plain[], complete: boolean): boolean => {
  const whole = spread(tokens, total);
  const added = sum(parts.map((part) => spread(tokens, part)));
  const tooMuch = compareDecimals(added.low, whole.high) > 0;
  return tooMuch || (complete && parts.length > 1 && compareDecimals(added.high, whole.low) < 0);
};

/** No office names more in one breath; a page of thousands is no sum. */
const MOST_PARTS = 64;

/** Where the parts that a text names do not make up the total that it names. */
export const findPartProblems = (tokens: readonly Token[], figures: readonly Figure[]): readonly Contradiction[] => {
  const byTotal = Map.groupBy(
    figures.filter((figure) => figure.part !== null),
    (figure) => figure.part?.of ?? -1,
  );
  return [...byTotal].flatMap(([of, all]) => {
    const total = figures[of];
    if (!isPlain(total)) return [];
    const parts = all.filter((part): part is Plain => isPlain(part) && kinOf(total, part));
    if (parts.length < 2 || parts.length > MOST_PARTS || total.unit === "percent" || !areApart(parts)) return [];
    const complete = parts.every((part) => part.part?.whole === true) || isComplete(parts);
    if (!contradicts(tokens, total, parts, complete)) return [];
    return [problem(total, parts, addDecimals(...parts.map(({ value }) => value)))];
  });
};

const MOST_SENTENCES = 3;

/** `Gộp lại, …`: new and added capital told before make up what came in all. */
export const findSumProblems = (tokens: readonly Token[], figures: readonly Figure[]): readonly Contradiction[] =>
  figures.flatMap((total, place) => {
    if (!isPlain(total) || !total.traits.has("together") || total.family !== "capital") return [];
    const before = figures
      .slice(0, place)
      .filter(
        (figure) =>
          figure.sentence >= total.sentence - MOST_SENTENCES &&
          figure.unit === total.unit &&
          figure.origin === total.origin,
      );
    const parts = ["new", "increase"].map((stage) =>
      before.filter((figure) => figure.family === "capital" && figure.stage === stage),
    );
    if (parts.some((found) => found.length !== 1)) return [];
    const both = parts.flat().filter(isPlain);
    if (both.length !== 2 || !contradicts(tokens, total, both, true)) return [];
    return [problem(total, both, addDecimals(...both.map(({ value }) => value)))];
  });
