import { addDays, type Day } from "@khukit/core/day";
import { phraseAt, phrasesOf, type Token } from "../text/index.js";
import type { FoundDay } from "./day-reader.js";

const WORDS = phrasesOf<number>([
  ["hôm nay|ngày hôm nay|bữa nay|ngày nay|nay|bây giờ|ngay bây giờ|lúc này|ngay lúc này|hiện tại|hiện nay", 0],
  ["hôm qua|ngày hôm qua|bữa qua", -1],
  ["hôm kia|ngày hôm kia|bữa kia", -2],
  ["hôm kìa", -3],
  ["ngày mai|mai|bữa mai", 1],
  ["ngày kia|ngày mốt|mốt", 2],
  ["ngày kìa", 3],
]);

const PARTS = phrasesOf<number>([
  ["sáng nay|trưa nay|chiều nay|tối nay|đêm nay|buổi sáng nay|buổi chiều nay|buổi trưa nay|buổi tối nay", 0],
  ["sáng qua|trưa qua|chiều qua|tối qua|đêm qua", -1],
  ["sáng mai|trưa mai|chiều mai|tối mai|đêm mai", 1],
]);

/** `hôm nay`, `ngày mai`, `hôm kia`, `tối qua`, `bây giờ`. */
export const dayWordAt = (tokens: readonly Token[], index: number, reference: Day): FoundDay | null => {
  const match = phraseAt(PARTS, tokens, index) ?? phraseAt(WORDS, tokens, index);
  return match && { day: addDays(reference, match.meaning), to: index + match.length };
};
