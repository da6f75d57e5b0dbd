import type { Indicator } from "@khukit/core/indicator";
import type { Problem } from "@khukit/core/problem";

/** A place in the text as given: UTF-16 units, `end` is the first unit after it. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `hơn`, `trên` → gt; `gần`, `dưới` → lt; `khoảng` → approx. */
export type Qualifier = "gt" | "lt" | "approx";

export type FigureStatus = "actual" | "estimate" | "target" | "forecast";

/** Against the same time of the year before, the plan, or the time before. */
export type ComparisonBase = "yoy" | "plan" | "previous";

interface ComparisonPlace extends Span {
  readonly base: ComparisonBase;
}

/**
 * `đạt 114 % so với cùng kỳ` is a ratio, `tăng 14 %` a change, `gấp 3 lần` a multiple, `tăng 41 người` absolute.
 * Changes and absolute amounts are signed. Decimal text; none is ever folded into another.
 */
export type ComparisonMention =
  | (ComparisonPlace & { readonly form: "ratio" | "change"; readonly percent: string })
  | (ComparisonPlace & { readonly form: "multiple"; readonly times: string })
  | (ComparisonPlace & { readonly form: "absolute"; readonly amount: string });

/** Decimal text in the base unit; a range as its two ends; null where only a change is given. */
export type MentionedValue = string | readonly [low: string, high: string] | null;

export interface QuantityMention extends Span {
  readonly value: MentionedValue;
  /** One of core's units, or a unit of the text's own. */
  readonly unit: string;
  /** A code of core's registry, or null when the text does not tell. */
  readonly indicator: string | null;
  /** A period of core, `2023-YTD` for "từ đầu năm đến nay", or null. */
  readonly period: string | null;
  readonly asOf: string | null;
  readonly cumulative: boolean;
  readonly comparisons: readonly ComparisonMention[];
  readonly status: FigureStatus;
  readonly qualifier: Qualifier | null;
  /** Whose figure it is, where it is not the text's own board: `KCN Phố Nối A`. */
  readonly entity: string | null;
}

export interface DateMention extends Span {
  readonly date: string;
  /** The year does not stand in the expression. */
  readonly inferred: boolean;
}

export interface PeriodMention extends Span {
  readonly period: string;
  readonly inferred: boolean;
}

export interface ReferenceMention extends Span {
  /** Without the year: `32` of `32/2024/NĐ-CP`. */
  readonly number: string;
  /** As printed: `QĐ-UBND`; `NQ/TW` of `11-NQ/TW`. */
  readonly symbol: string;
  /** The abbreviation (`QĐ`), or null for a kind that has none. */
  readonly type: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
}

export interface DocumentHeader {
  readonly number: string | null;
  readonly symbol: string | null;
  /** The abbreviation: `TB`. */
  readonly type: string | null;
  /** The name: `Thông báo`. Labelled texts call it so, and may be compared with what is read field by field. */
  readonly type_vi: string | null;
  readonly place: string | null;
  readonly date: string | null;
  readonly subject: string | null;
  readonly issuer: string | null;
  /** Without the line of filing. */
  readonly recipients: readonly string[];
  /** What follows `Lưu`. */
  readonly filing: string | null;
  /** `KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN`. */
  readonly signerTitle: string | null;
  /** The same, as labelled texts call it. */
  readonly signer_title: string | null;
  readonly signer: string | null;
}

export interface TaskMention extends Span {
  readonly section: string | null;
  readonly lead: string | null;
  readonly with: readonly string[];
  readonly due: string | null;
}

/** What an old portal's counter shows; what it does not show is null. */
export interface VisitCounts {
  readonly online: number | null;
  readonly today: number | null;
  readonly yesterday: number | null;
  readonly week: number | null;
  readonly month: number | null;
  readonly year: number | null;
  readonly total: number | null;
}

/** A contradiction in the text: reported, never corrected silently. */
export interface TextProblem extends Span, Pick<Problem, "message"> {
  readonly kind: "parts-total" | "percentage-base" | "malformed-number";
}

export interface Reading {
  readonly header: DocumentHeader | null;
  readonly quantities: readonly QuantityMention[];
  readonly dates: readonly DateMention[];
  readonly periods: readonly PeriodMention[];
  readonly references: readonly ReferenceMention[];
  readonly tasks: readonly TaskMention[];
  readonly visits: VisitCounts | null;
  readonly views: number | null;
  readonly problems: readonly TextProblem[];
}

export interface ReadingContext {
  /** `YYYY-MM-DD`: what "tháng 8" or "ngày 4/9" without a year is read against. */
  readonly publishedOn?: string;
  /** A board's own indicators (indicators.csv), to be found by their Vietnamese names. */
  readonly indicators?: readonly Indicator[];
}
