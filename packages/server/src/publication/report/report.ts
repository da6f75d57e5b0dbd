import type { Directive } from "@khukit/core/directive";
import type { BoardRecords } from "@khukit/core/folder";
import type { Named } from "@khukit/core/publication";
import { type Report, type ReportMeta, type ReportSection, tasksOf } from "@khukit/core/report";
import { renderMarkdown } from "../markdown.js";
import { named, namedById } from "../named.js";
import { type PublishedReportFigure, reportFigures } from "./figures.js";
import { type PublishedReportSummary, reportSummary } from "./summary.js";

export interface PublishedSection extends Omit<ReportSection, "text"> {
  /** The text under the heading: safe to show, since no HTML of the source comes through. */
  readonly html: string;
}

/** A task that a report sets. How it stands on a day, `directives.json` tells. */
export interface PublishedTask extends Pick<Directive, "id" | "section" | "text" | "period" | "due"> {
  readonly lead: Named;
  readonly with: readonly Named[];
}

export interface PublishedReport
  extends PublishedReportSummary,
    Pick<ReportMeta, "place" | "addressees" | "recipients" | "filing" | "signerTitle" | "signerName"> {
  readonly sections: readonly PublishedSection[];
  readonly figures: readonly PublishedReportFigure[];
  readonly directives: readonly PublishedTask[];
}

/** `GET /v1/boards/{board}/reports/{id}` */
export interface ReportPublication {
  readonly board: Named;
  readonly report: PublishedReport;
}

const publishedTask = ({ board }: BoardRecords, directive: Directive): PublishedTask => {
  const unitNamed = (id: string): Named => namedById(board.units, id) ?? { id, name: { vi: id, en: id } };
  const { id, section, text, period, due } = directive;
  return { id, section, text, period, due, lead: unitNamed(directive.lead), with: directive.with.map(unitNamed) };
};

const publishedSection = ({ text, ...section }: ReportSection): PublishedSection => ({
  ...section,
  html: renderMarkdown(text),
});

/** A report whole: its first page, its text, its figures and the tasks that it sets. */
export const reportPublication = (records: BoardRecords, report: Report, origin?: string): ReportPublication => {
  const { place, addressees, recipients, filing, signerTitle, signerName } = report.meta;
  return {
    board: named(records.board),
    report: {
      ...reportSummary(records, report, origin),
      place,
      addressees,
      recipients,
      filing,
      signerTitle,
      signerName,
      sections: report.sections.map(publishedSection),
      figures: reportFigures(records, report),
      directives: tasksOf(report, records.directives).map((directive) => publishedTask(records, directive)),
    },
  };
};
