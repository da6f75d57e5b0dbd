import type { Day } from "../day/day.js";
import type { Ownership } from "../enterprise/ownership.js";
import { NO_CAPITAL, sumAmounts } from "./capital.js";
import type { CapitalAmounts } from "./capital.schema.js";
import { isInForce } from "./certificate.js";
import type { CertificateHistory } from "./history.js";
import { type CertificateStep, stepsOf } from "./step.js";

/** Days from the first to the last, both included. */
export interface CertificateSpan {
  readonly from: Day;
  readonly to: Day;
}

/** A line of form 2101: how many projects, each once however often it was adjusted, and how much capital. */
export interface CertificateFlowLine {
  readonly projects: number;
  readonly capital: CapitalAmounts;
}

/** What befell certificates within a span: cấp mới, tăng vốn, giảm vốn, thu hồi hoặc chấm dứt. */
export interface CertificateFlow {
  readonly new: CertificateFlowLine;
  readonly increased: CertificateFlowLine;
  readonly decreased: CertificateFlowLine;
  readonly withdrawn: CertificateFlowLine;
}

type Line = keyof CertificateFlow;

interface Movement {
  readonly line: Line;
  readonly capital: CapitalAmounts;
}

const movementOf = ({ event, before }: CertificateStep): Movement | null => {
  switch (event.kind) {
    case "new":
      return { line: "new", capital: event.capital };
    case "adjusted":
      if (event.capital.direction === "level") return null;
      return { line: event.capital.direction === "increase" ? "increased" : "decreased", capital: event.capital.by };
    case "terminated":
    case "revoked":
      return { line: "withdrawn", capital: isInForce(before) ? before.capital : NO_CAPITAL };
    default:
      return null;
  }
};

const movementsWithin = (history: CertificateHistory, { from, to }: CertificateSpan): readonly Movement[] =>
  stepsOf(history.events)
    .filter(({ event }) => from <= event.day && event.day <= to)
    .map(movementOf)
    .filter((movement) => movement !== null);

const lineOf = (line: Line, projects: readonly (readonly Movement[])[]): CertificateFlowLine => {
  const moved = projects.map((movements) => movements.filter((movement) => movement.line === line));
  return {
    projects: moved.filter((movements) => movements.length > 0).length,
    capital: sumAmounts(moved.flat().map(({ capital }) => capital)),
  };
};

const flowOf = (projects: readonly (readonly Movement[])[]): CertificateFlow => ({
  new: lineOf("new", projects),
  increased: lineOf("increased", projects),
  decreased: lineOf("decreased", projects),
  withdrawn: lineOf("withdrawn", projects),
});

/**
 * What befell certificates within a span of days, foreign (FDI) and domestic (DDI) apart: lines 1–4 of form 2101. What
 * was withdrawn counts with the capital that it ended with. The stock at the end is the stock of the day before the span
 * and new and increased, less decreased and withdrawn. Source: form 2101.H.QLKKT (secondary: an unofficial specification).
 *
 * @example
 * flowWithin([{ project: "a", capitalSource: "ddi",
 *   events: [{ kind: "new", day: "2020-07-03", document: null, capital: { usd: "0", vnd: "9" } }] }],
 *   { from: "2020-07-01", to: "2020-09-30" }).ddi.new
 * //=> { projects: 1, capital: { usd: "0", vnd: "9" } }
 */
export const flowWithin = (
  histories: readonly CertificateHistory[],
  span: CertificateSpan,
): Readonly<Record<Ownership, CertificateFlow>> => {
  const of = (source: Ownership): CertificateFlow =>
    flowOf(
      histories
        .filter(({ capitalSource }) => capitalSource === source)
        .map((history) => movementsWithin(history, span)),
    );
  return { fdi: of("fdi"), ddi: of("ddi") };
};
