import type { Bilingual } from "@khukit/core/problem";

export type CounterErrorCode = "unavailable" | "unread" | "busy" | "closed" | "unusable-file" | "newer-file";

/** Why counting failed, in words for the one who runs the server. */
export class CounterError extends Error {
  override readonly name = "CounterError";
  readonly code: CounterErrorCode;
  readonly wording: Bilingual;

  constructor(code: CounterErrorCode, wording: Bilingual, cause?: unknown) {
    super(`${wording.vi} / ${wording.en}`, { cause });
    this.code = code;
    this.wording = wording;
  }
}

export const notWritten = (cause: unknown): CounterError =>
  new CounterError(
    "unavailable",
    {
      vi: "Chưa ghi được lượt xem vào kho đếm; lượt xem này không được tính, hãy thử lại.",
      en: "The view could not be written to the counter's store; it was not counted, try again.",
    },
    cause,
  );

/** Said apart from `notWritten`: a client that tried again would count the view twice. */
export const notRead = (cause: unknown): CounterError =>
  new CounterError(
    "unread",
    {
      vi: "Lượt xem đã được tính nhưng chưa đọc được số liệu; không cần gửi lại.",
      en: "The view was counted but the figures could not be read; do not send it again.",
    },
    cause,
  );

export const queueFull = (limit: number): CounterError =>
  new CounterError("busy", {
    vi: `Đã có ${limit} lượt xem đang chờ ghi; lượt xem này không được tính, hãy thử lại sau.`,
    en: `${limit} views are already waiting to be written; this one was not counted, try again later.`,
  });

export const counterClosed = (): CounterError =>
  new CounterError("closed", {
    vi: "Bộ đếm đang dừng; lượt xem này không được tính, hãy thử lại sau.",
    en: "The counter is stopping; this view was not counted, try again later.",
  });

export const unusableFile = (file: string, cause: unknown): CounterError =>
  new CounterError(
    "unusable-file",
    {
      vi: `Không mở được kho đếm "${file}" (${cause instanceof Error ? cause.message : String(cause)}); cần một tệp SQLite ghi được, trong thư mục có sẵn.`,
      en: `The counter's file "${file}" cannot be opened (${cause instanceof Error ? cause.message : String(cause)}); a writable SQLite file in an existing directory is needed.`,
    },
    cause,
  );

export const newerFile = (file: string, found: number, known: number): CounterError =>
  new CounterError("newer-file", {
    vi: `Kho đếm "${file}" có phiên bản ${found}, mới hơn phiên bản ${known} mà chương trình này biết; hãy dùng bản khukit mới hơn.`,
    en: `The counter's file "${file}" has version ${found}, newer than version ${known} that this program knows; use a newer khukit.`,
  });
