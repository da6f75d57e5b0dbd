export type { OldLetters } from "./charset/old-letters.js";
export type { FileResult, FileText } from "./file-text.js";
export { FILE_LIMITS, type FileLimits } from "./limits.js";
export { type MarkupOptions, type MarkupText, textOfMarkup } from "./markup/text-of-markup.js";
export type { Article } from "./page/article.js";
export { publishedDay } from "./page/published-day.js";
export type { FileProblem, FileProblemReason } from "./problem.js";
export { textOfFile } from "./text-of-file.js";
