import { getDocumentProxy } from "unpdf";
import { mendOldLetters, type OldLetters } from "../charset/old-letters.js";
import {
  brokenFile,
  brokenPages,
  encryptedFile,
  noTextLayer,
  pagesBeyond,
  pagesWithoutText,
  tooMuchUnpacked,
} from "../findings.js";
import type { FileLimits } from "../limits.js";
import type { FileFinding } from "../problem.js";
import type { Line } from "./fragment.js";
import { type PagesText, textOfPages } from "./page-text.js";
import { type Pages, type Pdf, readPages } from "./pages.js";
import { unpacksTooLarge } from "./unpacked.js";

export interface PdfText extends PagesText {
  readonly oldLetters: OldLetters | null;
  /** What of it could not be read. */
  readonly findings: readonly FileFinding[];
}

const OPTIONS = { verbosity: 0, isEvalSupported: false, useSystemFonts: false, enableXfa: false };

const open = async (bytes: Uint8Array): Promise<Pdf | FileFinding> => {
  try {
    // A copy, which pdf.js keeps for itself; it takes no Buffer of Node.
    return await getDocumentProxy(new Uint8Array(bytes), OPTIONS);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return isLocked ? encryptedFile("PDF") : brokenFile("PDF");
  }
};

/** Lines in the letters of an old font, in Unicode, told by all of them together. */
const mendLines = (
  pages: readonly (readonly Line[])[],
): { lines: readonly (readonly Line[])[]; oldLetters: OldLetters | null } => {
  const { text, oldLetters } = mendOldLetters(
    pages
      .flat()
      .map((line) => line.text.replaceAll("\n", " "))
      .join("\n"),
  );
  const texts = text.split("\n")[Symbol.iterator]();
  const lines = pages.map((page) => page.map((line) => ({ ...line, text: texts.next().value ?? line.text })));
  return { lines, oldLetters };
};

const findingsOf = ({ lines, broken, unread }: Pages): readonly FileFinding[] => {
  const blank = lines.flatMap((page, at) => (page.length === 0 && !broken.includes(at + 1) ? [at + 1] : []));
  return [
    ...(blank.length > 0 ? [pagesWithoutText(blank)] : []),
    ...(broken.length > 0 ? [brokenPages(broken)] : []),
    ...(unread === null ? [] : [pagesBeyond(unread)]),
  ];
};

const textOf = (pages: Pages): PdfText | FileFinding => {
  const { lines, oldLetters } = mendLines(pages.lines);
  if (lines.some((page) => page.length > 0)) return { ...textOfPages(lines), oldLetters, findings: findingsOf(pages) };
  return pages.broken.length > 0 ? brokenFile("PDF") : noTextLayer;
};

/**
 * The text of a PDF, page after page in reading order, with the lines that the margin broke put together again; or why
 * there is none: a scan without text, a password, a broken file, or streams that unpack beyond the limit.
 */
export const textOfPdf = async (bytes: Uint8Array, limits: FileLimits): Promise<PdfText | FileFinding> => {
  if (unpacksTooLarge(bytes, limits.mostUnpacked)) return tooMuchUnpacked(limits.mostUnpacked);
  const pdf = await open(bytes);
  if (!("numPages" in pdf)) return pdf;
  try {
    return textOf(await readPages(pdf, limits));
  } finally {
    await pdf.loadingTask.destroy();
  }
};
