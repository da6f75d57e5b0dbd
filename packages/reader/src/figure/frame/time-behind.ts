import type { Event } from "../event.js";
import { MOST_AHEAD } from "./right.js";
import type { Scope } from "./scope.js";

/** `thu hút 12 dự án trong 6 tháng đầu năm`: a time that comes after its figure, for this one only. */
export const timeBehind = (events: readonly Event[], index: number, scope: Scope): Scope["time"] | null => {
  if (scope.groupHasTime) return null;
  for (let at = index + 1; at < events.length && at <= index + MOST_AHEAD; at += 1) {
    const event = events[at];
    if (event?.kind === "boundary" || event?.kind === "amount" || event?.kind === "comparison") return null;
    if (event?.kind === "period") return { ...scope.time, period: event.period, groupPeriod: null, cutOff: null };
    if (event?.kind === "cutOff") return { ...scope.time, period: null, groupPeriod: null, cutOff: event.asOf };
  }
  return null;
};
