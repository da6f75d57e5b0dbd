import type { Day } from "../day/day.js";
import { compareDecimals, type Decimal } from "../decimal/decimal.js";
import { hasNegative, isNothing } from "./amounts.js";
import { addAmounts, subtractAmounts } from "./capital.js";
import type { CapitalAmounts } from "./capital.schema.js";
import type { CapitalChange, CertificateEvent, LandChange } from "./certificate-event.schema.js";
import { type CertificateRefusal, refusal } from "./certificate-refusal.js";

/** A certificate that gives its holder the right to invest; suspended, it is still in force (còn hiệu lực). */
export interface StandingCertificate {
  readonly kind: "active" | "suspended";
  readonly issued: Day;
  /** The day of its last event. */
  readonly last: Day;
  readonly capital: CapitalAmounts;
}

/** A certificate that has ended, with the capital that went with it. It cannot be adjusted: it has none to adjust. */
export interface EndedCertificate {
  readonly kind: "terminated" | "revoked";
  readonly issued: Day;
  readonly last: Day;
  readonly withdrawn: CapitalAmounts;
}

export type CertificateState = { readonly kind: "not-issued" } | StandingCertificate | EndedCertificate;

/** Where every certificate starts. */
export const NOT_ISSUED: CertificateState = { kind: "not-issued" };

export type CertificateTransition =
  | { readonly ok: true; readonly state: CertificateState }
  | { readonly ok: false; readonly refusal: CertificateRefusal };

const refuse = (code: CertificateRefusal["code"]): CertificateTransition => ({ ok: false, refusal: refusal(code) });

/**
 * Whether a certificate is in force on the day of a state. A suspended one is: it was not taken back.
 * Source: what the boards count as "còn hiệu lực" (verified wording; that suspended projects are counted is from memory).
 *
 * @example isInForce({ kind: "suspended", issued: "2020-01-01", last: "2021-01-01", capital: { usd: "1", vnd: "0" } }) //=> true
 */
export const isInForce = (state: CertificateState): state is StandingCertificate =>
  state.kind === "active" || state.kind === "suspended";

const issue = (day: Day, capital: CapitalAmounts): CertificateTransition =>
  hasNegative(capital)
    ? refuse("negative-capital")
    : { ok: true, state: { kind: "active", issued: day, last: day, capital } };

type Adjusted = Extract<CertificateEvent, { readonly kind: "adjusted" }>;

const isRealChange = (change: CapitalChange): boolean =>
  change.direction === "level" || (!hasNegative(change.by) && !isNothing(change.by));

const isRealLandChange = (change: LandChange): boolean =>
  change.direction === "level" || compareDecimals(change.by, "0" as Decimal) > 0;

const changed = (capital: CapitalAmounts, change: CapitalChange): CapitalAmounts => {
  switch (change.direction) {
    case "increase":
      return addAmounts(capital, change.by);
    case "decrease":
      return subtractAmounts(capital, change.by);
    case "level":
      return capital;
  }
};

const adjust = (state: StandingCertificate, event: Adjusted): CertificateTransition => {
  if (![event.capital, event.charter].every(isRealChange) || !isRealLandChange(event.land)) return refuse("no-change");
  const capital = changed(state.capital, event.capital);
  return hasNegative(capital)
    ? refuse("negative-capital")
    : { ok: true, state: { ...state, last: event.day, capital } };
};

const end = ({ issued, capital }: StandingCertificate, kind: EndedCertificate["kind"], last: Day) =>
  ({ ok: true, state: { kind, issued, last, withdrawn: capital } }) as const;

const befall = (state: StandingCertificate, event: CertificateEvent): CertificateTransition => {
  switch (event.kind) {
    case "new":
      return refuse("already-issued");
    case "adjusted":
      return adjust(state, event);
    case "suspended":
      if (state.kind === "suspended") return refuse("already-suspended");
      return { ok: true, state: { ...state, kind: "suspended", last: event.day } };
    case "resumed":
      if (state.kind === "active") return refuse("not-suspended");
      return { ok: true, state: { ...state, kind: "active", last: event.day } };
    case "terminated":
    case "revoked":
      return end(state, event.kind, event.day);
  }
};

/**
 * What a certificate is after an event, or why it cannot have befallen it: nothing befalls a certificate before it is
 * issued or after it has ended, nor on a day before its last event; capital never falls below zero, in either currency.
 * A suspended certificate may be adjusted and stays suspended. Source: the cycle of certificates in the boards' pages
 * and forms 2101, 2115 and 2116 (verified wording); the refusals follow from it.
 *
 * @example
 * applyEvent(NOT_ISSUED, { kind: "new", day: "2020-07-03", document: null, capital: { usd: "5", vnd: "0" } }).state
 * //=> { kind: "active", issued: "2020-07-03", last: "2020-07-03", capital: { usd: "5", vnd: "0" } }
 * @example
 * applyEvent(NOT_ISSUED, { kind: "revoked", day: "2020-07-03", document: null }).refusal.code //=> "not-issued"
 */
export const applyEvent = (state: CertificateState, event: CertificateEvent): CertificateTransition => {
  if (state.kind === "not-issued") return event.kind === "new" ? issue(event.day, event.capital) : refuse("not-issued");
  if (!isInForce(state)) return refuse("ended");
  return event.day < state.last ? refuse("before-last-event") : befall(state, event);
};
