import type { Article } from "../article/article.js";
import type { Board } from "../board/board.js";
import type { Directive } from "../directive/directive.js";
import type { Document } from "../document/document.js";
import type { Enterprise } from "../enterprise/enterprise.js";
import type { Indicator } from "../indicator/indicator.js";
import type { Observation } from "../observation/observation.js";
import type { Project } from "../project/project.js";
import type { Report } from "../report/report.js";
import type { Zone } from "../zone/zone.js";

/** Everything that one board publishes, checked as a whole. */
export interface BoardRecords {
  readonly board: Board;
  readonly zones: readonly Zone[];
  readonly enterprises: readonly Enterprise[];
  readonly projects: readonly Project[];
  /** The built-in registry with the board's own indicators in place of, and after, its entries. */
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly documents: readonly Document[];
  readonly directives: readonly Directive[];
  /** Newest first. */
  readonly articles: readonly Article[];
  /** The latest period first. */
  readonly reports: readonly Report[];
}

/** A record with the place it was read from, for problems that only show when records are seen together. */
export interface Located<Value> {
  readonly value: Value;
  readonly file: string;
  readonly row: number | null;
}
