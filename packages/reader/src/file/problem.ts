import type { Bilingual, Problem } from "@khukit/core/problem";

export type FileProblemReason =
  | "empty"
  | "too-large"
  | "zip-bomb"
  | "too-much-text"
  | "image"
  | "old-word"
  | "rtf"
  | "encrypted"
  | "spreadsheet"
  | "presentation"
  | "open-document"
  | "archive"
  | "media"
  | "mail"
  | "word-xml"
  | "feed"
  | "unknown-format"
  | "unknown-charset"
  | "broken"
  | "no-text-layer"
  | "pages-without-text"
  | "pages-unread"
  | "signs-lost"
  | "cut-short";

/** Why a file, or part of it, could not be read: core's problem, with the reason for a program to tell them apart. */
export interface FileProblem extends Problem {
  readonly code: "unreadable-file";
  readonly reason: FileProblemReason;
}

/** What is wrong, before it is known in which file. */
export interface FileFinding {
  readonly reason: FileProblemReason;
  readonly message: Bilingual;
}

export const finding = (reason: FileProblemReason, vi: string, en: string): FileFinding => ({
  reason,
  message: { vi, en },
});

export const problemIn = (file: string, { reason, message }: FileFinding): FileProblem => ({
  code: "unreadable-file",
  reason,
  file,
  row: null,
  column: null,
  message,
});
