import type { Day } from "../day/day.js";
import type { Ownership } from "../enterprise/ownership.js";
import type { Brand } from "../record/brand.js";
import { applyEvent, type CertificateState, NOT_ISSUED } from "./certificate.js";
import type { CertificateEvent } from "./certificate-event.schema.js";
import type { CertificateRefusal } from "./certificate-refusal.js";
import { stepsOf } from "./step.js";

/** A project's certificate from its issue on, as entered. Public investment has no certificate. */
export interface CertificateRecord {
  /** The project's id. */
  readonly project: string;
  readonly capitalSource: Ownership;
  readonly events: readonly CertificateEvent[];
}

/** A record whose every event follows from the one before: only `toCertificateHistory` makes one. */
export type CertificateHistory = Brand<CertificateRecord, "CertificateHistory">;

export type CertificateHistoryReading =
  | { readonly ok: true; readonly value: CertificateHistory }
  | { readonly ok: false; readonly at: number; readonly refusal: CertificateRefusal };

/**
 * Checks that a certificate's events follow from one another; else tells the first that does not, by its position
 * (0 is the first), and why.
 *
 * @example
 * toCertificateHistory({ project: "a", capitalSource: "fdi", events: [{ kind: "resumed", day: "2020-07-03", document: null }] })
 *   .refusal.code
 * //=> "not-issued"
 */
export const toCertificateHistory = (record: CertificateRecord): CertificateHistoryReading => {
  let state = NOT_ISSUED;
  for (const [at, event] of record.events.entries()) {
    const transition = applyEvent(state, event);
    if (!transition.ok) return { ok: false, at, refusal: transition.refusal };
    state = transition.state;
  }
  return { ok: true, value: record as CertificateHistory };
};

/**
 * A certificate on a day, after what befell it on that day.
 *
 * @example
 * certificateOn({ project: "a", capitalSource: "fdi",
 *   events: [{ kind: "new", day: "2020-07-03", document: null, capital: { usd: "5", vnd: "0" } }] }, "2020-07-02" as Day)
 * //=> { kind: "not-issued" }
 */
export const certificateOn = ({ events }: CertificateHistory, day: Day): CertificateState =>
  stepsOf(events.filter((event) => event.day <= day)).at(-1)?.after ?? NOT_ISSUED;
