import * as z from "zod/mini";
import { expects } from "./expectation.js";

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

export const timeZoneSchema = expects(
  z.string().check(z.refine(isTimeZone)),
  'một múi giờ, ví dụ "Asia/Ho_Chi_Minh"',
  'a time zone, such as "Asia/Ho_Chi_Minh"',
  { pattern: /^(?:[A-Za-z][\w+/-]*|[+-]\d{2}(?::?\d{2})?)$/.source },
);
