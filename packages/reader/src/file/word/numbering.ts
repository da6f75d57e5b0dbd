import { alphabetic, roman } from "../markup/list-mark.js";
import { markupOf, type OpenTag } from "../markup/token.js";

/** One level of a numbered list: how its numbers look. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.`: the numbers of this level and those above it. */
  readonly text: string;
  readonly isLegal: boolean;
}

interface List {
  /** Lists that count together. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin again with this list. */
  readonly starts: ReadonlyMap<number, number>;
}

export interface Numbering {
  readonly lists: ReadonlyMap<string, List>;
  /** Lists that belong to a paragraph's style. */
  readonly styles: ReadonlyMap<string, { readonly list: string; readonly level: number }>;
}

const valueIn = ({ attributes }: OpenTag, name = "w:val"): string => attributes.get(name) ?? "";

const numberOf = (tag: OpenTag, name?: string): number => {
  const number = Number.parseInt(valueIn(tag, name), 10);
  return Number.isSafeInteger(number) ? number : 0;
};

const setLevel = (levels: Map<number, Level>, at: number, part: Partial<Level> | null): void => {
  if (part === null) return;
  const known = levels.get(at) ?? { start: 1, format: "decimal", text: "", isLegal: false };
  levels.set(at, { ...known, ...part });
};

/** What a tag within `<w:lvl>` says of the level. */
const levelPart = (tag: OpenTag): Partial<Level> | null => {
  if (tag.name === "w:start") return { start: numberOf(tag) };
  if (tag.name === "w:numfmt") return { format: valueIn(tag) };
  if (tag.name === "w:lvltext") return { text: valueIn(tag) };
  return tag.name === "w:islgl" ? { isLegal: true } : null;
};

/** The lists of `word/numbering.xml`. */
const listsOf = (xml: string): ReadonlyMap<string, List> => {
  const kinds = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  let levels = new Map<number, Level>();
  let starts = new Map<number, number>();
  let list = "";
  let level = 0;
  for (const tag of markupOf(xml)) {
    if (tag.kind !== "open") continue;
    if (tag.name === "w:abstractnum") {
      levels = new Map();
      kinds.set(valueIn(tag, "w:abstractnumid"), levels);
    } else if (tag.name === "w:num") {
      list = valueIn(tag, "w:numid");
      starts = new Map();
    } else if (tag.name === "w:abstractnumid") {
      levels = new Map(kinds.get(valueIn(tag)));
      lists.set(list, { counter: valueIn(tag), levels, starts });
    } else if (tag.name === "w:lvl" || tag.name === "w:lvloverride") level = numberOf(tag, "w:ilvl");
    else if (tag.name === "w:startoverride") starts.set(level, numberOf(tag));
    else setLevel(levels, level, levelPart(tag));
  }
  return lists;
};

/** The lists that styles bring along, from `word/styles.xml`. */
const stylesOf = (xml: string): Numbering["styles"] => {
  const styles = new Map<string, { list: string; level: number }>();
  let style = "";
  let level = 0;
  for (const tag of markupOf(xml)) {
    if (tag.kind !== "open") continue;
    if (tag.name === "w:style") {
      style = valueIn(tag, "w:styleid");
      level = 0;
    } else if (tag.name === "w:ilvl") level = numberOf(tag);
    else if (tag.name === "w:numid" && style !== "") styles.set(style, { list: valueIn(tag), level });
  }
  return styles;
};

/** The numbered lists of a letter, by the XML of its numbering and of its styles. */
export const numberingOf = (numbering: string, styles: string): Numbering => ({
  lists: listsOf(numbering),
  styles: stylesOf(styles),
});

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  upperRoman: (number) => roman(number).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (number) => alphabetic(number).toUpperCase(),
  lowerLetter: alphabetic,
  decimalZero: (number) => String(number).padStart(2, "0"),
};

const format = (number: number, as: string): string => FORMATS[as]?.(number) ?? String(number);

/**
 * A function that tells what stands before the next paragraph of a list: `2.1. `, `a) `, `- ` for a bullet; empty for
 * a list that there is not. Word counts while it shows a letter, so paragraphs are to be asked for in order.
 * Source: ECMA-376 part 1, section 17.9 (from memory, verified on made files).
 */
export const paragraphNumbers = ({ lists }: Numbering): ((list: string, level: number) => string) => {
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return (id, at) => {
    const list = lists.get(id);
    const level = list?.levels.get(at);
    if (list === undefined || level === undefined) return "";
    if (level.format === "bullet") return "- ";
    const counts = counters.get(list.counter) ?? [];
    const restart = begun.has(`${id} ${at}`) ? undefined : list.starts.get(at);
    begun.add(`${id} ${at}`);
    counts[at] = restart ?? (counts[at] === undefined ? level.start : counts[at] + 1);
    counters.set(list.counter, counts.slice(0, at + 1));
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const upper = Number(digit) - 1;
      const { start = 1, format: as = "decimal" } = list.levels.get(upper) ?? {};
      return format(counts[upper] ?? start, level.isLegal ? "decimal" : as);
    });
    return text === "" ? "" : `${text} `;
  };
};
