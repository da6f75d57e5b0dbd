import { phraseAt, phrasesOf, type Token } from "../text/index.js";

/** How a line is numbered: `Phần`, `Chương`, `Mục`, `A.`, `I.`, `Điều 1`, `1.`, `1.1.`, `a)`, or only a dash before it. */
export type MarkKind =
  | "part"
  | "chapter"
  | "division"
  | "capital"
  | "roman"
  | "article"
  | "number"
  | "decimal"
  | "letter"
  | "bullet";

export interface LineMark {
  readonly kind: MarkKind;
  /** As printed, without the marks about it: `II`, `1.1`, `a`; null of a bullet. */
  readonly number: string | null;
  /** The first token of what is numbered. */
  readonly to: number;
}

type MarkReader = (tokens: readonly Token[], index: number) => LineMark | null;

const NAMED = phrasesOf<MarkKind>([
  ["phần", "part"],
  ["chương", "chapter"],
  ["mục|tiểu mục", "division"],
  ["điều", "article"],
]);

const ORDINALS = phrasesOf(
  "nhất hai nhì ba tư bốn năm sáu bảy tám chín mười".split(" ").map((word) => [`thứ ${word}`, word] as const),
);

const BULLETS: ReadonlySet<string> = new Set([
  "-",
  "–",
  "—",
  "+",
  "•",
  "*",
  "·",
  "●",
  "▪",
  "■",
  "○",
  "◦",
  "►",
  "✓",
  "❖",
]);
const ROMAN = /^[IVX]{1,5}$/;
const COUNT = /^\d{1,3}$/;
const DECIMAL = /^\d{1,2}(?:\.\d{1,2}){1,3}$/;
const CAPITAL = /^[A-HĐ]$/;
const LETTER = /^[a-zđ]$/;

/** The marks that close a number: `1.`, `1)`, `1/`, `1-`, `1:`, `1./`; null where there are none. */
const closedAt = (tokens: readonly Token[], index: number, marks: string): number | null => {
  const mark = tokens[index];
  if (mark?.kind !== "mark" || !marks.includes(mark.text)) return null;
  const next = tokens[index + 1];
  // `V/v` is no fifth chapter.
  if (mark.text === "/" && next?.glued === true && next.text === next.text.toLowerCase()) return null;
  const isDouble = mark.text === "." && next?.glued === true && next.text === "/";
  return index + (isDouble ? 2 : 1);
};

/** `5-7 dự án` and `15/5` begin a sentence, not a numbered line. */
const isFigure = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1];
  return /^[-/]$/.test(tokens[index]?.text ?? "") && next?.kind === "number";
};

const named: MarkReader = (tokens, index) => {
  const name = phraseAt(NAMED, tokens, index);
  if (name === null || tokens[index]?.text.charAt(0) === tokens[index]?.text.charAt(0).toLowerCase()) return null;
  const at = index + name.length;
  const ordinal = phraseAt(ORDINALS, tokens, at);
  const token = tokens[at];
  const isNumber = ROMAN.test(token?.text ?? "") || COUNT.test(token?.text ?? "") || CAPITAL.test(token?.text ?? "");
  if (ordinal === null && !isNumber) return null;
  const end = at + (ordinal?.length ?? 1);
  const closed = closedAt(tokens, end, ".:-–)");
  const isAlone = end >= tokens.length || tokens[end]?.kind === "break";
  if (closed === null && !isAlone) return null;
  return {
    kind: name.meaning,
    number: ordinal === null ? (token?.text ?? null) : `thứ ${ordinal.meaning}`,
    to: closed ?? end,
  };
};

const closedNumber =
  (kind: MarkKind, form: RegExp, marks: string): MarkReader =>
  (tokens, index) => {
    const token = tokens[index];
    if (token === undefined || !form.test(token.text) || isFigure(tokens, index + 1)) return null;
    const to = closedAt(tokens, index + 1, marks);
    return to === null ? null : { kind, number: token.text, to };
  };

/** `1.1 Kết quả`: without a mark behind it only before a capital, for `1.3 ha` is a figure. */
const decimal: MarkReader = (tokens, index) => {
  const token = tokens[index];
  if (!DECIMAL.test(token?.text ?? "") || isFigure(tokens, index + 1)) return null;
  const next = tokens[index + 1];
  const to = closedAt(tokens, index + 1, ".)/:-") ?? (/^\p{Lu}/u.test(next?.text ?? "") ? index + 1 : null);
  return to === null ? null : { kind: "decimal", number: token?.text ?? null, to };
};

/** `II.1.` */
const romanDecimal: MarkReader = (tokens, index) => {
  const [roman, dot, count] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!ROMAN.test(roman?.text ?? "") || dot?.text !== "." || !dot.glued || count?.kind !== "number" || !count.glued)
    return null;
  const to = closedAt(tokens, index + 3, ".)/:-");
  return to === null ? null : { kind: "decimal", number: `${roman?.text}.${count.text}`, to };
};

/** `(1)`, `(a)` */
const bracketed: MarkReader = (tokens, index) => {
  const [open, inner, close] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (open?.text !== "(" || close?.text !== ")" || inner === undefined) return null;
  if (COUNT.test(inner.text)) return { kind: "number", number: inner.text, to: index + 3 };
  return LETTER.test(inner.text) ? { kind: "letter", number: inner.text, to: index + 3 } : null;
};

const bullet: MarkReader = (tokens, index) => {
  const token = tokens[index];
  if (token?.kind !== "mark" || !BULLETS.has(token.text)) return null;
  const next = tokens[index + 1];
  const isSigned = next?.glued === true && next.kind === "number";
  return next === undefined || next.kind === "break" || isSigned
    ? null
    : { kind: "bullet", number: null, to: index + 1 };
};

const READERS: readonly MarkReader[] = [
  named,
  romanDecimal,
  decimal,
  closedNumber("roman", ROMAN, ".)/-–:"),
  closedNumber("capital", CAPITAL, ".)/-–"),
  closedNumber("number", COUNT, ".)/-–:"),
  closedNumber("letter", LETTER, ".)/-"),
  bracketed,
  bullet,
];

/**
 * The number or bullet that a line begins with; null where it has none. Figures and dates that begin a sentence are none.
 *
 * @example lineMarkAt(tokensOf("II. Nội dung"), 0) //=> { kind: "roman", number: "II", to: 2 }
 * @example lineMarkAt(tokensOf("a) Văn phòng"), 0) //=> { kind: "letter", number: "a", to: 2 }
 * @example lineMarkAt(tokensOf("1.3 ha đất"), 0) //=> null
 */
export const lineMarkAt = (tokens: readonly Token[], index: number): LineMark | null => {
  for (const read of READERS) {
    const mark = read(tokens, index);
    if (mark !== null) return mark;
  }
  return null;
};
