import { amountAt } from "./amount.js";
import { finish, type Ground } from "./finish.js";
import type { SpokenComparison } from "./spoken.js";
import type { Verb } from "./verb.js";

const SIGNS: ReadonlyMap<string, Verb> = new Map([
  ["+", "up"],
  ["▲", "up"],
  ["↑", "up"],
  ["-", "down"],
  ["–", "down"],
  ["▼", "down"],
  ["↓", "down"],
]);

/** Plus and minus stand close to the number; arrows may stand apart. */
const isArrow = (sign: string): boolean => /[▲↑▼↓]/.test(sign);

/** `(+13,5 % so với cùng kỳ)`, `▼ 4,6 %`: a sign before the percentage. */
export const signedAt = (ground: Ground, index: number): SpokenComparison | null => {
  const { tokens, marks } = ground;
  const sign = tokens[index]?.text ?? "";
  const verb = SIGNS.get(sign);
  if (verb === undefined) return null;
  const opens = /^[(;,]$/.test(tokens[index - 1]?.text ?? "") && tokens[index + 1]?.glued === true;
  const amount = opens || isArrow(sign) ? amountAt(tokens, index + 1, marks) : null;
  return amount?.unit === "percent" ? finish(ground, { verb, from: index, amount, base: null }) : null;
};
