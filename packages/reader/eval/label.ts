import type { FigureStatus, MentionedValue, Qualifier, Span, VisitCounts } from "../src/reading.ts";

/** What a text is; `negative` has figures, and none of them is an indicator. */
export type TextKind = "kpi" | "mixed" | "negative" | "conclusion" | "document" | "counter";

export interface ComparisonLabel extends Span {
  readonly base: "yoy" | "plan" | "previous";
  readonly form: "ratio" | "change" | "multiple" | "absolute";
  readonly percent?: number;
  readonly times?: number;
  readonly amount?: string;
  /** Neither right nor wrong. */
  readonly optional?: boolean;
}

export interface FigureLabel extends Span {
  readonly indicator: string | null;
  /** Other codes that are right as well. */
  readonly indicatorAlt?: readonly string[];
  /** The text does not tell the indicator: it is not scored. */
  readonly indicatorFree?: boolean;
  readonly value: MentionedValue;
  readonly unit: string;
  readonly unitAlt?: readonly string[];
  readonly period: string | null;
  readonly asOf: string | null;
  readonly cumulative: boolean;
  readonly comparisons: readonly ComparisonLabel[];
  readonly status: FigureStatus;
  readonly qualifier: Qualifier | null;
}

export interface DateLabel extends Span {
  readonly date: string;
  readonly inferred: boolean;
  readonly optional?: boolean;
}

export interface PeriodLabel extends Span {
  readonly period: string;
  readonly inferred: boolean;
  readonly optional?: boolean;
}

export interface DocumentLabel extends Span {
  readonly number: string;
  readonly symbol: string;
  readonly year: string | null;
  readonly type_vi: string;
  readonly date: string | null;
  readonly issuer: string | null;
  /** The text's own number: scored in the header, not among the references. */
  readonly self?: boolean;
  readonly optional?: boolean;
}

export interface HeaderLabel {
  readonly number: string | null;
  readonly symbol: string | null;
  readonly type_vi: string | null;
  readonly place: string | null;
  readonly date: string | null;
  readonly subject: string | null;
  readonly issuer: string | null;
  readonly recipients: readonly string[];
  readonly filing: string | null;
  readonly signer_title: string | null;
  readonly signer: string | null;
}

export interface TaskLabel extends Span {
  readonly starts: string;
  readonly action?: string;
  readonly lead: string | null;
  readonly with: readonly string[];
  readonly due: string | null;
  readonly section: string | null;
}

export interface NeutralLabel extends Span {
  readonly why: string;
}

export interface ContradictionLabel {
  readonly kind: "parts≠total" | "percentage≠base";
  readonly detail: string;
}

/** `NN.labels.json`: everything that stands in `NN.txt`, with its place in UTF-16 units. */
export interface Labels {
  readonly publishedOn: string | null;
  readonly kind: TextKind;
  readonly kpis: readonly FigureLabel[];
  readonly documents: readonly DocumentLabel[];
  readonly dates: readonly DateLabel[];
  readonly periods: readonly PeriodLabel[];
  readonly header: HeaderLabel | null;
  readonly tasks: readonly TaskLabel[];
  readonly visits: Partial<VisitCounts> | null;
  readonly views: number | null;
  readonly contradictions: readonly ContradictionLabel[];
  readonly neutral?: readonly NeutralLabel[];
  readonly traps: readonly string[];
}
