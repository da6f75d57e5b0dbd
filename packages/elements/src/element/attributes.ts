import { ElementProblem } from "./element-problem.js";

/** The words of a space-separated attribute; none where it is absent. */
export const wordsIn = (text: string | null | undefined): readonly string[] => text?.split(/\s+/).filter(Boolean) ?? [];

const wrong = (place: string, found: unknown, vi: string, en: string = vi): ElementProblem =>
  new ElementProblem({ code: "attribute", place, found, expected: { vi, en } });

/** @throws {ElementProblem} that lists the choices */
export const choiceIn = <Choice extends string>(
  attribute: string,
  value: string,
  choices: readonly Choice[],
): Choice => {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw wrong(attribute, value, choices.join(" | "));
  return choice;
};

/** @throws {ElementProblem} where the value is not a whole number from 1 up */
export const positiveIn = (attribute: string, value: number): number => {
  if (!Number.isSafeInteger(value) || value < 1) {
    throw wrong(attribute, String(value), "số nguyên từ 1", "a whole number from 1");
  }
  return value;
};
