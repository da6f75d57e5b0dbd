import type { BoardRecords } from "@khukit/core/folder";
import { indicatorByCode } from "@khukit/core/indicator";
import type { Comparison, Observation } from "@khukit/core/observation";
import type { Bilingual } from "@khukit/core/problem";
import type { FigureBeside, Named } from "@khukit/core/publication";
import { figuresOf, type Report, type ReportFigure } from "@khukit/core/report";
import type { Unit } from "@khukit/core/unit";
import { figureBeside } from "../figure-beside.js";
import { namedById } from "../named.js";

/** A figure that a report shows, with what stands beside it. */
export interface PublishedReportFigure {
  readonly indicator: string;
  readonly name: Bilingual;
  readonly unit: Unit;
  readonly zone: Named | null;
  readonly project: Named | null;
  readonly period: string;
  /** Null where the board has no such figure. */
  readonly figure: (FigureBeside & Pick<Observation, "status">) | null;
  readonly target: FigureBeside | null;
  readonly lastYear: FigureBeside | null;
  readonly comparisons: readonly Comparison[];
}

/** A plan in another unit than the figure is another quantity: it does not stand beside it. */
const inUnit = (observation: Observation | null, unit: Unit): FigureBeside | null =>
  observation?.unit === unit ? figureBeside(observation) : null;

const withStatus = (observation: Observation): PublishedReportFigure["figure"] => {
  const beside = figureBeside(observation);
  return beside && { ...beside, status: observation.status };
};

const published = (records: BoardRecords, shown: ReportFigure): PublishedReportFigure => {
  const { observation, target, lastYear } = shown;
  const indicator = indicatorByCode(shown.indicator, records.indicators);
  const unit = observation?.unit ?? indicator?.unit ?? "count";
  return {
    indicator: shown.indicator,
    name: indicator?.name ?? { vi: shown.indicator, en: shown.indicator },
    unit,
    zone: namedById(records.zones, shown.zone),
    project: namedById(records.projects, shown.project),
    period: shown.period,
    figure: observation && withStatus(observation),
    target: inUnit(target, unit),
    lastYear: inUnit(lastYear, unit),
    comparisons: observation?.comparisons ?? [],
  };
};

/** The figures of a report, in its order. */
export const reportFigures = (records: BoardRecords, report: Report): readonly PublishedReportFigure[] =>
  figuresOf(report, records.observations).map((shown) => published(records, shown));
