import type { Day } from "@khukit/core/day";

const MILLISECONDS_PER_DAY = 86_400_000;

/** A calendar day as the store holds it: days since 1970-01-01, whatever the zone. */
export type EpochDay = number;

/** An instant as the store holds it: seconds since 1970, whole. */
export type EpochSecond = number;

/** @example epochDay("2026-11-23" as Day) //=> 20780 */
export const epochDay = (day: Day): EpochDay => Date.parse(day) / MILLISECONDS_PER_DAY;

/** @example dayOfEpoch(20780) //=> "2026-11-23" */
export const dayOfEpoch = (day: EpochDay): Day =>
  new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10) as Day;

export const epochSecond = (instant: Date): EpochSecond => Math.floor(instant.getTime() / 1000);
