import type { Bilingual } from "@khukit/core/problem";
import type { Site } from "@khukit/core/visit";
import type { PageView, Sighting } from "../counter.js";
import { CounterError, type CounterErrorCode } from "../error.js";
import type { Ledger } from "../ledger/ledger.js";

/** Sites cross to the thread once and go by a number from then on: a declaration may hold thousands of pages. */
export type SiteNumber = number;

export type Numbered<Seen extends Sighting> = Omit<Seen, "site"> & { readonly site: SiteNumber };

/** What is asked of each method's arguments on the way to the thread. */
export interface Orders extends Record<keyof Ledger, readonly unknown[]> {
  readonly countAll: readonly [views: readonly Numbered<PageView>[]];
  readonly present: readonly [sightings: readonly Numbered<Sighting>[]];
  readonly visits: readonly [site: SiteNumber, at: Date];
  readonly views: readonly [site: SiteNumber, paths: readonly string[]];
  readonly forget: Parameters<Ledger["forget"]>;
  readonly backup: Parameters<Ledger["backup"]>;
  readonly correct: Parameters<Ledger["correct"]>;
  readonly corrections: Parameters<Ledger["corrections"]>;
  readonly setBaseline: Parameters<Ledger["setBaseline"]>;
  readonly close: Parameters<Ledger["close"]>;
}

export interface Order<Method extends keyof Ledger = keyof Ledger> {
  readonly number: number;
  readonly method: Method;
  readonly parts: Orders[Method];
  /** Sites that the thread has not met. */
  readonly sites: readonly (readonly [SiteNumber, Site])[];
}

/** Classes do not cross between threads. */
export interface Failure {
  readonly message: string;
  readonly code: CounterErrorCode | null;
  readonly wording: Bilingual | null;
  readonly cause: string | null;
}

export type Report =
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly failure: Failure }
  /** What nobody waits for: the database went away. */
  | { readonly trouble: Failure };

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const failureOf = (error: unknown): Failure =>
  error instanceof CounterError
    ? {
        message: error.message,
        code: error.code,
        wording: error.wording,
        cause: error.cause === undefined ? null : messageOf(error.cause),
      }
    : { message: messageOf(error), code: null, wording: null, cause: null };

export const errorOf = ({ message, code, wording, cause }: Failure): Error => {
  if (code === null || wording === null) return new Error(message);
  return new CounterError(code, wording, cause === null ? undefined : new Error(cause));
};
