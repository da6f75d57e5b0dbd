const format = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Asia/Ho_Chi_Minh",
  dateStyle: "short",
  timeStyle: "medium",
});

/**
 * An instant by Vietnam's clocks, wherever the server stands.
 *
 * @example clockTime(new Date("2026-11-23T01:00:00Z")) //=> "2026-11-23 08:00:00"
 */
export const clockTime = (instant: Date): string => format.format(instant);
