import type { Bilingual } from "@khukit/core/problem";

export type TokenErrorCode = "wrong-token" | "unknown-token" | "unusable-file" | "newer-file";

/** Why tokens could not be made, found or kept, in words for the one who runs the server. It never holds a secret. */
export class TokenError extends Error {
  override readonly name = "TokenError";
  readonly code: TokenErrorCode;
  readonly wording: Bilingual;

  constructor(code: TokenErrorCode, wording: Bilingual, cause?: unknown) {
    super(`${wording.vi} / ${wording.en}`, { cause });
    this.code = code;
    this.wording = wording;
  }
}

const wrong = (vi: string, en: string): TokenError => new TokenError("wrong-token", { vi, en });

export const wrongScope = (found: string, { vi, en }: Bilingual): TokenError =>
  wrong(
    `Mã ${JSON.stringify(found)} không hợp lệ; cần ${vi}.`,
    `The id ${JSON.stringify(found)} is not valid; expected ${en}.`,
  );

export const wrongLabel = (limit: number): TokenError =>
  wrong(
    `Cần nhãn trên một dòng, không quá ${limit} ký tự: nơi dùng token, ví dụ "Văn phòng".`,
    `A label on one line of at most ${limit} characters is needed: who uses the token, such as "Văn phòng".`,
  );

export const alreadyExpired = (): TokenError =>
  wrong(
    "Thời điểm hết hạn đã qua; hãy chọn một ngày sau hôm nay.",
    "The time of expiry has passed; choose a day after today.",
  );

/** A mistyped id may be a secret, pasted in the wrong place: it is not said back. */
export const unknownToken = (): TokenError =>
  new TokenError("unknown-token", {
    vi: 'Không có token với mã này; mã gồm 16 chữ số thập lục phân, xem bằng "khu token list".',
    en: 'There is no token with this id; an id has 16 hexadecimal digits, "khu token list" shows them.',
  });

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

export const unusableFile = (file: string, cause: unknown): TokenError =>
  new TokenError(
    "unusable-file",
    {
      vi: `Không mở được kho token "${file}" (${messageOf(cause)}); cần một tệp SQLite ghi được, trong thư mục có sẵn.`,
      en: `The tokens' file "${file}" cannot be opened (${messageOf(cause)}); a writable SQLite file in an existing directory is needed.`,
    },
    cause,
  );

export const newerFile = (file: string, found: number, known: number): TokenError =>
  new TokenError("newer-file", {
    vi: `Kho token "${file}" có phiên bản ${found}, mới hơn phiên bản ${known} mà chương trình này biết; hãy dùng bản khukit mới hơn.`,
    en: `The tokens' file "${file}" has version ${found}, newer than version ${known} that this program knows; use a newer khukit.`,
  });
