import type { Day } from "../day/day.js";
import type { WorkingCalendar } from "../working-day/calendar.js";

/**
 * Saturdays and Sundays off and nothing else: no table to load, and no year beyond it.
 *
 * @example WEEKEND_CALENDAR.off.size //=> 0
 */
export const WEEKEND_CALENDAR: WorkingCalendar = {
  from: "0001-01-01" as Day,
  to: "9999-12-31" as Day,
  off: new Map(),
  worked: new Map(),
};
