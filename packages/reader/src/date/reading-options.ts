import type { Day } from "@khukit/core/day";

/** What decides where people who read Vietnamese times disagree. */
export interface TimeOptions {
  /**
   * `thứ hai`: the first after the reference (`next`, as Duckling reads it), the nearest, the reference itself included
   * (`nearest`, chrono), or the last before it (`previous`, dateparser). Default `next`.
   */
  readonly weekday?: "next" | "nearest" | "previous";
  /**
   * The year of `15/3`, `tháng 3`, `quý 3`: the one that brings it nearest to the reference (`nearest`, chrono), the
   * reference's own (`same`, HeidelTime and dateparser), or the one that puts it after (`next`, Duckling) or before
   * (`previous`). Default `nearest`.
   */
  readonly year?: "nearest" | "same" | "next" | "previous";
  /**
   * `tuần sau`, `3 tháng tới`, `2 tuần qua`: whole weeks and months of the calendar without the one that the reference
   * stands in (`calendar`, Duckling), or counted from the reference (`running`, chrono and dateparser, for whom `tuần sau`
   * is the day seven days later). Default `calendar`.
   */
  readonly count?: "calendar" | "running";
  /** `cuối tuần` begins on `saturday`, or on `friday` as Duckling has it (from 18:00). Default `saturday`. */
  readonly weekend?: "saturday" | "friday";
}

/** What a whole text is read against. */
export interface TimeReading {
  /** Null where it was not given: then nothing relative is read. */
  readonly reference: Day | null;
  readonly options: Required<TimeOptions>;
}

const DEFAULTS: Required<TimeOptions> = { weekday: "next", year: "nearest", count: "calendar", weekend: "saturday" };

export const timeReadingOf = (reference: Day | null, options: TimeOptions): TimeReading => ({
  reference,
  options: { ...DEFAULTS, ...options },
});
