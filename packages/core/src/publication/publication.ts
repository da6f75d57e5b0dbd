import type { Directive } from "../directive/directive.js";
import type { DirectiveStatusKind } from "../directive/status.js";
import type { DocumentType } from "../document/type.js";
import type { Direction, Measure } from "../indicator/indicator.js";
import type { Comparison } from "../observation/comparison.schema.js";
import type { Observation, ObservationStatus, Qualifier } from "../observation/observation.js";
import type { Bilingual } from "../problem/problem.js";
import type { Unit } from "../unit/unit.js";

/**
 * The shapes of the JSON that a board publishes, over HTTP and as static files alike. Servers write them, elements
 * read them; a field is never removed or given another meaning within `/v1`.
 */
export interface Named {
  readonly id: string;
  readonly name: Bilingual;
}

/** A figure that stands beside the latest one: the plan, the forecast. */
export interface FigureBeside {
  readonly value: string;
  readonly period: string | null;
  readonly asOf: string | null;
  readonly qualifier: Qualifier | null;
}

/** One entry of `indicators.json`: the latest figure of an indicator of the board, a zone or a project. */
export interface IndicatorEntry {
  readonly code: string;
  readonly name: Bilingual;
  readonly unit: Unit;
  readonly measure: Measure;
  readonly direction: Direction;
  readonly partOf: string | null;
  readonly zone: Named | null;
  readonly project: Named | null;
  readonly period: string | null;
  readonly asOf: string | null;
  /** Exact decimal text in the base unit (đồng, not tỷ đồng). */
  readonly value: string;
  readonly qualifier: Qualifier | null;
  readonly status: ObservationStatus;
  readonly cumulative: boolean;
  readonly comparisons: readonly Comparison[];
  readonly target: FigureBeside | null;
  readonly forecast: FigureBeside | null;
  /** Earlier figures of the same series, oldest first, for a sparkline. */
  readonly history: readonly Pick<Observation, "period" | "asOf" | "value" | "status">[];
  readonly source: { readonly title: string; readonly url: string; readonly published: string } | null;
  readonly note: string | null;
}

/** `GET /v1/boards/{board}/indicators.json` */
export interface IndicatorsPublication {
  readonly board: Named;
  readonly indicators: readonly IndicatorEntry[];
}

/** A document as a list or a citation shows it. */
export interface PublishedDocument {
  readonly id: string;
  readonly type: DocumentType;
  readonly number: string;
  readonly symbol: string;
  /** `645/TB-KKT` */
  readonly reference: string;
  readonly date: string;
  readonly issuer: string;
  readonly subject: string | null;
}

/** One entry of `directives.json`. */
export interface PublishedDirective extends Pick<Directive, "id" | "section" | "text" | "result"> {
  readonly lead: Named;
  readonly with: readonly Named[];
  readonly period: string | null;
  readonly due: string | null;
  readonly completed: string | null;
  readonly status: DirectiveStatusKind;
  /** Working days overdue, late or left, as `status` says; null where it has no days. */
  readonly days: number | null;
  readonly document: PublishedDocument | null;
  readonly source: { readonly title: string; readonly url: string; readonly published: string } | null;
}

/** `GET /v1/boards/{board}/directives.json` */
export interface DirectivesPublication {
  readonly board: Named;
  /** The day for which each status holds. */
  readonly on: string;
  /** Overdue first, then what is due next, then what is done. */
  readonly directives: readonly PublishedDirective[];
}

/** One item of `news.json`, a JSON Feed 1.1 item with our extension. */
export interface NewsItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly content_html: string;
  readonly image?: string;
  /** RFC 3339 with the board's offset. */
  readonly date_published: string;
  readonly language: "vi";
  readonly tags: readonly string[];
  readonly authors?: readonly { readonly name: string }[];
  readonly _khukit: {
    readonly slug: string;
    readonly published: string;
    readonly byline: string | null;
    readonly event: { readonly date: string; readonly name: string; readonly place: string | null } | null;
    readonly images: readonly {
      readonly src: string;
      readonly caption: string;
      readonly alt: string;
      readonly width: number;
      readonly height: number;
    }[];
    readonly documents: readonly PublishedDocument[];
  };
}

/** `GET /v1/boards/{board}/news.json`: JSON Feed 1.1. */
export interface NewsFeed {
  readonly version: "https://jsonfeed.org/version/1.1";
  readonly title: string;
  readonly language: "vi";
  readonly home_page_url?: string;
  readonly feed_url: string;
  readonly next_url?: string;
  readonly items: readonly NewsItem[];
}

/** `GET /v1/boards/{board}/news/{slug}` */
export interface NewsItemPublication {
  readonly item: NewsItem;
  readonly related: readonly Omit<NewsItem, "content_html">[];
}

interface StatisticsCategory {
  readonly index: readonly string[];
  readonly label: Readonly<Record<string, string>>;
  readonly unit?: Readonly<Record<string, { readonly label: string; readonly decimals: number }>>;
}

interface StatisticsDimension {
  readonly label: string;
  readonly category: StatisticsCategory;
  readonly extension?: { readonly labelEn: Readonly<Record<string, string>> };
}

/**
 * `GET /v1/boards/{board}/statistics.json`: a JSON-stat 2.0 dataset. The standard holds numbers; `extension.exact`
 * holds the same cells as exact decimal text, by the same index.
 */
export interface Statistics {
  readonly version: "2.0";
  readonly class: "dataset";
  readonly label: string;
  readonly source: string;
  readonly updated: string;
  readonly id: readonly ["indicator", "zone", "period", "status"];
  readonly size: readonly [number, number, number, number];
  readonly role: {
    readonly metric: readonly ["indicator"];
    readonly geo: readonly ["zone"];
    readonly time: readonly ["period"];
  };
  readonly dimension: Readonly<Record<"indicator" | "zone" | "period" | "status", StatisticsDimension>>;
  /** Sparse: cell index to value. */
  readonly value: Readonly<Record<string, number>>;
  readonly extension: {
    readonly board: Named;
    readonly exact: Readonly<Record<string, string>>;
    readonly unit: Readonly<Record<string, Unit>>;
    readonly partOf: Readonly<Record<string, string>>;
    readonly comparisons: Readonly<Record<string, readonly Comparison[]>>;
  };
}

/** RFC 9457 problem document. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly detail_en: string;
}
