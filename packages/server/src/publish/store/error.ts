import { type Bilingual, formatProblem, type Problem } from "@khukit/core/problem";

export type BoardStoreErrorCode =
  | "unusable-store"
  | "damaged-pointer"
  | "damaged-version"
  | "invalid-version"
  | "unknown-board"
  | "unknown-version"
  | "site-taken"
  | "served-from-folder"
  | "overtaken";

/** What is wrong with the store of published boards, in words for the one who runs the server. */
export class BoardStoreError extends Error {
  override readonly name = "BoardStoreError";
  readonly code: BoardStoreErrorCode;
  readonly wording: Bilingual;

  constructor(code: BoardStoreErrorCode, wording: Bilingual, cause?: unknown) {
    super(`${wording.vi} / ${wording.en}`, { cause });
    this.code = code;
    this.wording = wording;
  }
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

export const unusableStore = (directory: string, cause: unknown): BoardStoreError =>
  new BoardStoreError(
    "unusable-store",
    {
      vi: `Không dùng được kho "${directory}" (${messageOf(cause)}); cần một thư mục ghi được, trên đĩa có liên kết cứng.`,
      en: `The store "${directory}" cannot be used (${messageOf(cause)}); a writable directory on a disk with hard links is needed.`,
    },
    cause,
  );

export const damagedPointer = (file: string): BoardStoreError =>
  new BoardStoreError("damaged-pointer", {
    vi: `Tệp "${file}" không đọc được; hãy bỏ tệp này: khi đó tệp có số liền trước có hiệu lực.`,
    en: `The file "${file}" cannot be read; take it away: then the file with the number before it holds.`,
  });

export const damagedVersion = (file: string, cause?: unknown): BoardStoreError =>
  new BoardStoreError(
    "damaged-version",
    {
      vi: `Tệp "${file}" đã hỏng hoặc không còn; hãy công bố lại thư mục của ban, hoặc quay về bản khác bằng "khu rollback".`,
      en: `The file "${file}" is damaged or gone; publish the board's folder again, or go back to another version with "khu rollback".`,
    },
    cause,
  );

/** The first of the problems is enough to see what changed; `khu check` tells them all. */
export const invalidVersion = (file: string, problems: readonly Problem[]): BoardStoreError => {
  const [first] = problems;
  const say = (language: "vi" | "en") => (first === undefined ? "" : formatProblem(first, language));
  return new BoardStoreError("invalid-version", {
    vi: `Bản "${file}" không còn hợp lệ với chương trình này (${problems.length} lỗi; lỗi đầu: ${say("vi")}) Hãy sửa và công bố lại.`,
    en: `The version "${file}" is no longer valid for this program (${problems.length} problems; the first: ${say("en")}) Mend it and publish again.`,
  });
};

export const unknownBoard = (board: string): BoardStoreError =>
  new BoardStoreError("unknown-board", {
    vi: `Trong kho chưa có bản nào của ban ${JSON.stringify(board)}; hãy xem lại mã, hoặc công bố lần đầu.`,
    en: `The store holds no version of board ${JSON.stringify(board)}; check the id, or publish it first.`,
  });

export const unknownVersion = (board: string, version: string): BoardStoreError =>
  new BoardStoreError("unknown-version", {
    vi: `Ban "${board}" không giữ đúng một bản có mã bắt đầu bằng ${JSON.stringify(version)}; "khu rollback ${board} --list" liệt kê các bản.`,
    en: `Board "${board}" keeps no single version that starts with ${JSON.stringify(version)}; "khu rollback ${board} --list" lists them.`,
  });

export const nothingOlder = (board: string): BoardStoreError =>
  new BoardStoreError("unknown-version", {
    vi: `Ban "${board}" không giữ bản nào cũ hơn bản hiện tại.`,
    en: `Board "${board}" keeps no version older than the current one.`,
  });

export const siteTaken = (board: string, problems: readonly Problem[]): BoardStoreError =>
  new BoardStoreError("site-taken", {
    vi: `Ban "${board}" chưa được hiển thị: ${problems.map((problem) => formatProblem(problem, "vi")).join(" ")}`,
    en: `Board "${board}" is not shown: ${problems.map((problem) => formatProblem(problem, "en")).join(" ")}`,
  });

export const servedFromFolder = (board: string): BoardStoreError =>
  new BoardStoreError("served-from-folder", {
    vi: `Ban "${board}" có cả trong kho và trong một thư mục được phục vụ; thư mục được dùng. Hãy bỏ một trong hai.`,
    en: `Board "${board}" is in the store and in a folder that is served; the folder is used. Take one of them away.`,
  });

export const overtaken = (board: string): BoardStoreError =>
  new BoardStoreError("overtaken", {
    vi: `Ban "${board}" liên tục được công bố ở nơi khác; chưa có gì thay đổi, hãy thử lại.`,
    en: `Board "${board}" keeps being published elsewhere; nothing was changed, try again.`,
  });
