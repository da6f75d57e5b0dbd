import type { EpochDay, EpochSecond } from "./epoch.js";

const SECONDS_PER_HOUR = 3600;

/** The same hit id counts once within these seconds. */
export const HIT_SECONDS = 48 * SECONDS_PER_HOUR;

/**
 * A day lasts until 12:00 UTC of the next one where it ends last (UTC-12); the hour after it is for views that come
 * late. In Vietnam that is 20:00, so that visitors and their key are gone 44 hours after they were made at most.
 */
const DAY_SECONDS = (24 + 12 + 1) * SECONDS_PER_HOUR;

/**
 * The last day that is over in every time zone. Nothing tells its visitors apart any more: visits begin anew with the
 * day, so that their rows and their key are deleted. Source: Law 91/2025/QH15 on personal data, which counts following
 * a person as sensitive (read in the press, not verified in the gazette).
 *
 * @example lastDayOver(Date.parse("2026-11-22T13:00:00Z") / 1000) //=> 20778, which is 2026-11-21
 */
export const lastDayOver = (now: EpochSecond): EpochDay => Math.floor((now - DAY_SECONDS) / (24 * SECONDS_PER_HOUR));
