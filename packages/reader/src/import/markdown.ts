import { cleanText } from "@khukit/core/vietnamese";

const LIST_ITEM = /^(?:[-+*•–—]\s+)/;

/** Signs that Markdown would take for marks. */
const escaped = (line: string): string =>
  line
    .replace(/[\\`*_[\]<>|~]/g, "\\$&")
    .replace(/^(?=#|={2,}|-{2,})/, "\\")
    .replace(/^(\d+)([.)])(?=\s)/, "$1\\$2");

const lineOf = (line: string): { readonly item: boolean; readonly text: string } => {
  const item = LIST_ITEM.test(line);
  const text = escaped(item ? line.replace(LIST_ITEM, "") : line);
  return { item, text: item ? `- ${text}` : text };
};

/**
 * Plain text as Markdown: a paragraph for each line, lists of the lines that begin with a bullet. Nothing in it becomes a
 * link, a picture or HTML.
 *
 * @example markdownOf("Kết quả:\n- 7 dự án\n- 21 dự án") //=> "Kết quả:\n\n- 7 dự án\n- 21 dự án"
 */
export const markdownOf = (text: string): string => {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => cleanText(line.replace(/\t/g, " ")))
    .filter((line) => line !== "")
    .map(lineOf);
  return lines
    .map(({ item, text: line }, at) => (at === 0 ? "" : item && lines[at - 1]?.item ? "\n" : "\n\n") + line)
    .join("");
};
