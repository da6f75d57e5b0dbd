import { phraseAt, phrasesOf, type Token } from "../text/index.js";
import { isMark } from "./expression.js";

const LUNAR = phrasesOf([["âm lịch|âl|al", true]]);

/** Whether a day is said to be of the lunar calendar: it is another one. */
export const isLunarAt = (tokens: readonly Token[], index: number): boolean =>
  phraseAt(LUNAR, tokens, isMark(tokens[index], "(") ? index + 1 : index) !== null;
