import type { Bilingual } from "@khukit/core/problem";
import { wrongParameter } from "../problems.js";
import { type Parameter, textOf } from "./parameter.js";

/** A whole number between two, both included. */
export const countParameter = (name: string, meaning: Bilingual, least: number, most: number): Parameter<number> => ({
  name,
  meaning,
  schema: { type: "integer", minimum: least, maximum: most },
  read: (c) => {
    const text = textOf(c, name);
    if (text === undefined) return undefined;
    if (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
    throw wrongParameter(
      name,
      text,
      `một số nguyên từ ${least} đến ${most}`,
      `a whole number from ${least} to ${most}`,
    );
  },
});
