import type { Bilingual } from "@khukit/core/problem";
import { MAX_TEXT, type Parameter, textOf } from "./parameter.js";

/** Any text of at most 200 characters. */
export const textParameter = (name: string, meaning: Bilingual): Parameter<string> => ({
  name,
  meaning,
  schema: { type: "string", maxLength: MAX_TEXT },
  read: (c) => textOf(c, name),
});
