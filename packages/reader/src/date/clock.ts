import { hasPhraseAt, phraseAt, phrasesOf, type Token } from "../text/index.js";
import { isMark } from "./expression.js";
import { numeralAt, shortNumber } from "./numeral.js";

const LEADS = phrasesOf([
  ["lúc|vào lúc|vào|khoảng|vào khoảng|vào đúng|hồi|đúng|từ|bắt đầu lúc|bắt đầu từ|,|-|–", true],
]);

/** Between a date and the time of the day on news pages. */
const isBar = (token: Token | undefined): boolean => isMark(token, "|");

const PARTS = phrasesOf([
  ["sáng|trưa|chiều|tối|đêm|khuya|rạng sáng|sáng sớm|chiều tối|buổi sáng|buổi trưa|buổi chiều|buổi tối|am|pm", true],
]);

const HOURS = phrasesOf([["h|g|giờ|giờ đúng|giờ rưỡi|giờ kém", true]]);
const MINUTES = phrasesOf([["phút|p|ph", true]]);
const SECONDS = phrasesOf([["giây|s", true]]);

const past = (phrases: ReturnType<typeof phrasesOf<boolean>>, tokens: readonly Token[], index: number): number =>
  index + (phraseAt(phrases, tokens, index)?.length ?? 0);

/** `08:46:55`, with a zone or without. */
const afterDigital = (tokens: readonly Token[], index: number): number | null => {
  if (shortNumber(tokens[index]) === null || !isMark(tokens[index + 1], ":")) return null;
  let to = index;
  while (tokens[to]?.kind === "number" && isMark(tokens[to + 1], ":") && to < index + 4) to += 2;
  if (tokens[to]?.kind !== "number") return null;
  return afterZone(tokens, to + 1);
};

const afterZone = (tokens: readonly Token[], index: number): number => {
  if (tokens[index]?.glued === true && tokens[index]?.text === "Z") return index + 1;
  const isOffset = isMark(tokens[index], "+") || isMark(tokens[index], "-");
  if (!isOffset || !isMark(tokens[index + 2], ":") || shortNumber(tokens[index + 1]) === null) return index;
  return index + 4;
};

/** `16h30`, `3 giờ rưỡi`, `10 giờ 45 phút`. */
const afterSpoken = (tokens: readonly Token[], index: number): number | null => {
  const hour = numeralAt(tokens, index);
  if (hour === null || !hasPhraseAt(HOURS, tokens, hour.to)) return null;
  const hours = past(HOURS, tokens, hour.to);
  const minute = numeralAt(tokens, hours);
  if (minute === null) return hours;
  const minutes = past(MINUTES, tokens, minute.to);
  const second = numeralAt(tokens, minutes);
  return second !== null && hasPhraseAt(SECONDS, tokens, second.to) ? past(SECONDS, tokens, second.to) : minutes;
};

/**
 * Past a time of the day that stands at a token, with the words about it: `lúc 4:00 chiều`, `| 22:34`, `sáng`; the token
 * itself where none stands there.
 */
export const afterClock = (tokens: readonly Token[], index: number): number => {
  const bare = isBar(tokens[index]) ? index + 1 : index;
  const start = past(LEADS, tokens, past(LEADS, tokens, bare));
  const isIso = tokens[start]?.text === "T" && tokens[start]?.glued === true;
  const at = isIso ? start + 1 : start;
  const clock = afterDigital(tokens, at) ?? afterSpoken(tokens, at);
  const end = past(PARTS, tokens, clock ?? at);
  return end > at ? end : index;
};
