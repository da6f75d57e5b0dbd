import { type Day, toDay } from "@khukit/core/day";
import type { Context } from "hono";
import { wrongParameter } from "./problems.js";

/** A parameter's text; a blank one counts as not given. */
export const textParameter = (c: Context, name: string): string | undefined => c.req.query(name)?.trim() || undefined;

/** Values between commas: `?zone=hon-la,cha-lo`. What is not known selects nothing; it is no error. */
export const listParameter = (c: Context, name: string): readonly string[] | undefined =>
  textParameter(c, name)
    ?.split(",")
    .map((value) => value.trim());

export const countParameter = (c: Context, name: string, least: number): number | undefined => {
  const text = textParameter(c, name);
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw wrongParameter(name, text, `một số nguyên từ ${least} trở lên`, `a whole number, ${least} or more`);
};

export const dayParameter = (c: Context, name: string): Day | undefined => {
  const text = textParameter(c, name);
  if (text === undefined) return undefined;
  const day = toDay(text);
  if (day !== null) return day;
  throw wrongParameter(
    name,
    text,
    'một ngày có thật, ví dụ "2020-07-17"',
    'a real day written year-month-day, such as "2020-07-17"',
  );
};
