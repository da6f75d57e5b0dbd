import { formatReference } from "@khukit/core/document";
import type { BoardRecords } from "@khukit/core/folder";
import type { Named } from "@khukit/core/publication";
import type { BoardReportKind, Report } from "@khukit/core/report";
import { reportPath, withOrigin } from "../address.js";
import { named } from "../named.js";

/** One entry of `reports.json`. */
export interface PublishedReportSummary {
  readonly id: string;
  readonly kind: BoardReportKind;
  readonly period: string;
  /** What stands under the word BÁO CÁO. */
  readonly subject: string;
  /** `05/BC-KKT`; null before the registry gave a number. */
  readonly reference: string | null;
  readonly date: string | null;
  readonly issuer: string;
  readonly asOf: string | null;
  /** Without number or date it is not issued yet. */
  readonly draft: boolean;
  readonly links: { readonly self: string; readonly html: string };
}

/** `GET /v1/boards/{board}/reports.json` */
export interface ReportsPublication {
  readonly board: Named;
  /** The latest period first. */
  readonly reports: readonly PublishedReportSummary[];
}

/** Number and symbol as printed, or null while there is no number. */
export const referenceOf = ({ meta: { number, symbol } }: Report): string | null =>
  number === null || symbol === null ? null : formatReference({ number, symbol, party: false });

/** Decree 30 has a document's number and date given by the registry when it is issued, so one without is a draft. */
export const isDraft = ({ meta }: Report): boolean => meta.number === null || meta.date === null;

/** A report as a list shows it. */
export const reportSummary = (
  { board }: BoardRecords,
  report: Report,
  origin: string | undefined,
): PublishedReportSummary => {
  const { id, meta } = report;
  const self = withOrigin(reportPath(board.id, id), origin);
  return {
    id,
    kind: meta.kind,
    period: meta.period,
    subject: meta.subject,
    reference: referenceOf(report),
    date: meta.date,
    issuer: meta.issuer ?? board.name.vi,
    asOf: meta.asOf,
    draft: isDraft(report),
    links: { self, html: `${self}.html` },
  };
};

/** The reports that the board has written. */
export const reports = (records: BoardRecords, origin?: string): ReportsPublication => ({
  board: named(records.board),
  reports: records.reports.map((report) => reportSummary(records, report, origin)),
});
