import type { Bilingual } from "@khukit/core/problem";

export type CounterErrorCode =
  | "unavailable"
  | "unread"
  | "busy"
  | "closed"
  | "unusable-file"
  | "newer-file"
  | "database-away"
  | "wrong-correction"
  | "repeated-baseline"
  | "backup-failed";

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

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

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

export const noStore = (): CounterError =>
  new CounterError("unusable-file", {
    vi: 'Bộ đếm chưa có kho; cần một tệp, ví dụ "visits.db", hoặc địa chỉ "postgres://…".',
    en: 'The counter has no store; a file such as "visits.db", or an address "postgres://…", is needed.',
  });

export const unusableFile = (file: string, cause: unknown): CounterError =>
  new CounterError(
    "unusable-file",
    {
      vi: `Không mở được kho đếm "${file}" (${reasonOf(cause)}); cần một tệp SQLite ghi được, trong thư mục có sẵn.`,
      en: `The counter's file "${file}" cannot be opened (${reasonOf(cause)}); a writable SQLite file in an existing directory is needed.`,
    },
    cause,
  );

export const foreignFile = (file: string): CounterError =>
  new CounterError("unusable-file", {
    vi: `Tệp "${file}" là cơ sở dữ liệu SQLite của việc khác; hãy chọn tệp khác cho bộ đếm.`,
    en: `The file "${file}" is an SQLite database made for something else; choose another file for the counter.`,
  });

export const newerFile = (file: string, found: number, known: number): CounterError =>
  new CounterError("newer-file", {
    vi: `Kho đếm "${file}" có phiên bản ${found}, mới hơn phiên bản ${known} mà chương trình này biết; hãy dùng bản khukit mới hơn.`,
    en: `The counter's file "${file}" has version ${found}, newer than version ${known} that this program knows; use a newer khukit.`,
  });

export const newerStore = (found: number, known: number): CounterError =>
  new CounterError("newer-file", {
    vi: `Kho đếm trong PostgreSQL có phiên bản ${found}, mới hơn phiên bản ${known} mà chương trình này biết; hãy dùng bản khukit mới hơn.`,
    en: `The counter's PostgreSQL schema has version ${found}, newer than version ${known} that this program knows; use a newer khukit.`,
  });

export const databaseAway = (cause: unknown): CounterError =>
  new CounterError(
    "database-away",
    {
      vi: `Không dùng được cơ sở dữ liệu${cause === null ? "" : ` (${reasonOf(cause)})`}; lượt xem được giữ trên đĩa của máy này và gửi sau.`,
      en: `The database cannot be used${cause === null ? "" : ` (${reasonOf(cause)})`}; views are kept on this machine's disk and sent later.`,
    },
    cause,
  );

export const wrongCorrection = (found: string, vi: string, en: string): CounterError =>
  new CounterError("wrong-correction", {
    vi: `Không sửa được số liệu: ${found}; cần ${vi}.`,
    en: `The figure was not corrected: found ${found}; expected ${en}.`,
  });

export const repeatedBaseline = (site: string, id: string): CounterError =>
  new CounterError("repeated-baseline", {
    vi: `Mã "${id}" đã dùng cho số liệu cũ khác của trang "${site}"; hãy gửi lại đúng số liệu đó, hoặc dùng mã mới.`,
    en: `The id "${id}" was used for other figures of the site "${site}"; send those again, or use a new id.`,
  });

export const backupFailed = (file: string, cause: unknown): CounterError =>
  new CounterError(
    "backup-failed",
    {
      vi: `Không sao lưu được vào "${file}" (${reasonOf(cause)}); cần một tệp chưa có, trong thư mục ghi được.`,
      en: `The backup "${file}" could not be written (${reasonOf(cause)}); a file that is not there yet, in a writable directory, is needed.`,
    },
    cause,
  );

export const noBackup = (store: string, vi: string, en: string): CounterError =>
  new CounterError("backup-failed", {
    vi: `Kho đếm ${store} không sao lưu bằng cách này; ${vi}.`,
    en: `A counter in ${store} is not backed up this way; ${en}.`,
  });
