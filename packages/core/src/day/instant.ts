import type { Day } from "./day.js";

/**
 * Boards live by this zone; a site may declare another.
 *
 * @example VIETNAM_TIME_ZONE //=> "Asia/Ho_Chi_Minh"
 */
export const VIETNAM_TIME_ZONE = "Asia/Ho_Chi_Minh";

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterFor = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  formatters.set(timeZone, made);
  return made;
};

/**
 * The day on which an instant falls in a time zone: at 17:00 UTC midnight has just passed in Hà Nội.
 *
 * @example
 * dayAt(new Date("2026-11-22T17:00:00Z")) //=> "2026-11-23"
 * dayAt(new Date("2026-11-22T17:00:00Z"), "UTC") //=> "2026-11-22"
 */
export const dayAt = (instant: Date, timeZone: string = VIETNAM_TIME_ZONE): Day => {
  const parts = formatterFor(timeZone).formatToParts(instant);
  const partOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return `${partOf("year").padStart(4, "0")}-${partOf("month")}-${partOf("day")}` as Day;
};
