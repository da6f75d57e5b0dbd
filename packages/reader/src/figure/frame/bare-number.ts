import { compareDecimals, type Decimal } from "@khukit/core/decimal";
import type { Amount } from "../../amount/index.js";
import type { Event } from "../event.js";
import { isPlace } from "./right.js";

const CONNECTING = 6;

/** Nothing but `là`, `đạt`, a colon or a place stands between the words that name it and a bare number. */
export const isAdjacent = (events: readonly Event[], index: number): boolean => {
  let isTold = false;
  for (let at = index - 1; at >= 0 && at >= index - CONNECTING; at -= 1) {
    const event = events[at];
    if (event?.kind === "sign" && (event.sign.kind === "subject" || event.sign.kind === "trait")) {
      if (!isPlace(event.sign)) return true;
      if (isTold) return true;
    } else if (event?.kind === "boundary" && event.mark === ":") isTold = true;
    else if (event?.kind === "other" && event.joins) isTold ||= event.tells === true;
    else return false;
  }
  return false;
};

/** `tuổi tuyển lên 45`: a small number without a unit may be of anything, unless a colon names it. */
const LEAST_BARE = "100" as Decimal;

export const isLarge = ({ value }: Amount): boolean =>
  typeof value === "string" && compareDecimals(value, LEAST_BARE) >= 0;

export const isBehindColon = (events: readonly Event[], index: number): boolean => {
  const before = events[index - 1];
  return before?.kind === "sign" || (before?.kind === "boundary" && before.mark === ":");
};

/** `nhập khẩu tương ứng là 74 triệu USD`: a figure of its own, in the same time. */
const isNamed = (event: Event | undefined): boolean => event?.kind === "sign" && event.sign.kind === "subject";

/** `(tương đương 3,66 tỷ USD)`: the same figure again. */
export const isConversion = (events: readonly Event[], index: number): boolean => {
  for (let at = index - 1; at >= 0 && at >= index - CONNECTING; at -= 1) {
    const event = events[at];
    if (event?.kind === "sign") return event.sign.kind === "conversion" && !isNamed(events[at - 1]);
    if (event?.kind !== "other") return false;
  }
  return false;
};
