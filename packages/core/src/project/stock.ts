import type { Day } from "../day/day.js";
import type { Ownership } from "../enterprise/ownership.js";
import { sumAmounts } from "./capital.js";
import type { CapitalAmounts } from "./capital.schema.js";
import { isInForce, type StandingCertificate } from "./certificate.js";
import { type CertificateHistory, certificateOn } from "./history.js";

/** The projects in force (còn hiệu lực) on a day, and what they are registered with. */
export interface CertificateStock {
  readonly projects: number;
  /** How many of them are suspended. */
  readonly suspended: number;
  readonly capital: CapitalAmounts;
}

const stockOf = (standing: readonly StandingCertificate[]): CertificateStock => ({
  projects: standing.length,
  suspended: standing.filter(({ kind }) => kind === "suspended").length,
  capital: sumAmounts(standing.map(({ capital }) => capital)),
});

/**
 * The projects in force at the end of a day and their capital, foreign (FDI) and domestic (DDI) apart. Suspended projects
 * are in force and counted; terminated and revoked ones are not.
 * Source: forms 2104.6–7 and 2104.14–15.H.QLKKT (secondary: an unofficial specification).
 *
 * @example
 * stockOn([{ project: "a", capitalSource: "ddi",
 *   events: [{ kind: "new", day: "2020-07-03", document: null, capital: { usd: "0", vnd: "9" } }] }], "2020-12-31" as Day).ddi
 * //=> { projects: 1, suspended: 0, capital: { usd: "0", vnd: "9" } }
 */
export const stockOn = (
  histories: readonly CertificateHistory[],
  day: Day,
): Readonly<Record<Ownership, CertificateStock>> => {
  const of = (source: Ownership): CertificateStock =>
    stockOf(
      histories
        .filter(({ capitalSource }) => capitalSource === source)
        .map((history) => certificateOn(history, day))
        .filter(isInForce),
    );
  return { fdi: of("fdi"), ddi: of("ddi") };
};
