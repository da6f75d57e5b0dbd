import { wrongCorrection } from "./error.js";
import type { Correction } from "./store.js";

const LONGEST_REASON = 1000;

const LONGEST_NAME = 200;

const isText = (text: string, longest: number): boolean => text.trim() !== "" && text.length <= longest;

/**
 * Every driver asks this first: who corrects a public figure says so and why.
 *
 * @throws CounterError where a correction changes nothing, or lacks its reason or its author
 */
export const checkCorrection = ({ delta, reason, who }: Correction): void => {
  if (!Number.isSafeInteger(delta) || delta === 0) {
    throw wrongCorrection(`delta ${delta}`, "một số nguyên khác 0", "a whole number other than 0");
  }
  if (!isText(reason, LONGEST_REASON)) {
    throw wrongCorrection(
      `reason "${reason.slice(0, 40)}"`,
      `lý do, không quá ${LONGEST_REASON} ký tự`,
      `a reason of at most ${LONGEST_REASON} characters`,
    );
  }
  if (!isText(who, LONGEST_NAME)) {
    throw wrongCorrection(
      `who "${who.slice(0, 40)}"`,
      `tên người sửa, không quá ${LONGEST_NAME} ký tự`,
      `the name of who corrects, of at most ${LONGEST_NAME} characters`,
    );
  }
};

/**
 * A corrected figure may be zero and no less.
 *
 * @throws CounterError
 */
export const checkCorrected = ({ day, delta }: Correction, counted: number): void => {
  if (counted + delta >= 0) return;
  throw wrongCorrection(
    `delta ${delta} (${day}: ${counted})`,
    `một số không nhỏ hơn ${-counted}`,
    `a number that is no less than ${-counted}`,
  );
};
