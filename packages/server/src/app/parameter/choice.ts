import type { Bilingual } from "@khukit/core/problem";
import { wrongParameter } from "../problems.js";
import { type Parameter, textOf } from "./parameter.js";

/** One of a few values. */
export const choiceParameter = <Choice extends string>(
  name: string,
  meaning: Bilingual,
  choices: readonly Choice[],
): Parameter<Choice> => ({
  name,
  meaning,
  schema: { type: "string", enum: [...choices] },
  read: (c) => {
    const text = textOf(c, name);
    const choice = choices.find((candidate) => candidate === text);
    if (text === undefined || choice !== undefined) return choice;
    throw wrongParameter(name, text, `một trong: ${choices.join(", ")}`, `one of: ${choices.join(", ")}`);
  },
});
