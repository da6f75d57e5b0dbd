import { type Day, toDay } from "@khukit/core/day";
import type { Bilingual } from "@khukit/core/problem";
import { wrongParameter } from "../problems.js";
import { type Parameter, textOf } from "./parameter.js";

/** A day of the calendar. */
export const dayParameter = (name: string, meaning: Bilingual): Parameter<Day> => ({
  name,
  meaning,
  schema: { type: "string", format: "date" },
  read: (c) => {
    const text = textOf(c, name);
    const day = text === undefined ? undefined : toDay(text);
    if (day !== null) return day;
    throw wrongParameter(
      name,
      text ?? "",
      'một ngày có thật, ví dụ "2020-07-17"',
      'a real day written year-month-day, such as "2020-07-17"',
    );
  },
});
