import { cleanText } from "../vietnamese/clean.js";
import type { Article } from "./article.js";

/** What Markdown adds to the text, each with what stays of it; in this order. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^ {0,3}(?:`{3,}|~{3,}).*$/gm, ""],
  [/^ {0,3}(?:(?:[-*_] *){3,}|=+ *|\|?(?: *:?-+:? *\|)+[-: ]*)$/gm, ""],
  [/!\[[^\]]*\]\([^)]*\)/g, ""],
  [/\[([^\]]*)\]\([^)]*\)/g, "$1"],
  [/<(https?:[^\s>]+)>/g, "$1"],
  [/^ {0,3}#{1,6} +|^ *(?:> ?)+|^ *[-*+] +/gm, ""],
  [/\|/g, " "],
  [/(?<![\p{L}\p{N}\\])(?:\*{1,3}|_{1,3}|~~|`+)(?=\S)|(?<=[^\s\\])(?:\*{1,3}|_{1,3}|~~|`+)(?![\p{L}\p{N}])/gu, ""],
  [/\\([!-/:-@[-`{-~])/g, "$1"],
  [/\s+/g, " "],
];

const plainText = (markdown: string): string =>
  cleanText(MARKS.reduce((text, [mark, kept]) => text.replace(mark, kept), markdown));

/**
 * The beginning of an article's body as plain text, at most `length` characters, cut behind a whole word and closed
 * with `…` where more follows. Headings, lists and links keep their words, pictures leave none.
 *
 * @example
 * excerptOf({ slug: "a", meta: { title: "a", published: "2024-01-22", lead: "a" }, body: "## Kết quả\n\nXuất khẩu **93 triệu USD**." }, 24)
 * //=> "Kết quả Xuất khẩu 93…"
 */
export const excerptOf = ({ body }: Article, length: number): string => {
  // By code points, so that no letter outside the basic plane is halved.
  const letters = [...plainText(body)];
  if (letters.length <= length) return letters.join("");
  const kept = letters.slice(0, Math.max(length - 1, 0)).join("");
  // At a space alone: 109,8 cut at its comma would be another figure.
  const words = letters[length - 1] === " " ? kept : kept.replace(/ [^ ]*$/, "");
  return length < 1 ? "" : `${words.replace(/[\s,;:–-]+$/, "")}…`;
};
