import { decodeText } from "./charset/decode.js";
import { mendOldLetters } from "./charset/old-letters.js";
import { oleContent, zipContent } from "./container.js";
import type { FileResult, FileText } from "./file-text.js";
import {
  brokenFile,
  cutShort,
  emptyFile,
  encryptedFile,
  imageFile,
  oldWordFile,
  otherFile,
  signsLost,
  tooLarge,
  tooManyEntries,
  tooMuchText,
  tooMuchUnpacked,
  unknownCharset,
  unknownFile,
} from "./findings.js";
import { kindOf } from "./kind.js";
import { FILE_LIMITS, type FileLimits } from "./limits.js";
import { pageOf } from "./page/page.js";
import { textOfPdf } from "./pdf/text-of-pdf.js";
import { type FileFinding, problemIn } from "./problem.js";
import { textKindOf } from "./text-kind.js";
import { isWantedOfDocx, textOfDocx } from "./word/text-of-docx.js";
import { unpack } from "./word/unpack.js";

type Outcome = FileText | FileFinding;

const isFinding = (outcome: Outcome): outcome is FileFinding => "reason" in outcome;

const readWritten = (bytes: Uint8Array, name: string, limits: FileLimits): Outcome => {
  const decoded = decodeText(bytes);
  if (decoded === null) return unknownCharset;
  if (decoded.text.length > limits.mostText) return tooMuchText("mostText");
  const kind = textKindOf(decoded.text);
  if (kind === "unknown") return unknownFile;
  if (kind !== "html" && kind !== "text") return otherFile(kind);
  const problems = decoded.lost === 0 ? [] : [problemIn(name, signsLost(decoded.lost))];
  const { charset } = decoded;
  if (kind === "html") {
    const page = pageOf(decoded.text);
    return { kind, charset, problems, ...page, oldLetters: page.oldLetters ?? decoded.oldLetters };
  }
  const { text, oldLetters } = mendOldLetters(decoded.text.replace(/\r\n?/g, "\n"));
  return { kind, charset, problems, text, oldLetters: oldLetters ?? decoded.oldLetters };
};

const readPacked = async (bytes: Uint8Array, name: string, limits: FileLimits): Promise<Outcome> => {
  const { names, parts, stop } = unpack(bytes, isWantedOfDocx, limits);
  if (stop === "too-many-entries") return tooManyEntries(limits.mostEntries);
  if (stop === "too-large") return tooMuchUnpacked(limits.mostUnpacked);
  const content = zipContent(names, new TextDecoder().decode(parts.get("mimetype")?.subarray(0, 100)));
  if (content === "excel") return otherFile("spreadsheet");
  if (content === "powerpoint") return otherFile("presentation");
  if (content === "open-document" || content === "epub") return otherFile("open-document");
  if (content !== "word") return stop === "broken" ? brokenFile("ZIP") : otherFile("archive");
  const read = await textOfDocx(parts, limits.mostMarkup).catch(() => brokenFile(".docx"));
  if (read === null) return tooMuchText("mostMarkup");
  if ("reason" in read) return read;
  return { kind: "docx", problems: stop === "broken" ? [problemIn(name, cutShort)] : [], ...read };
};

const readContained = (bytes: Uint8Array): FileFinding => {
  const content = oleContent(bytes);
  if (content === "encrypted") return encryptedFile("Office");
  if (content === "word") return oldWordFile;
  if (content === "excel") return otherFile("spreadsheet");
  if (content === "powerpoint") return otherFile("presentation");
  return content === "mail" ? otherFile("mail") : unknownFile;
};

const readPdf = async (bytes: Uint8Array, name: string, limits: FileLimits): Promise<Outcome> => {
  const read = await textOfPdf(bytes, limits);
  if ("reason" in read) return read;
  const { findings, ...text } = read;
  return { kind: "pdf", problems: findings.map((found) => problemIn(name, found)), ...text };
};

const read = async (bytes: Uint8Array, name: string, limits: FileLimits): Promise<Outcome> => {
  if (bytes.length === 0) return emptyFile;
  if (bytes.length > limits.mostBytes) return tooLarge(bytes.length, limits.mostBytes);
  const { kind, name: format } = kindOf(bytes);
  switch (kind) {
    case "text":
      return readWritten(bytes, name, limits);
    case "zip":
      return readPacked(bytes, name, limits);
    case "pdf":
      return readPdf(bytes, name, limits);
    case "ole":
      return readContained(bytes);
    case "image":
      return imageFile(format);
    case "unknown":
      return unknownFile;
    default:
      return otherFile(kind);
  }
};

/**
 * The text of a file for `readText`: `.txt` and `.html` in whatever encoding Vietnamese was written in, `.docx`, and
 * `.pdf` with text. What the file is, its bytes tell; its name only says in problems which file is meant. A file that
 * cannot be read gives a problem that says what was found, what is expected and what to do; nothing is thrown, nothing
 * is fetched, no script runs, and the limits bound memory and time.
 *
 * @param options limits that differ from `FILE_LIMITS`
 *
 * @example
 * await textOfFile(new TextEncoder().encode("Khu A"), "a.txt")
 * //=> { ok: true, value: { kind: "text", charset: "utf-8", problems: [], text: "Khu A", oldLetters: null } }
 */
export const textOfFile = async (
  bytes: Uint8Array,
  name: string,
  options: Partial<FileLimits> = {},
): Promise<FileResult> => {
  const outcome = await read(bytes, name, { ...FILE_LIMITS, ...options });
  const found = !isFinding(outcome) && outcome.text.trim() === "" ? emptyFile : outcome;
  return isFinding(found) ? { ok: false, problems: [problemIn(name, found)] } : { ok: true, value: found };
};
