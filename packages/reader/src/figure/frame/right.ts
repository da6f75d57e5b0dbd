import type { Event } from "../event.js";
import type { Sign } from "../sign.js";
import type { PlacedSign } from "./scope.js";

export const MOST_AHEAD = 14;

/** `dự án trong các KCN tỉnh`: where, not what. */
export const isPlace = (sign: Sign): boolean => sign.kind === "subject" && sign.family === "zone";

/** `A và B là số vốn …`: what stands behind the second tells of the first as well, where nothing stood before. */
const isSecondOfPair = (events: readonly Event[], at: number): boolean => {
  const [first, second, next] = [events[at - 1], events[at + 1], events[at + 2]];
  return (
    first?.kind === "amount" &&
    second?.kind === "amount" &&
    next?.kind === "other" &&
    events.slice(0, at - 1).every(({ kind }) => kind === "other")
  );
};

/** What stands right behind a figure and still tells of it: up to the next mark, figure or other subject. */
export const rightOf = (events: readonly Event[], index: number): readonly PlacedSign[] => {
  const signs: PlacedSign[] = [];
  for (let at = index + 1; at < events.length && at <= index + MOST_AHEAD; at += 1) {
    const event = events[at];
    if (event?.kind === "boundary" && event.mark === "and" && isSecondOfPair(events, at)) {
      at += 1;
      continue;
    }
    if (event === undefined || event.kind === "boundary" || event.kind === "amount" || event.kind === "comparison")
      break;
    if (event.kind === "period" || event.kind === "cutOff") continue;
    if (event.kind !== "sign" || (event.sign.kind === "parts" && signs.length === 0) || isPlace(event.sign)) continue;
    if (event.sign.kind === "subject" && signs.some(({ sign }) => sign.kind === "subject")) break;
    if (event.sign.kind !== "trait" && event.sign.kind !== "subject") break;
    signs.push({ sign: event.sign, from: event.from });
  }
  return signs;
};

/** `12/15 khu đã có nhà máy xử lý nước thải`: zones that have something, not zones. */
export const isOfEquipment = (events: readonly Event[], index: number): boolean =>
  events
    .slice(index + 1, index + 1 + MOST_AHEAD)
    .some((event) => event.kind === "sign" && event.sign.kind === "subject" && event.sign.family === "wastewater");

/** `32 doanh nghiệp cử đội tham dự`, `từ 10 lao động trở lên`: a guest list or a rule, told only behind the number. */
export const isRuledBehind = (events: readonly Event[], index: number): boolean => {
  for (let at = index + 1; at < events.length && at <= index + MOST_AHEAD; at += 1) {
    const event = events[at];
    if (event === undefined || event.kind === "boundary" || event.kind === "amount") return false;
    if (event.kind === "sign" && event.sign.kind === "rule") return true;
  }
  return false;
};
